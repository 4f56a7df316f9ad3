import type { Cipher } from '@zov/access/server/secret/cipher.ts';
import type { FileStore } from '@zov/core/files';
import type { Days } from '../days';
import type { FamilyFile } from '../family.shape';
import { idOf } from '../ids';
import { SeedError } from '../read-file';
import type { Region } from './region';
import type { Row, Rows, Value } from './rows';

export interface Means {
  readonly rows: Rows;
  readonly days: Days;
  readonly cipher: Cipher;
  readonly region: Region;
  /** Key of the identity provider of families. */
  readonly familyIssuer: string;
  /** Where files are kept; without one the demo has none. */
  readonly files?: FileStore | undefined;
}

/** One family while it is loaded: its names, and the ids they stand for. */
export class Scene {
  readonly dossierId: string;
  /** Whom each signed-in family member reaches today: self and represented children. */
  readonly reach = new Map<string, readonly string[]>();
  /** Items of the plans by their key, as the database made them. */
  readonly items = new Map<string, { readonly type: string; readonly row: Row }>();

  /** Checks that are there already; an agreement may stand in more than one version of a plan. */
  readonly checked = new Set<string>();

  constructor(readonly family: FamilyFile, readonly means: Means) {
    this.dossierId = idOf('dossier', family.dossier.key);
  }

  /** Adds a row of this family; `id` is derived from `name`, which is unique in the table. */
  add(table: string, name: string, row: Readonly<Record<string, Value>>): Promise<Row> {
    return this.means.rows.add(table, { dossier_id: this.dossierId, id: this.id(table, name), ...row });
  }

  id(kind: string, name: string): string {
    return idOf(this.family.dossier.key, kind, name);
  }

  person(key: string): string {
    if (this.family.people[key] === undefined) throw new SeedError(`onbekende persoon: ${key}`);
    return this.id('person', key);
  }

  persons(keys: readonly string[]): string[] {
    return keys.map((key) => this.person(key));
  }

  fact(key: string): string {
    if (!this.family.facts.some((fact) => fact.key === key)) throw new SeedError(`onbekend feit: ${key}`);
    return this.id('fact', key);
  }

  /** Id of one fact or one item of a plan. */
  keptBack(key: string): string {
    return this.family.facts.some((fact) => fact.key === key) ? this.fact(key) : (this.item(key).row['id'] as string);
  }

  item(key: string): { readonly type: string; readonly row: Row } {
    const found = this.items.get(key);
    if (found === undefined) throw new SeedError(`onbekend onderdeel van een plan: ${key}`);
    return found;
  }

  /** A text with its relative days filled in. */
  text(words: string): string {
    return this.means.days.fill(words.trim());
  }

  on(day: string | undefined): string | undefined {
    return day === undefined ? undefined : this.means.days.on(day);
  }

  at(day: string | undefined): Date | undefined {
    return day === undefined ? undefined : this.means.days.at(day);
  }

  actor(login: string): string {
    return this.means.region.actor(login);
  }
}
