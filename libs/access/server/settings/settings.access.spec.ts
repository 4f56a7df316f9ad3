import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '../../model/actor.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { AdministratorDesk } from '../administration/administrator-desk.ts';
import { PgSystemLog } from '../sign-in/system-log.ts';
import { ask, schemaOf } from '../testing/ask.ts';
import { idOf, insertRow } from '../testing/rows.ts';
import { NOW, World } from '../testing/world.ts';
import { settingAt } from './setting-at.ts';
import { SettingsService } from './settings.service.ts';

type Row = Record<string, unknown>;

let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let schema: GraphQLSchema;
let settings: SettingsService;
beforeAll(async () => {
  [database, schema] = await Promise.all([createDatabase(), schemaOf('team')]);
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 2 });
  settings = new SettingsService(pool, new AdministratorDesk(new PgSystemLog(pool)));
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

const rows = async (text: string): Promise<Row[]> => (await world.owner.query<Row>(text)).rows;
const on = (day: string, who = 'j1'): RequestContext => world.as(who, new Date(`${day}T11:00:00Z`));
const held = (day: string): Promise<number> => settingAt(async (text, values) => (await pool.query<Row>(text, [...values])).rows, on(day), 'INVOLVEMENT_MONTHS');
const list = async (who: string): Promise<Row[]> => (await ask(schema, { regionSettings: (_, __, context) => settings.all(context) }, world.as(who),
  '{ regionSettings { id key value validFrom source addedByName } }'))['regionSettings'] as Row[];
const INPUT = { id: idOf('setting 1'), key: 'INVOLVEMENT_MONTHS', value: 4, validFrom: '2027-01-01', source: 'Besluit stuurgroep 12 november 2026' } as const;
const add = (who: string, over: Row = {}): Promise<Row> => ask(schema, { addRegionSetting: (_, { input }, context) => settings.add(context, input as typeof INPUT) }, world.as(who),
  'mutation($input: AddRegionSettingInput!) { addRegionSetting(input: $input) { __typename ... on RegionSetting { key value validFrom source addedByName } ... on Refused { code fields { field } } } }',
  { input: { ...INPUT, ...over } }).then((answer) => answer['addRegionSetting'] as Row);

describe('a region', () => {
  it('starts with a value for every setting, each with what it rests on', async () => {
    const started = await list('a1');
    expect(started.map((one) => one['key'])).toEqual(['ACCESS_REQUEST_DAYS', 'APPROVAL_DAYS', 'CONSENT_MONTHS', 'DIRECTION_UNDER_MEASURE', 'EMERGENCY_REVIEW_DAYS', 'GATE_QUIET_DAYS', 'GATE_SECOND_READERS', 'INVITATION_CODE_DAYS', 'INVOLVEMENT_MONTHS', 'MONITOR_FIRST_MONTHS', 'MONITOR_SECOND_MONTHS', 'MONITOR_THIRD_MONTHS', 'RENEWAL_AHEAD_DAYS', 'SAFETY_NET_CONFIRM_DAYS', 'SHARE_MONTHS', 'THIRD_PHASE_NAME']);
    expect(started.every((one) => String(one['source']).includes('dit product') && one['addedByName'] === null)).toBe(true);
  });

  it('has its own values from the day on that they begin, and what held before stays so', async () => {
    expect(await add('a1')).toEqual({ __typename: 'RegionSetting', key: 'INVOLVEMENT_MONTHS', value: 4, validFrom: '2027-01-01', source: INPUT.source, addedByName: 'Naam a1' });
    expect(await Promise.all(['2026-11-21', '2026-12-31', '2027-01-01', '2028-05-05'].map(held))).toEqual([6, 6, 4, 4]);
    await insertRow(world.owner, 'region', { id: idOf('other region'), code: 'elders', name: 'Elders' });
    expect((await pool.query<Row>(`select region_setting_on($1, 'INVOLVEMENT_MONTHS', '2027-06-01') as value`, [idOf('other region')])).rows).toEqual([{ value: 6 }]);
  });

  it('adds once, however often it is sent', async () => {
    await add('a1');
    expect(await rows(`select count(*)::int as n from region_setting where id = '${INPUT.id}'`)).toEqual([{ n: 1 }]);
  });

  it('follows what was added last, when that is for the same day to come', async () => {
    await settings.add(world.as('a1', new Date(NOW.getTime() + 60_000)), { ...INPUT, id: idOf('setting 2'), value: 5 });
    expect(await held('2027-01-01')).toBe(5);
  });
});

it('the law has terms for measures, the same for everybody, dated and with a source', async () => {
  const asked = await ask(schema, { measureLimits: () => settings.measureLimits() }, world.as('j1'), '{ measureLimits { kind rule amount unit validFrom source } }');
  expect(asked['measureLimits']).toContainEqual({ kind: 'VOTS', rule: 'TERM', amount: 3, unit: 'MONTH', validFrom: '2017-05-01', source: 'Burgerlijk Wetboek Boek 1, artikel 257' });
});

describe('a value', () => {
  it.each([
    [{ validFrom: '2026-11-21' }, 'validFrom'], [{ validFrom: '2025-01-01' }, 'validFrom'], [{ value: 0 }, 'value'], [{ value: 13 }, 'value'], [{ source: ' ' }, 'source'],
  ])('that cannot be is refused: %j', async (over, field) => {
    expect(await add('a1', { id: idOf('setting 3'), ...over })).toEqual({ __typename: 'Refused', code: 'BAD_INPUT', fields: [{ field }] });
  });

  it('is never changed or taken away by the application', async () => {
    for (const text of ['update region_setting set value = 1', 'delete from region_setting']) await expect(pool.query(text)).rejects.toThrow('permission denied');
  });

  it('is added by the administrator alone; everybody else is refused and that is noted', async () => {
    for (const who of ['j1', 'g1', 'b1', 'p1', 'c1']) await expect(add(who, { id: idOf(`setting ${who}`) })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await rows(`select count(*)::int as n from system_event where kind = 'SETTING_ADDED' and outcome = 'REFUSED'`)).toEqual([{ n: 5 }]);
    expect(await rows(`select count(*)::int as n from region_setting where added_by is not null`)).toEqual([{ n: 2 }]);
  });
});
