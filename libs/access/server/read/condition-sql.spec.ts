import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grant, me, type Condition, type Rule } from '@zov/access/policy/rule.ts';
import { conditionsMatcher, fillIn } from '@zov/access/policy/ability.ts';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import pg from 'pg';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FamilyData, readableOf, type Readable } from '../data/family-data.ts';
import { idOf } from '../testing/rows.ts';
import { attribute, conditionSql } from './condition-sql.ts';
import { seenByBoth, sight } from './visibility.ts';

/** A type as a slice could declare it, with a property of every kind that a rule compares. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds' })
@Entity('sample')
class Sample {
  @PrimaryColumn('uuid') dossierId!: string;
  @PrimaryColumn('uuid') id!: string;
  @Column('text') state!: string;
  @Column('uuid') createdBy!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
  @Column('text') dataClass!: string;
}
@FamilyData({ dataClass: 'D5', subjects: 'createdBy' })
@Entity('sample_of_one')
class SampleOfOne {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') createdBy!: string;
}

const readable = readableOf('Sample') as Readable;
const [A, B, C, DOSSIER, OTHER, ITEM] = ['anna', 'bram', 'cas', 'dossier', 'other', 'item'].map(idOf) as [string, string, string, string, string, string];
type Facts = Readonly<Record<string, unknown>>;
const ROW = { dossierId: DOSSIER, id: ITEM, state: 'DRAFT', createdBy: A, aboutPersonIds: [A, B], releasedToPersonIds: [C], dataClass: 'D3' };
const GRANT = { dossierId: DOSSIER, dataClasses: ['D3', 'D5'], personIds: [A, B, C], itemIds: null, closedPersonIds: [], selfPersonId: C, partner: 'CASE_DIRECTOR', acts: ['EDIT'] };
const ME = { id: A, organisationId: B, role: 'YOUTH_PROFESSIONAL' };

const snakes = (facts: Facts): string => JSON.stringify(Object.fromEntries(Object.entries(facts).map(([name, value]) => [name.replaceAll(/[A-Z]/g, (sign) => `_${sign.toLowerCase()}`), value])));
const FRAME = `with g as (select * from jsonb_to_record($1::jsonb) as g(dossier_id uuid, data_classes text[], person_ids uuid[], item_ids uuid[], closed_person_ids uuid[], self_person_id uuid, partner text, acts text[])),
  me as (select * from jsonb_to_record($2::jsonb) as m(id uuid, organisation_id uuid, role text)),
  x as (select * from jsonb_to_recordset($3::jsonb) as x(dossier_id uuid, against_person_id uuid, item_id uuid, about_person_ids uuid[], data_classes text[])),
  r as (select * from jsonb_to_record($4::jsonb) as r(dossier_id uuid, id uuid, state text, created_by uuid, about_person_ids uuid[], released_to_person_ids uuid[], data_class text))`;

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await createDatabase();
  pool = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const ruleOf = (condition: Condition, over: Partial<Rule> = {}): Rule => ({ partner: 'CASE_DIRECTOR', act: 'READ', subject: 'Sample', fields: ['id', 'state'], condition, ...over });
interface World { readonly row?: Facts; readonly grant?: Facts; readonly restrictions?: readonly Facts[] }

/** Whether the compiled rules open the row, in the database. */
async function opens(rules: readonly Rule[], world: World = {}, act: Rule['act'] = 'READ'): Promise<unknown> {
  const values = [snakes({ ...GRANT, ...world.grant }), snakes(ME), `[${(world.restrictions ?? []).map((one) => snakes({ dossierId: DOSSIER, dataClasses: [], aboutPersonIds: [], ...one })).join()}]`, snakes({ ...ROW, ...world.row })];
  return (await pool.query<{ open: unknown }>(`${FRAME} select ${sight(rules, act, readable, 'r').row} as open from r`, values)).rows[0]?.open;
}

