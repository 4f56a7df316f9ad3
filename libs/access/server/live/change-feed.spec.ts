import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Listener } from '@zov/core/db';
import { silentLog } from '@zov/core/log';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { idOf } from '../testing/rows.ts';
import pg from 'pg';
import { ChangeFeed } from './change-feed.ts';

let database: TestDatabase;
let feed: ChangeFeed;
let listener: Listener;
beforeAll(async () => {
  database = await createDatabase();
  listener = new Listener(database.appUrl, silentLog);
  feed = new ChangeFeed(listener);
  await listener.start();
});
afterAll(async () => {
  await listener.stop();
  await database.drop();
});

const CHANGE = { dossierId: idOf('a dossier'), itemType: 'Fact', itemId: idOf('a fact'), version: 2 };

it('hands a change of the dossier to whoever watches it', async () => {
  const watching = feed.changes(CHANGE.dossierId);
  const first = watching.next();
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  for (const dossierId of [idOf('another dossier'), CHANGE.dossierId]) await client.query(`select pg_notify('zov_change', $1)`, [JSON.stringify({ ...CHANGE, dossierId })]);
  await client.end();
  expect(await first).toEqual({ done: false, value: CHANGE });
  await watching.return?.();
});

it('lets go of a watcher that leaves while nothing changes', async () => {
  const watching = feed.changes(CHANGE.dossierId);
  const waiting = watching.next();
  await watching.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});
