import { SHEETS, TYPES } from '@zov/access/matrix/index.ts';
import { RULES } from '@zov/access/policy';
import type { RowFacts } from '@zov/access/policy/judge.ts';
import { tableOf } from '@zov/access/server/data/columns.ts';
import { readableOf } from '@zov/access/server/data/family-data.ts';
import { factsSql, withRestrictions, type RestrictionFacts } from '@zov/access/server/read/row-facts.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { snake } from '@zov/core/db';
import { LIVE, actorOf, type Reader } from '../matrix/cast.ts';
import type { Row } from '../matrix/judge.ts';
import { GROWING, Rows, rowOf } from '../matrix/rows.ts';
import type { MatrixWorld } from '../matrix/world.ts';
import type { Chance } from '../twins/chance.ts';

/** A row on paper: as the matrix knows it, and what rules compare of it. */
export interface Paper {
  readonly row: Row;
  readonly facts: RowFacts;
  /** A restriction keeps it from everybody of the family. */
  readonly kept?: true;
}

/** The key and the dossier are never varied; the workplace follows from the actor, restrictions from the row. */
const FIXED = ['id', 'dossierId', 'workplace', 'restriction'];
const FAMILY = LIVE.flatMap(({ person }) => (person === undefined ? [] : [idOf(`person ${person}`)]));
/** States that a row of the world may happen not to be in. */
const STATES = ['DRAFT', 'SHARED', 'ADOPTED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN'];
/** Where something can come from. */
const SOURCES = ['OWN_OBSERVATION', 'FAMILY_MEMBER', 'NETWORK', 'PROFESSIONAL', 'DOCUMENT', 'REPORTER'];
/** Rows made up of each type. */
const MADE_UP = 160;
const ELSEWHERE = idOf('dossier there');

/** Every row of the world of the matrix, each once more in a dossier that nobody here is in, and rows made up from what differs between them. */
export async function papersOf(world: MatrixWorld, chance: Chance): Promise<{ readonly rows: readonly Row[]; readonly papers: readonly Paper[] }> {
  const restrictions = (await world.owner.query<RestrictionFacts>(`select id, kind, against_person_id as "againstPersonId", about_person_ids as "aboutPersonIds", data_classes as "dataClasses",
    item_id as "itemId", valid_until as "validUntil" from kept_back where kind <> 'HELD' and dossier_id = $1`, [world.here.dossierId])).rows;
  const rows = await Rows.of(world.owner, world.here.dossierId);
  const papers: Paper[] = [];
  for (const type of Object.keys(TYPES)) {
    const found = GROWING.includes(type) ? [] : await written(world, rows, type);
    const real = found.length === 0 ? computed(type) : found;
    const away = real.map(({ row, facts }) => ({ row, facts: { ...facts, dossierId: ELSEWHERE } }));
    const kept = real.map(({ row, facts }) => ({ row, facts: { ...facts, restriction: FAMILY }, kept: true as const }));
    papers.push(...[...real, ...away, ...madeUp(type, real, chance)].map(({ row, facts }) => ({ row, facts: withRestrictions(facts, restrictions) })), ...kept);
  }
  return { rows: rows.all, papers };
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
function madeUp(type: string, real: readonly Paper[], chance: Chance): Paper[] {
  const values = new Map(compared(type).map((name) => [name, [...new Set([...real.map(({ facts }) => JSON.stringify(facts[name] ?? null)), ...possible(name, real)])]] as const).filter(([, some]) => some.length > 1));
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

/** What rules compare of a type, and may be otherwise in a row that is made up. */
const compared = (type: string): string[] => [...new Set(RULES.filter(({ subject }) => subject === type).flatMap(({ condition }) => Object.keys(condition)))]
  .filter((name) => !FIXED.includes(name));

/** What no row of the world may happen to say. */
function possible(name: string, real: readonly Paper[]): string[] {
  if (name.toLowerCase().endsWith('organisationid')) return ['municipality', 'neighbours'].map((one) => JSON.stringify(idOf(one)));
  if (name === 'sourceKind') return SOURCES.map((one) => JSON.stringify(one));
  if (name === 'state') return STATES.map((one) => JSON.stringify(one));
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
