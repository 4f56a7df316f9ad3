import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PARTNERS, partnersOf, type Partner } from '@zov/access/model/partner.ts';
import { ACTOR_ROLES, type ActorRole } from '@zov/access/model/actor.ts';
import { RULES } from '@zov/access/policy';
import { abilityOf } from '@zov/access/policy/ability.ts';
import { columnsOf, tableOf } from '@zov/access/server/data/columns.ts';
import { allReadables, type Readable } from '@zov/access/server/data/family-data.ts';
import { frameSql } from '@zov/access/server/read/frame-sql.ts';
import { visibility } from '@zov/access/server/read/visibility.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW, World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { subject } from '@casl/ability';
import fc from 'fast-check';
import type pg from 'pg';
import './entities.ts';

let database: TestDatabase;
let world: World;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 2 });
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

const CLASSES = ['D1', 'D2', 'D2S', 'D3', 'D3M', 'D5', 'D8', 'D8K', 'D11', 'D12', 'D13', 'D14'];
const STATES = ['DRAFT', 'SHARED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN'];
const SOURCES = ['OWN_OBSERVATION', 'FAMILY_MEMBER', 'REPORTER', 'DOCUMENT'];
const PEOPLE = ['mara', 'dirk', 'noa', 'tim', 'oma'].map((name) => idOf(`person ${name}`));

const ROW_ID = idOf('the row');
const READER = idOf('actor j1');

interface Case {
  readonly role: ActorRole;
  readonly grants: readonly { partner: Partner; classes: string[]; persons: string[]; items: string[] | null; closed: string[]; self: string | null; live: boolean; here: boolean }[];
  readonly restrictions: readonly { against: string; about: string[]; classes: string[]; live: boolean }[];
  readonly row: { dataClass: string; about: string[]; released: string[]; state: string; source: string; person: string; named: string[]; allows: string[]; ours: boolean };
}

const some = (from: readonly string[]) => fc.uniqueArray(fc.constantFrom(...from), { maxLength: 4 });
const many = (from: readonly string[]) => fc.uniqueArray(fc.constantFrom(...from), { minLength: 6, maxLength: from.length });
const mostly = fc.nat(4).map((number) => number > 0);
const cases: fc.Arbitrary<Case> = fc.oneof({ weight: 1, arbitrary: fc.constantFrom(...ACTOR_ROLES) }, { weight: 3, arbitrary: fc.constantFrom<ActorRole>('FAMILY_MEMBER', 'YOUTH_PROFESSIONAL', 'VEILIG_THUIS_WORKER') }).chain((role) => {
  const partners = partnersOf(role).length > 0 ? partnersOf(role) : PARTNERS;
  return fc.record({
    role: fc.constant(role),
    grants: fc.array(fc.record({
      partner: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...partners) }, { weight: 1, arbitrary: fc.constantFrom(...PARTNERS) }),
      classes: many(CLASSES), persons: some(PEOPLE), items: fc.constantFrom(null, null, [ROW_ID], []), closed: some(PEOPLE), self: role === 'FAMILY_MEMBER' ? fc.constantFrom(...PEOPLE.slice(0, 3)) : fc.constant(null), live: mostly, here: mostly,
    }), { minLength: 1, maxLength: 3 }),
    restrictions: fc.array(fc.record({ against: fc.constantFrom(...PEOPLE), about: some(PEOPLE), classes: some(CLASSES), live: fc.boolean() }), { maxLength: 2 }),
    row: fc.record({ dataClass: fc.constantFrom(...CLASSES), about: some(PEOPLE), released: some(PEOPLE), state: fc.constantFrom(...STATES), source: fc.constantFrom(...SOURCES), person: fc.constantFrom(...PEOPLE),
      named: fc.constantFrom([], [READER], [PEOPLE[0] ?? '']), allows: fc.subarray(['PARENTS', 'TEAM']), ours: fc.boolean() }),
  });
});

/** What the rules say in memory, for one row and the reader's live grants. */
function inMemory(one: Case, readable: Readable): boolean {
  const live = one.grants.filter((grant) => grant.live && grant.here && partnersOf(one.role).includes(grant.partner));
  const hidden = one.restrictions.filter((limit) => limit.live && limit.about.some((id) => aboutOf(one, readable).includes(id))
    && (limit.classes.length === 0 || limit.classes.includes(classOf(one, readable)))).map((limit) => limit.against);
  return live.some((grant) => {
    const known: Record<string, unknown> = { dossierId: world.dossierId, dataClasses: grant.classes, personIds: grant.persons, itemIds: grant.items, closedPersonIds: grant.closed, selfPersonId: grant.self, id: world.actorId('j1'), organisationId: idOf('municipality') };
    const rules = RULES.filter((rule) => rule.partner === grant.partner && rule.act === 'READ' && rule.subject === readable.name);
    const facts = { dossierId: world.dossierId, id: readable.name === 'Dossier' ? world.dossierId : ROW_ID, dataClass: classOf(one, readable), aboutPersonIds: aboutOf(one, readable), releasedToPersonIds: one.row.released, state: one.row.state, sourceKind: one.row.source,
      personId: one.row.person, subjectPersonId: one.row.person, createdBy: null, workplace: null, restriction: hidden,
      namedActorIds: one.row.named, childAllows: one.row.allows, sourceOrganisationId: organisationOf(one), actorId: one.row.person, toActorId: one.row.person, givenByPersonId: one.row.person, forPersonId: one.row.person, byPersonId: one.row.person };
    return abilityOf(rules, (ref) => known[ref.name]).can('READ', subject(readable.name, facts) as never);
  });
}

