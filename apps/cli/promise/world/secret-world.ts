import { Cipher } from '@zov/access/server/secret/cipher.ts';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import pg from 'pg';
import { putCast } from './cast.ts';
import { putPlans, putRecord } from './contents.ts';
import { Family, putPeople } from './family.ts';
import { Markers } from './markers.ts';

/** Key of every made-up world. */
export const MASTER_KEY = Buffer.from('a key of worlds that never exist').toString('base64');

/** A region in which every protected value is a marker. */
export interface SecretWorld {
  readonly database: TestDatabase;
  readonly markers: Markers;
  readonly families: readonly Family[];
  /** Past the fence; for making and looking, never for what is measured. */
  readonly owner: pg.Pool;
  close(): Promise<void>;
}

/** Makes a region with families called f0, f1 and so on, that share their professionals: at least so many, with at least so many markers. */
export async function makeWorld(least: { readonly families: number } | { readonly markers: number }): Promise<SecretWorld> {
  const database = await createDatabase();
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
  owner.on('error', () => undefined);
  const markers = new Markers();
  const cipher = new Cipher(MASTER_KEY);
  const families: Family[] = [];
  await owner.query('update fence_setting set max_skew = null');
  await putCast(owner, markers.text('f0', 'shelter', ['director'], ['second', 'vt', 'otherVt', 'gi', 'sheltered', 'crisis', 'colleague', 'admin', 'officer', 'otherOfficer']));
  while ('families' in least ? families.length < least.families : markers.all.size < least.markers) {
    const family = new Family(`f${families.length}`, owner, cipher, markers);
    families.push(family);
    await putPeople(family, owner);
    await putRecord(family);
    await putPlans(family);
  }
  return {
    database, markers, families, owner,
    close: async () => {
      await owner.end();
      await database.drop();
    },
  };
}
