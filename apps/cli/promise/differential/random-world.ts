import type { ActorRole } from '@zov/access/model/actor.ts';
import { ACTOR_ROLES } from '@zov/access/model/actor.ts';
import { DATA_CLASSES } from '@zov/access/model/data-class.ts';
import { RULES } from '@zov/access/policy';
import { ACTS, PARTNERS, partnersOf, type Partner } from '@zov/access/model/partner.ts';
import { DOSSIERS, ITEMS, NOBODY, ORGANISATIONS, PERSONS, READERS, type Grant, type Period, type Reader, type Restriction, type Row, type World } from './case';
import type { Chance } from './chance';

/** The instant of every question; periods begin and end on it, and one millisecond to either side. */
export const AT = Date.parse('2026-11-21T09:00:00.000Z');
const DAY = 86_400_000;

export const STATES = ['DRAFT', 'SHARED', 'ADOPTED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN', 'OPENED'];
export const SOURCES = ['OWN_OBSERVATION', 'FAMILY_MEMBER', 'NETWORK', 'PROFESSIONAL', 'DOCUMENT', 'REPORTER'];

/** Mostly live; often exactly on an edge. */
function period(chance: Chance): Period {
  const validFrom = AT + chance.weighted([6, () => -DAY], [2, () => 0], [2, () => -1], [0.8, () => 1], [0.4, () => DAY]);
  const validUntil = chance.weighted<number | null>([5, () => null], [2, () => AT + DAY], [1.5, () => AT + 1], [1.2, () => AT], [0.4, () => AT - 1]);
  return { validFrom, validUntil: validUntil !== null && validUntil <= validFrom ? null : validUntil };
}

const dossier = (chance: Chance): string => chance.weighted([9, () => DOSSIERS[0]], [1, () => DOSSIERS[1]], [0.3, () => DOSSIERS[2]]) as string;

function reader(chance: Chance, id: string): Reader {
  const role = chance.weighted<ActorRole>([4, () => 'FAMILY_MEMBER'], [2, () => 'YOUTH_PROFESSIONAL'], [1, () => 'VEILIG_THUIS_WORKER'], [1, () => 'GI_WORKER'],
    [1.5, () => 'PRIVACY_OFFICER'], [1, () => chance.pick(ACTOR_ROLES)]);
  const always = chance.once(0.8);
  return {
    id, role, organisationId: role === 'FAMILY_MEMBER' ? null : chance.pick(ORGANISATIONS),
    ...(always ? { validFrom: AT - DAY, validUntil: null } : period(chance)),
  };
}

function grants(chance: Chance, { id, role }: Reader): Grant[] {
  const own = partnersOf(role).length > 0 ? partnersOf(role) : PARTNERS;
  return Array.from({ length: chance.weighted([0.4, () => 0], [2, () => 1], [4, () => 2], [3, () => 3], [1, () => 4]) }, () => {
    const self = role === 'FAMILY_MEMBER' ? chance.pick(PERSONS) : null;
    return {
      ...period(chance), actorId: id, dossierId: dossier(chance),
      partner: chance.once(0.9) ? chance.pick(own) : chance.pick<Partner>(PARTNERS),
      dataClasses: chance.mostly(chance.some(DATA_CLASSES, 0.85), 0.05, []), acts: chance.some(ACTS, 0.8), selfPersonId: self,
      itemIds: chance.once(0.9) ? null : chance.some([...ITEMS, ...PERSONS, ...DOSSIERS], 0.5),
      closedPersonIds: chance.once(0.6) ? [] : chance.some(PERSONS, 0.3),
      personIds: [...new Set([...chance.some(PERSONS, 0.5), ...(self !== null && chance.once(0.9) ? [self] : [])])],
    };
  });
}

