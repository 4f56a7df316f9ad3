import type { Cipher } from '@zov/access/server/secret/cipher.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import type pg from 'pg';
import { actorOf } from './cast.ts';

/** One dossier in the making. Its rows and people have names, and the same names give the same ids. */
export class Place {
  readonly dossierId: string;

  constructor(readonly name: string, readonly organisation: string, private readonly client: pg.Pool, private readonly cipher: Cipher) {
    this.dossierId = idOf(`dossier ${name}`);
  }

  /** Ids are the dossier's own keys; another dossier may use the same. */
  id(what: string): string {
    return idOf(what);
  }

  person(who: string): string {
    return this.id(`person ${who}`);
  }

  persons(...who: readonly string[]): string[] {
    return who.map((one) => this.person(one));
  }

  actor(reader: string): string {
    return actorOf(reader);
  }

  secret(field: string, text: string): string {
    return this.cipher.encrypt(this.dossierId, field, text);
  }

  /** The card model that the region started with. */
  async cardModel(): Promise<string> {
    const { rows } = await this.client.query<{ id: string }>('select id from card_model where region_id = $1', [idOf('region')]);
    return rows[0]?.id ?? '';
  }

  put(table: string, name: string, row: Parameters<typeof insertRow>[2]): Promise<void> {
    return this.add(table, { id: this.id(name), ...row });
  }

  add(table: string, row: Parameters<typeof insertRow>[2]): Promise<void> {
    return insertRow(this.client, table, { dossier_id: this.dossierId, ...row });
  }
}
