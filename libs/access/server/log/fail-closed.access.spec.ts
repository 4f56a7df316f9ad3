import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createMask } from '@zov/core/graphql';
import { silentLog } from '@zov/core/log';
import { idOf } from '../testing/rows.ts';
import { LogWorld, type Row } from './testing/log-world.ts';

let log: LogWorld;

beforeAll(async () => {
  log = await LogWorld.make();
  await log.version('mara', 'tim');
});
afterEach(() => log.world.owner.query('drop trigger if exists stop on access_event; drop trigger if exists stop on system_event; grant insert on access_event, system_event to zov_app'));
afterAll(() => log.end());

const VERSIONS = 'query($d: UUID!, $i: UUID!) { itemVersions(dossierId: $d, itemId: $i) { id itemVersion content } }';
const read = (): Promise<Row> => log.ask('j1', VERSIONS, { d: log.world.dossierId, i: idOf('f3') });

/** Ways in which the log can fail, from a missing right to a disk that is full at the very end. */
const BREAK = {
  'the right to insert is gone': (table: string) => `revoke insert on ${table} from zov_app`,
  'inserting fails': (table: string) => `create trigger stop before insert on ${table} for each row execute function stop_log()`,
  'the commit fails': (table: string) => `create constraint trigger stop after insert on ${table} deferrable initially deferred for each row execute function stop_log()`,
};

beforeAll(() => log.world.owner.query(`create function stop_log() returns trigger language plpgsql as $$ begin raise exception 'no space left for Noa' using errcode = '53100'; end $$`));

describe.each(Object.entries(BREAK))('when %s', (_, make) => {
  it('nothing of a family is read, and what is told is a code', async () => {
    expect((await read())['itemVersions']).toHaveLength(1);
    await log.world.owner.query(make('access_event'));
    const failure = await read().then(() => null, (error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    const shown = createMask(silentLog)(failure);
    expect(['INTERNAL', 'UNAVAILABLE']).toContain(shown.extensions?.['code']);
    expect(JSON.stringify(shown)).not.toMatch(/access_event|Noa|permission|insert/i);
  });

  it('the officer reads nothing of the log either', async () => {
    await log.world.owner.query(make('system_event'));
    await expect(log.ask('p1', '{ accessLog { nodes { id } } }')).rejects.toThrow();
    await expect(log.ask('p1', '{ chainStatus { day } }')).rejects.toThrow();
  });

  it('a family does not see who looked', async () => {
    await log.world.owner.query(make('access_event'));
    await expect(log.ask('mara', 'query($d: UUID!) { whoLooked(dossierId: $d) { nodes { id } } }', { d: log.world.dossierId })).rejects.toThrow();
  });
});
