import { parseArgs } from 'node:util';
import { Cipher } from '@zov/access/server/secret/cipher.ts';
import { marksOf } from '@zov/access/server/secret/marks.ts';
import { readOperatorConfig } from '@zov/core/config';
import type pg from 'pg';
import { UsageError, setting, type Command } from '../command';
import { asOwner } from '../seed/load/owner';

interface Place { readonly dossier_id: string; readonly id: string; readonly text_cipher: string }

/** Hashes of places that have none yet. A place without any form that could be told from ordinary words stays without. */
async function markAll(client: pg.Client, cipher: Cipher): Promise<number> {
  const { rows } = await client.query<Place>(`select dossier_id, id, text_cipher from contact_point where marks = '{}' for no key update`);
  let marked = 0;
  for (const { dossier_id: dossierId, id, text_cipher: sealed } of rows) {
    const marks = marksOf(cipher, dossierId, cipher.decrypt(dossierId, 'ContactPoint.text', sealed));
    if (marks.length === 0) continue;
    await client.query('update contact_point set marks = $3, version = version + 1 where dossier_id = $1 and id = $2', [dossierId, id, marks]);
    marked += 1;
  }
  return marked;
}

export const placesMark: Command = {
  name: 'places:mark',
  summary: 'Legt vast aan welke woorden een geheim adres, nummer of school in een tekst te herkennen is.',
  usage: `

  Eén keer nodig na een update vanaf een versie die teksten nog niet vergeleek, en na gegevens die buiten het product om zijn ingelezen.
  Bewaart alleen hashes; de sleutel staat buiten de database.`,
  async run(args) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
    if (positionals.length > 0) throw new UsageError(`Onverwacht: ${positionals.join(' ')}`);
    const cipher = new Cipher(readOperatorConfig(process.env).masterKey);
    console.log(`${await asOwner(setting('DATABASE_URL'), (client) => markAll(client, cipher))} plekken vastgelegd`);
    return 0;
  },
};