function restriction(chance: Chance): Restriction {
  const itemId = chance.once(0.4) ? chance.pick(ITEMS) : null;
  return {
    ...period(chance), dossierId: dossier(chance), againstPersonId: chance.pick(PERSONS), itemId,
    aboutPersonIds: itemId !== null && chance.once(0.7) ? [] : [chance.pick(PERSONS), ...chance.some(PERSONS, 0.1)],
    dataClasses: chance.once(0.3) ? [] : chance.some(DATA_CLASSES, 0.3),
  };
}

/** Persons in a column: a few, none, one that is not known, or the column empty. */
function ids(chance: Chance, share: number): (string | null)[] | null {
  return chance.weighted<(string | null)[] | null>([88, () => chance.some(PERSONS, share)], [6, () => []], [3, () => null], [3, () => [...chance.some(PERSONS, 0.3), null]]);
}

/** Columns that only rules of the product compare: the property with its SQL type. */
export type Extras = ReadonlyMap<string, string>;

const IDS = [...PERSONS, ...ITEMS, ...ORGANISATIONS, ...READERS.slice(0, 4)];
const words = new Map<string, readonly string[]>();

/** The words that rules compare a property with, and one that none does. */
function wordsOf(property: string): readonly string[] {
  const known = words.get(property) ?? ['OTHER', ...RULES.flatMap(({ condition }) => Object.values(condition[property] ?? {})).flat().filter((word) => typeof word === 'string')];
  words.set(property, known);
  return known;
}

/** A value of a column that the promise knows by its type alone: ids of every kind, and the words that rules compare it with. */
function extra(chance: Chance, property: string, type: string): unknown {
  const known = type.startsWith('uuid') ? IDS : wordsOf(property);
  if (chance.once(0.06)) return null;
  if (type.endsWith('[]')) return chance.some(known, 0.3);
  if (type === 'boolean') return chance.once(0.5);
  if (!['uuid', 'text'].includes(type)) throw new Error(`a rule compares ${property}, and there are no random values of the type ${type} yet`);
  return chance.pick(known);
}

function row(chance: Chance, readers: readonly Reader[], extras: Extras): Row {
  const person = (): string | null => chance.mostly(chance.pick(PERSONS), 0.06, null);
  const organisation = (): string | null => chance.mostly(chance.pick(ORGANISATIONS), 0.08, null);
  return {
    id: chance.once(0.4) ? chance.pick(PERSONS) : chance.pick(ITEMS), dossierId: dossier(chance),
    dataClass: chance.mostly(chance.weighted<string>([1, () => 'D2S'], [1, () => 'D3'], [5, () => chance.pick(DATA_CLASSES)]), 0.04, null),
    aboutPersonIds: ids(chance, 0.25), releasedToPersonIds: ids(chance, 0.5),
    state: chance.mostly(chance.weighted([2, () => 'SHARED'], [3, () => chance.pick(STATES)]), 0.04, null), sourceKind: chance.mostly(chance.pick(SOURCES), 0.04, null),
    createdBy: chance.weighted<string | null>([3, () => chance.pick(readers.slice(0, 4)).id], [4, () => chance.pick(readers).id], [1, () => NOBODY], [0.5, () => null]),
    actorId: chance.weighted<string | null>([8, () => chance.pick(readers).id], [1, () => NOBODY], [1, () => null]),
    personId: person(), childPersonId: person(), subjectPersonId: person(), organisationId: organisation(), dossierOrganisationId: organisation(),
    ...Object.fromEntries([...extras].map(([property, type]) => [property, extra(chance, property, type)])),
  };
}

/** Readers with their grants, restrictions and rows of three dossiers that share their ids. */
export function randomWorld(chance: Chance, rows: number, extras: Extras = new Map()): World {
  const readers = READERS.map((id) => reader(chance, id));
  return {
    readers, grants: readers.flatMap((one) => grants(chance, one)),
    restrictions: Array.from({ length: chance.whole(1, 7) }, () => restriction(chance)),
    rows: Array.from({ length: rows }, () => row(chance, readers, extras)),
  };
}