const CASES: readonly (readonly [what: string, condition: Condition, expected: boolean, world?: World])[] = [
  ['equal', { createdBy: { $is: me('id') } }, true],
  ['equal, of a row without it', { createdBy: { $is: me('id') } }, false, { row: { createdBy: null } }],
  ['equal to a constant', { state: { $is: 'DRAFT' } }, true],
  ['equal to another constant', { state: { $is: 'ADOPTED' } }, false],
  ['in a list of the grant', { dataClass: { $oneOf: grant('dataClasses') } }, true],
  ['in an empty list', { dataClass: { $oneOf: grant('dataClasses') } }, false, { grant: { dataClasses: [] } }],
  ['in a list of constants', { state: { $oneOf: ['SHARED', 'DRAFT'] } }, true],
  ['in a list, of a row without it', { dataClass: { $oneOf: grant('dataClasses') } }, false, { row: { dataClass: null } }],
  ['among items, where the grant names none', { id: { $among: grant('itemIds') } }, true],
  ['among items, where the grant names this one', { id: { $among: grant('itemIds') } }, true, { grant: { itemIds: [ITEM] } }],
  ['among items, where the grant names another', { id: { $among: grant('itemIds') } }, false, { grant: { itemIds: [OTHER] } }],
  ['among items, where the grant names an empty list', { id: { $among: grant('itemIds') } }, false, { grant: { itemIds: [] } }],
  ['about nobody but these', { aboutPersonIds: { $within: grant('personIds') } }, true],
  ['about somebody else as well', { aboutPersonIds: { $within: grant('personIds') } }, false, { grant: { personIds: [A] } }],
  ['about nobody at all', { aboutPersonIds: { $within: grant('personIds') } }, false, { row: { aboutPersonIds: [] } }],
  ['about whom is not known', { aboutPersonIds: { $within: grant('personIds') } }, false, { row: { aboutPersonIds: null } }],
  ['about one of these', { aboutPersonIds: { $touches: grant('personIds') } }, true, { grant: { personIds: [B] } }],
  ['about none of these', { aboutPersonIds: { $touches: grant('personIds') } }, false, { grant: { personIds: [C] } }],
  ['outside what is closed', { aboutPersonIds: { $outside: grant('closedPersonIds') } }, true],
  ['not outside what is closed', { aboutPersonIds: { $outside: grant('closedPersonIds') } }, false, { grant: { closedPersonIds: [B] } }],
  ['outside, of a row about whom is not known', { aboutPersonIds: { $outside: grant('closedPersonIds') } }, false, { row: { aboutPersonIds: null } }],
  ['outside what is not known', { aboutPersonIds: { $outside: grant('closedPersonIds') } }, false, { grant: { closedPersonIds: null } }],
  ['released to me', { releasedToPersonIds: { $holds: grant('selfPersonId') } }, true],
  ['released to others', { releasedToPersonIds: { $holds: grant('selfPersonId') } }, false, { grant: { selfPersonId: A } }],
  ['released, to who is nobody of the family', { releasedToPersonIds: { $holds: grant('selfPersonId') } }, false, { grant: { selfPersonId: null } }],
  ['all of several', { state: { $is: 'DRAFT' }, dossierId: { $is: grant('dossierId') } }, true],
  ['not all of several', { state: { $is: 'DRAFT' }, dossierId: { $is: grant('dossierId') } }, false, { grant: { dossierId: OTHER } }],
];

describe('a condition in the database', () => {
  it.each(CASES)('is what it is in memory: %s', async (_, condition, expected, world = {}) => {
    const fill = ({ of, name }: { of: string; name: string }): unknown => ({ ...(of === 'grant' ? { ...GRANT, ...world.grant } : ME) } as Facts)[name];
    expect(await opens([ruleOf(condition)], world)).toBe(expected);
    expect(conditionsMatcher(fillIn(condition, fill) as never)({ ...ROW, ...world.row })).toBe(expected);
  });
});

describe('a restriction', () => {
  const free = ruleOf({ restriction: { $freeOf: grant('selfPersonId') } });
  const open = (restriction: Facts, over: World = {}): Promise<unknown> => opens([free], { restrictions: [{ againstPersonId: C, ...restriction }], ...over });

  it('keeps a row by its id, or by whom it is about and of which class it is', async () => {
    expect(await open({ itemId: ITEM })).toBe(false);
    expect(await open({ itemId: OTHER })).toBe(true);
    expect(await open({ aboutPersonIds: [B] })).toBe(false);
    expect(await open({ aboutPersonIds: [C] })).toBe(true);
    expect(await open({ aboutPersonIds: [B], dataClasses: ['D3'] })).toBe(false);
    expect(await open({ aboutPersonIds: [B], dataClasses: ['D5'] })).toBe(true);
  });

  it('covers a row of which it is not known about whom it is or of which class', async () => {
    expect(await open({ aboutPersonIds: [B], dataClasses: ['D5'] }, { row: { dataClass: null } })).toBe(false);
    expect(await open({ aboutPersonIds: [C] }, { row: { aboutPersonIds: null } })).toBe(false);
  });

  it('is against one person in one family, and nobody of the family is not kept from anything', async () => {
    expect(await open({ aboutPersonIds: [B], againstPersonId: A })).toBe(true);
    expect(await open({ aboutPersonIds: [B], dossierId: OTHER })).toBe(true);
    expect(await open({ aboutPersonIds: [B] }, { grant: { selfPersonId: null } })).toBe(true);
  });
});

