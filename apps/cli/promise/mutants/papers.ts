import { SHEETS, TYPES } from '@zov/access/matrix/index.ts';
import { RULES } from '@zov/access/policy';
import type { RowFacts } from '@zov/access/policy/judge.ts';
import { tableOf } from '@zov/access/server/data/columns.ts';
import { readableOf, type Readable } from '@zov/access/server/data/family-data.ts';
import { factsSql, withRestrictions, type RestrictionFacts } from '@zov/access/server/read/row-facts.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { snake } from '@zov/core/db';
import type pg from 'pg';
import { LIVE, actorOf, type Reader } from '../matrix/cast.ts';
import type { Row } from '../matrix/judge.ts';
import { GROWING, Rows, rowOf } from '../matrix/rows.ts';
import type { MatrixWorld } from '../matrix/world.ts';
import type { Chance } from '../twins/chance.ts';
import { AskedRows, compared } from './asked-rows.ts';

/** A row on paper: as the matrix knows it, and what rules compare of it. */
export interface Paper {
  readonly row: Row;
  readonly facts: RowFacts;
  /** A restriction keeps it from everybody of the family. */
  readonly kept?: true;
}

const FAMILY = LIVE.flatMap(({ person }) => (person === undefined ? [] : [idOf(`person ${person}`)]));
/** Rows made up of each type. */
const MADE_UP = 20;
const ELSEWHERE = idOf('dossier there');
/** The key of a row that no grant names. */
const NOWHERE = idOf('nowhere');

export interface Papers {
  /** The rows of the world itself. */
  readonly rows: readonly Row[];
  readonly papers: readonly Paper[];
  /** One row of each type and class, for grants that name items. */
  readonly named: readonly string[];
  /** What is not on paper and ought to be, in words that say where to put it. */
  readonly missing: readonly string[];
}

/** Every row of the world of the matrix, those that a line of the policy asks for, and rows made up from what differs between them. */
export async function papersOf(world: MatrixWorld, chance: Chance): Promise<Papers> {
  const restrictions = (await world.owner.query<RestrictionFacts>(`select id, kind, against_person_id as "againstPersonId", about_person_ids as "aboutPersonIds", data_classes as "dataClasses",
    item_id as "itemId", valid_until as "validUntil" from kept_back where kind <> 'HELD' and dossier_id = $1`, [world.here.dossierId])).rows;
  const rows = await Rows.of(world.owner, world.here.dossierId);
  const real = new Map<string, readonly Paper[]>();
  for (const type of Object.keys(TYPES)) {
    const found = GROWING.includes(type) ? [] : await written(world, rows, type);
    real.set(type, found.length === 0 ? computed(type) : found);
  }
  const sorts = new Map([...real.values()].flat().map(({ row }) => [`${row.type} ${row.dataClass}`, row.id]).reverse() as [string, string][]);
  const named = [...new Set(sorts.values())];
  const missing = Object.entries(TYPES).flatMap(([type, { classes }]) => classes.filter((one) => !sorts.has(`${type} ${one}`)).map((one) => `there is no row of ${type} of class ${one}: put one in apps/cli/promise/matrix/contents.ts`));
  const asked = new AskedRows(named, varied);
  const made: Paper[] = [];
  for (const [type, some] of real) {
    const checks = await checksOf(world.owner, type);
    const kinds = kindsOf(type, checks);
    made.push(...await possibleRows(world.owner, type, checks, [...asked.of(type, some, kinds), ...madeUp(type, some, chance, kinds)]));
  }
  const somewhere = [...[...real.values()].flat().filter(({ row }) => named.includes(row.id)), ...made.filter((paper) => asked.good.has(paper))];
  const away = somewhere.map(({ row, facts }) => ({ row, facts: { ...facts, dossierId: ELSEWHERE } }));
  const nameless = somewhere.map(({ row, facts }) => ({ row: { ...row, id: NOWHERE }, facts: { ...facts, id: NOWHERE } }));
  const kept = somewhere.map(({ row, facts }) => ({ row, facts: { ...facts, restriction: FAMILY }, kept: true as const }));
  const papers = [...[...real.values()].flat(), ...unlike([...made, ...away, ...nameless])].map(({ row, facts }) => ({ row, facts: withRestrictions(facts, restrictions) }));
  return { rows: rows.all, named, missing: [...missing, ...asked.without.map((line) => `no row can be made as this line asks, so nobody knows whether it matters: put one in apps/cli/promise/matrix/contents.ts: ${line}`)], papers: [...papers, ...unlike(kept)] };
}