const organisationOf = (one: Case): string | null => (one.row.ours ? idOf('municipality') : null);

function classOf(one: Case, readable: Readable): string {
  return readable.dataClass === 'row' ? one.row.dataClass : String(readable.dataClass);
}

function aboutOf(one: Case, readable: Readable): string[] {
  if (columnsOf(readable).has('aboutPersonIds')) return one.row.about;
  if (readable.subjects === null) return [];
  return readable.subjects === 'id' ? [ROW_ID] : [one.row.person];
}

/** What the compiled condition says, with grants, restrictions and the row given as values instead of tables. */
function sqlOf(readable: Readable, role: ActorRole): string {
  const given: Record<string, string> = {
    id: `'${ROW_ID}'::uuid`, dossier_id: '$2::uuid', data_class: '$8::text', about_person_ids: '$9::uuid[]', released_to_person_ids: '$10::uuid[]', state: '$11::text', source_kind: '$12::text', created_by: 'null::uuid',
    named_actor_ids: '$14::uuid[]', child_allows: '$15::text[]', source_organisation_id: '$16::uuid',
  };
  const columns = [...columnsOf(readable).values()].filter(({ column }) => column !== 'dossier_id' && !(column in given)).map(({ column, type }) =>
    (type === 'uuid' || column.endsWith('_person_id') ? `$13::uuid as ${column}` : `null::${type} as ${column}`));
  const used = Object.entries(given).map(([name, value]) => `${value} as ${name}`);
  return `with ${frameSql('ONE_DOSSIER')}, t as (select ${[...used, ...columns].join(', ')}, $8::text as c8, $9::uuid[] as c9, $10::uuid[] as c10, $11::text as c11, $12::text as c12, $13::uuid as c13, $14::uuid[] as c14, $15::text[] as c15, $16::uuid as c16)
    select ${visibility(role, 'READ', readable, 't').row} as seen from t`;
}

async function inSql(client: pg.PoolClient, one: Case, readable: Readable): Promise<boolean> {
  const values = [world.actorId('j1'), world.dossierId, NOW, 'trace', 'spec', 'spec', 'policy', one.row.dataClass, one.row.about, one.row.released, one.row.state, one.row.source, one.row.person, one.row.named, one.row.allows, organisationOf(one)];
  const { rows } = await client.query<{ seen: boolean }>(sqlOf(readable, one.role), values);
  return rows[0]?.seen === true;
}

it('says the same in memory and in SQL for random grants, restrictions and rows of every type and role', async () => {
  const readables = allReadables().filter((one) => one.dataClass !== null && !['AccessEvent', 'LogRead', 'ItemVersion'].includes(one.name));
  expect(readables.length).toBeGreaterThan(18);
  const seen = { yes: 0, no: 0 };
  const client = await world.owner.connect();
  try {
    await fc.assert(fc.asyncProperty(cases, fc.constantFrom(...readables), async (one, readable) => {
      await client.query('begin');
      try {
        await arrange(client, one);
        const [memory, sql] = [inMemory(one, readable), await inSql(client, one, readable)];
        seen[memory ? 'yes' : 'no'] += 1;
        expect({ type: tableOf(readable), seen: sql }).toEqual({ type: tableOf(readable), seen: memory });
      } finally {
        await client.query('rollback');
      }
    }), { numRuns: 1500 });
  } finally {
    client.release();
  }
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(150);
}, 120_000);

/** Puts the case's grants and restrictions in place of the world's, inside a transaction that is undone. */
async function arrange(client: pg.PoolClient, one: Case): Promise<void> {
  await client.query('delete from restriction');
  await client.query('delete from access_grant');
  await client.query('update actor set role = $2, organisation_id = case when $2 = \'FAMILY_MEMBER\' then null else $3::uuid end where id = $1', [world.actorId('j1'), one.role, idOf('municipality')]);
  const day = 86_400_000;
  for (const grant of one.grants) {
    await client.query(`insert into access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, person_ids, item_ids, closed_person_ids, self_person_id, basis_kind, basis_id, valid_from, valid_until)
      values ($1, $2, $3, 'HELP', 'PUBLIC_TASK', 'CONSENT', $4, '{}', $5, $9::uuid[], $10::uuid[], $6::uuid, case when $6::uuid is null then 'INVOLVEMENT' else 'SELF' end, gen_random_uuid(), $7, $8)`,
    [world.dossierId, grant.here ? world.actorId('j1') : world.actorId('v1'), grant.partner, grant.classes, grant.persons, grant.self,
      new Date(NOW.getTime() - day), grant.live ? null : NOW, grant.items, grant.closed]);
  }
  for (const limit of one.restrictions.filter((each) => each.about.length > 0)) {
    await client.query(`insert into restriction (dossier_id, kind, against_person_id, about_person_ids, data_classes, reason, legal_basis, valid_from, valid_until)
      values ($1, 'WITHHELD', $2, $3, $4, 'x', 'x', $5, $6)`, [world.dossierId, limit.against, limit.about, limit.classes, new Date(NOW.getTime() - day), limit.live ? null : NOW]);
  }
}