describe('rules of a role', () => {
  const draft = ruleOf({ state: { $is: 'DRAFT' } });

  it('open to the partner the grant is for, and an act only where the grant carries it', async () => {
    expect(await opens([draft])).toBe(true);
    expect(await opens([{ ...draft, partner: 'CHAIR' }])).toBe(false);
    expect(await opens([{ ...draft, partner: 'CHAIR' }, draft])).toBe(true);
    expect(await opens([{ ...draft, act: 'EDIT' }], {}, 'EDIT')).toBe(true);
    expect(await opens([{ ...draft, act: 'WRITE' }], {}, 'WRITE')).toBe(false);
  });

  it('of an office ask no grant but the role itself, and no role opens what another office has', async () => {
    expect(await opens([{ ...draft, partner: 'PRIVACY_OFFICER' }])).toBe(false);
    expect(sight([{ ...draft, partner: 'PRIVACY_OFFICER' }], 'READ', readable, 'r').row).not.toContain(' g ');
  });

  it('open nothing at all when there is none, and a field only by a rule that names it', () => {
    expect(sight([], 'READ', readable, 'r')).toMatchObject({ row: 'false' });
    expect(sight([], 'READ', readable, 'r').field('state')).toBe('false');
    const two = sight([draft, ruleOf({ createdBy: { $is: me('id') } }, { fields: ['id'] })], 'READ', readable, 'r');
    expect([two.field('id'), two.field('createdBy')]).toEqual(['true', 'false']);
    expect(two.field('state')).toContain(`r.state = 'DRAFT'`);
    expect(two.field('state')).not.toContain('created_by');
  });

  it('of two who both look show what both see', () => {
    const eyes = (row: string, field: string) => ({ row, field: () => field });
    expect(seenByBoth(eyes('a', 'true'), eyes('b', 'x'))).toMatchObject({ row: '(a and b)' });
    expect(seenByBoth(eyes('a', 'true'), eyes('b', 'x')).field('f')).toBe('x');
    expect(seenByBoth(eyes('true', 'y'), eyes('false', 'true')).row).toBe('false');
    expect(seenByBoth(eyes('true', 'y'), eyes('true', 'false')).field('f')).toBe('false');
  });
});

describe('what cannot be compiled', () => {
  const compiled = (ast: object) => () => conditionSql(ast as never, readable, 'r');

  it.each([
    ['an operator nobody wrote', { operator: 'regex', field: 'state', value: 'A' }], ['a condition on nothing', { operator: 'is', value: 'A' }], ['a negation', { operator: 'not', value: [] }],
    ['no condition at all', { operator: 'and', value: [] }], ['an empty choice', { operator: 'or', value: [] }], ['a property that is not there', { operator: 'is', field: 'mood', value: 'A' }],
    ['words where a constant belongs', { operator: 'is', field: 'state', value: "x' or true --" }], ['a lower-case constant in a list', { operator: 'oneOf', field: 'state', value: ['DRAFT', 'draft'] }],
    ['a number', { operator: 'is', field: 'state', value: 1 }], ['a restriction that is no restriction', { operator: 'freeOf', field: 'state', value: grant('selfPersonId') }],
  ])('is an error and never a looser condition: %s', (_, ast) => {
    expect(compiled(ast)).toThrow();
    expect(compiled({ operator: 'and', value: [{ operator: 'is', field: 'state', value: 'DRAFT' }, ast] })).toThrow();
  });

  it('does not happen to a property that the type has for all its rows', () => {
    const one = readableOf('SampleOfOne') as Readable;
    expect(attribute('dataClass', one, 'r')).toBe(`'D5'`);
    expect(attribute('aboutPersonIds', one, 'r')).toBe('array[r.created_by]');
    expect(() => attribute('workplace', one, 'r')).toThrow('has no property actorId');
    expect([Sample.name, SampleOfOne.name]).toEqual([readable.name, one.name]);
  });
});