/** Of rows that are the same to every rule one. */
const unlike = (papers: readonly Paper[]): readonly Paper[] => [...new Map(papers.map((paper) => [JSON.stringify([paper.row.type, paper.facts]), paper])).values()];

/** A check of the database about nothing but what rules compare. */
interface Check { readonly columns: readonly string[]; readonly said: string }

async function checksOf(owner: pg.Pool, type: string): Promise<readonly Check[]> {
  const { rows } = await owner.query<Check>(`select pg_get_expr(conbin, conrelid) as said, columns from pg_constraint,
    lateral (select array_agg(attname::text) as columns from pg_attribute where attrelid = conrelid and attnum = any (conkey)) c where contype = 'c' and conrelid = $1::regclass and columns <@ $2`,
  [tableOf(readableOf(type) as Readable), compared(type).map((name) => snake(name))]);
  return rows;
}

/** Every kind or state that the database knows of what rules compare. */
const kindsOf = (type: string, checks: readonly Check[]): ReadonlyMap<string, readonly string[]> => new Map(compared(type).map((name) =>
  [name, checks.filter(({ columns }) => columns.length === 1 && columns[0] === snake(name)).flatMap(({ said }) => [...said.matchAll(/'(\w+)'::text/g)].map(([, kind]) => String(kind)))]));

/** Those that the database would take, as far as it checks what rules compare: a score of a professional, say, is in nobody's name. */
async function possibleRows(owner: pg.Pool, type: string, checks: readonly Check[], papers: readonly Paper[]): Promise<readonly Paper[]> {
  if (checks.length === 0 || papers.length === 0) return papers;
  const columns = compared(type).map((name) => snake(name));
  const { rows: taken } = await owner.query<{ place: string }>(`select i.place from jsonb_array_elements($1) with ordinality as i (item, place),
    lateral (select ${checks.map(({ said }) => `(${said}) is not false`).join(' and ')} as fits from jsonb_populate_record(null::${tableOf(readableOf(type) as Readable)}, i.item)) c where c.fits`,
  [JSON.stringify(papers.map(({ row }) => Object.fromEntries(columns.filter((name) => name in row.columns).map((name) => [name, row.columns[name]]))))]);
  return taken.map(({ place }) => papers[Number(place) - 1] as Paper);
}

async function written(world: MatrixWorld, rows: Rows, type: string): Promise<Paper[]> {
  const readable = readableOf(type);
  if (readable === undefined) throw new Error(`${type} is not read through the door`);
  const { rows: found } = await world.owner.query<{ facts: RowFacts }>(`select ${factsSql(readable, 't')} as facts from ${tableOf(readable)} t where t.dossier_id = $1`, [world.here.dossierId]);
  const facts = new Map(found.map((one) => [one.facts.id, one.facts]));
  return rows.ofType(type).flatMap((row) => (facts.has(row.id) ? [{ row, facts: facts.get(row.id) as RowFacts }] : []));
}

/** Where the world has no row of a type: one about each of the family, told to all of it, by each organisation. */
function computed(type: string): Paper[] {
  const offices = ['municipality', 'neighbours'].map((one) => idOf(one));
  return FAMILY.flatMap((person) => offices.flatMap((organisationId) => offices.map((dossierOrganisationId) => {
    const said = { aboutPersonIds: [person], releasedToPersonIds: FAMILY, subjectPersonId: person, byPersonId: person, organisationId, dossierOrganisationId };
    const given = { ...Object.fromEntries(compared(type).map((name) => [name, null])), ...said, dataClass: TYPES[type]?.classes[0] };
    const row = rowOf(type, { id: idOf(`${type} ${person} ${organisationId} ${dossierOrganisationId}`), ...Object.fromEntries(Object.entries(given).map(([name, value]) => [snake(name), value])) });
    return { row, facts: { ...given, id: row.id, dossierId: idOf('dossier here'), aboutPersonIds: row.about } };
  })));
}

