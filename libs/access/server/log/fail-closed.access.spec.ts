import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createMask } from '@zov/core/graphql';
import { randomIds } from '@zov/core/ids';
import { silentLog } from '@zov/core/log';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { AdministratorDesk } from '../administration/administrator-desk.ts';
import { OrganisationService } from '../administration/organisation.service.ts';
import { ConflictService } from '../conflict/conflict.service.ts';
import { DepartureService } from '../departure/departure.service.ts';
import { Door } from '../door.ts';
import { MailAddressService } from '../mail/mail-address.service.ts';
import { MandateService } from '../mandate/mandate.service.ts';
import { AccessRequestService } from '../request/access-request.service.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { PgSystemLog } from '../sign-in/system-log.ts';
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

/** Acts of an administrator, and of anybody for the own self, that touch no dossier. */
function actsOutside(pool: pg.Pool): ((who: RequestContext) => Promise<unknown>)[] {
  const note = new PgSystemLog(pool);
  const desk = new AdministratorDesk(note);
  const departures = new DepartureService(pool, desk, randomIds);
  const places = new OrganisationService(pool, desk, randomIds);
  const door = new Door(pool, log.world.cipher);
  const actorId = log.world.actorId('j2');
  return [
    (who) => places.add(who, { name: 'Stichting Nieuw', kind: 'CARE' }),
    (who) => places.addTeam(who, { organisationId: idOf('municipality'), name: 'Team Oost' }),
    (who) => new SettingsService(pool, desk).add(who, { id: idOf('a setting'), key: 'APPROVAL_DAYS', value: 5, validFrom: '2027-01-01', source: 'Besluit' }),
    (who) => departures.start(who, { actorId, kind: 'LEAVES', toOrganisationId: null }),
    (who) => new MandateService(pool, desk, departures).record(who, { id: idOf('a mandate'), actorId, kind: 'OTHER', limits: 'Inkoop', source: 'Besluit', fromOn: '2027-01-01', untilOn: null }),
    (who) => new MailAddressService(pool, desk, departures).set(who, { actorId, address: 'j2@voorbeeld.invalid' }),
    (who) => new ConflictService(door, note, pool).declare(who, { fieldName: 'declareConflict' } as GraphQLResolveInfo, { kind: 'OWN_STREET', street: 'Inktlaan', town: 'Nergensdrecht', postcode: null, name: null, birthDate: null }),
    (who) => new AccessRequestService(door, note, pool).ask({ ...who, actor: log.world.as('j2').actor }, { name: 'Tim Voorbeeld', birthDate: '2014-02-03', purpose: 'CONSULTATION', reason: 'Ik help dit kind op school', idempotencyKey: idOf('a question') }),
  ];
}

/** How many rows there are of all that those acts make. */
const standing = async (): Promise<Row> => (await log.world.owner.query<Row>(`select (select count(*) from organisation) as organisations, (select count(*) from team) as teams, (select count(*) from region_setting) as settings,
  (select count(*) from departure) as departures, (select count(*) from professional_mandate) as mandates, (select count(mail_address) from account) as addresses,
  (select count(*) from conflict_of_interest) as conflicts, (select count(*) from access_request_asked) as requests`)).rows[0] ?? {};

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

  it('nothing is done outside the dossiers either', async () => {
    const { pool, world } = log;
    const before = await standing();
    await world.owner.query(make('system_event'));
    for (const act of actsOutside(pool)) await expect(act(world.as('a1'))).rejects.toThrow();
    expect(await standing()).toEqual(before);
  });

  it('a family does not see who looked', async () => {
    await log.world.owner.query(make('access_event'));
    await expect(log.ask('mara', 'query($d: UUID!) { whoLooked(dossierId: $d) { nodes { id } } }', { d: log.world.dossierId })).rejects.toThrow();
  });
});

it('does all of that once the log can be written again', async () => {
  const before = await standing();
  for (const act of actsOutside(log.pool)) expect(await act(log.world.as('a1'))).not.toMatchObject({ __typename: 'Refused' });
  const after = await standing();
  for (const [what, count] of Object.entries(after)) expect({ what, count: Number(count) }).toEqual({ what, count: Number(before[what]) + 1 });
});