/** Rows that are nowhere: real ones of which two things that rules compare are as in another row of the type, or as they could be. */
function madeUp(type: string, real: readonly Paper[], chance: Chance, kinds: ReadonlyMap<string, readonly string[]>): Paper[] {
  const values = new Map(compared(type).map((name) => [name, [...new Set([...real.map(({ facts }) => JSON.stringify(facts[name] ?? null)), ...possible(name, real), ...(kinds.get(name) ?? []).filter(() => name !== 'dataClass' && !real.some(({ facts }) => Array.isArray(facts[name]))).map((one) => JSON.stringify(one))])]] as const).filter(([, some]) => some.length > 1));
  if (values.size === 0) return [];
  const drawn = Array.from({ length: MADE_UP }, () => {
    const names = [chance.pick([...values.keys()]), chance.pick([...values.keys()])];
    return varied(chance.pick(real), Object.fromEntries(names.map((name) => [name, JSON.parse(chance.pick(values.get(name) ?? [])) as unknown])));
  });
  return [...drawn, ...addressed(type, real)];
}

/** For each professional rows of each sort that name that person, in every way that a rule of the type asks for. */
function addressed(type: string, real: readonly Paper[]): Paper[] {
  const sorts = new Map(real.map((paper) => [['dataClass', 'approvalKind', 'state'].map((name) => String(paper.facts[name])).join(' '), paper]));
  const names = ['actorId', 'toActorId', 'namedActorIds', 'askedBy'].filter((name) => RULES.some(({ subject, condition }) => subject === type && name in condition));
  const naming = (name: string, { name: who, organisation }: Reader): readonly Paper[] => [...sorts.values()].map((paper) => {
    const me = actorOf(who);
    return varied(paper, name === 'askedBy' ? { askedBy: me, organisationId: idOf(organisation ?? 'nobody') } : { [name]: name === 'namedActorIds' ? [me] : me });
  });
  return LIVE.filter(({ actor }) => SHEETS[actor]?.audience === 'TEAM').flatMap((reader) => names.flatMap((name) => naming(name, reader)));
}

/** What no row of the world may happen to say. */
function possible(name: string, real: readonly Paper[]): string[] {
  if (name.toLowerCase().endsWith('organisationid')) return ['municipality', 'neighbours'].map((one) => JSON.stringify(idOf(one)));
  if (name === 'aboutPersonIds') return FAMILY.map((one) => JSON.stringify([one]));
  if (name === 'releasedToPersonIds') return ['[]', JSON.stringify(FAMILY)];
  return real.some(({ facts }) => Array.isArray(facts[name])) ? ['[]'] : [];
}

/** The row with these changes; what follows from a change follows. */
function varied({ row, facts }: Paper, change: Readonly<Record<string, unknown>>): Paper {
  // What somebody writes is of the own organisation; who wrote it does not stay when that changes.
  const nobody = 'sourceOrganisationId' in change && !('createdBy' in facts) ? { created_by: null } : {};
  const columns = { ...row.columns, ...nobody, ...Object.fromEntries(Object.entries(change).map(([name, value]) => [snake(name), value])) };
  const workplace = 'workplace' in facts ? { workplace: columns['actor_id' as never] === actorOf('shelter') ? 'TELLING' : 'ORDINARY' } : {};
  const made = rowOf(row.type, columns);
  return { row: { ...made, id: row.id }, facts: { ...facts, ...change, ...workplace, ...(made.about === null ? {} : { aboutPersonIds: made.about }), dataClass: made.dataClass } };
}
