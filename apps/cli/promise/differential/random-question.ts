import { ACTS, partnersOf, type Act, type Partner } from '@zov/access/model/partner.ts';
import { OFFICE_PARTNERS, RULES, type Rule } from '@zov/access/policy';
import { grant, me, type Condition, type Operators } from '@zov/access/policy/rule.ts';
import { columnsOf } from '@zov/access/server/data/columns.ts';
import { DATA_CLASSES } from '@zov/access/model/data-class.ts';
import { DOSSIERS, NOBODY, type Question, type Reader, type World } from './case';
import type { Chance } from './chance';
import { PROBES, isType, typeOf } from './probe';
import { AT, SOURCES, STATES } from './random-world';

const FIELDS = ['alpha', 'beta', 'gamma'];

/** Every operator on every property it fits; a list is longer or shorter, and now and then empty. */
const GRANTED: readonly (readonly [property: string, make: (chance: Chance) => Operators])[] = [
  ['dataClass', () => ({ $oneOf: grant('dataClasses') })],
  ['dataClass', (chance) => ({ $oneOf: grant('dataClasses'), $is: chance.pick(DATA_CLASSES) })],
  ['dataClass', (chance) => ({ $oneOf: chance.some(DATA_CLASSES, 0.7) })],
  ['aboutPersonIds', () => ({ $within: grant('personIds') })],
  ['aboutPersonIds', () => ({ $within: grant('personIds'), $holds: grant('selfPersonId') })],
  ['aboutPersonIds', () => ({ $holds: grant('selfPersonId') })],
  ['releasedToPersonIds', () => ({ $holds: grant('selfPersonId') })],
  ['releasedToPersonIds', () => ({ $within: grant('personIds') })],
  ['restriction', () => ({ $freeOf: grant('selfPersonId') })],
  ['restriction', () => ({ $freeOf: grant('selfPersonId') })],
  ['personId', () => ({ $oneOf: grant('personIds') })],
  ['personId', () => ({ $is: grant('selfPersonId') })],
  ['id', () => ({ $oneOf: grant('personIds') })],
  ['id', () => ({ $among: grant('itemIds') })],
  ['id', () => ({ $among: grant('itemIds') })],
  ['aboutPersonIds', () => ({ $touches: grant('personIds') })],
  ['releasedToPersonIds', () => ({ $touches: grant('personIds') })],
  ['aboutPersonIds', () => ({ $outside: grant('closedPersonIds') })],
  ['personId', () => ({ $among: grant('itemIds') })],
];
const ANYWHERE: typeof GRANTED = [
  ['state', (chance) => ({ $oneOf: chance.some(STATES, 0.7) })],
  ['state', (chance) => ({ $is: chance.pick(STATES) })],
  ['sourceKind', (chance) => ({ $oneOf: chance.some(SOURCES, 0.7) })],
  ['createdBy', () => ({ $is: me('id') })],
  ['organisationId', () => ({ $is: me('organisationId') })],
  ['dossierOrganisationId', () => ({ $is: me('organisationId') })],
];

function randomRule(chance: Chance, type: string, act: Act, partner: Partner): Rule {
  const office = OFFICE_PARTNERS.includes(partner);
  const bound: Condition = office || chance.once(0.1) ? {} : { dossierId: { $is: grant('dossierId') } };
  const known = columnsOf(typeOf(type));
  const fitting = (office ? ANYWHERE : [...GRANTED, ...GRANTED, ...ANYWHERE])
    .filter(([property]) => known.has(property) || ['dataClass', 'aboutPersonIds', 'restriction'].includes(property));
  const parts = Array.from({ length: chance.weighted([4, () => 1], [3, () => 2], [0.5, () => 3]) }, () => chance.pick(fitting));
  const condition = Object.assign({}, bound, ...parts.map(([property, make]) => ({ [property]: make(chance) }))) as Condition;
  return { partner, act, subject: type, fields: [...new Set([chance.pick(FIELDS), ...chance.some(FIELDS, 0.5)])], condition };
}

/** Fence modes by who asks and how: one dossier or all of one's own, for each audience and for the officer. */
function opened(chance: Chance): string | null {
  return chance.weighted<string | null>([6, () => DOSSIERS[0] ?? null], [0.5, () => chance.pick(DOSSIERS)], [5, () => null], [0.2, () => NOBODY]);
}

const asking = (chance: Chance, { id, role }: Reader) => ({ readerId: chance.mostly(id, 0.02, NOBODY), role, at: AT, opened: opened(chance) });

/** A question under rules that were never written; the set is new each time. */
export function randomRules(chance: Chance, world: World): Question {
  const reader = chance.pick(world.readers);
  const type = chance.pick(PROBES).name;
  const act = chance.once(0.7) ? 'READ' : chance.pick(ACTS);
  const partners = chance.mostly([...new Set(world.grants.filter(({ actorId }) => actorId === reader.id).map(({ partner }) => partner))], 0.2, partnersOf(reader.role));
  const own = partners.length > 0 ? partners : partnersOf(reader.role).length > 0 ? partnersOf(reader.role) : OFFICE_PARTNERS;
  const rules = Array.from({ length: chance.whole(1, 5) }, () => randomRule(chance, type, act, chance.pick(own)));
  return { ...asking(chance, reader), act, type, rules, fields: [], field: chance.pick(FIELDS) };
}

/** A question under the product's own rules: mostly about something that some rule opens to the role. */
export function realRules(chance: Chance, world: World): Question {
  const reader = chance.pick(world.readers);
  const known = RULES.filter(({ subject }) => isType(subject));
  const open = known.filter(({ partner }) => partnersOf(reader.role).includes(partner));
  const rule = chance.pick(open.length === 0 || chance.once(0.08) ? known : chance.once(0.6) ? open.filter(({ act }) => act === 'READ') : open);
  const act = chance.mostly(rule.act, 0.05, chance.pick(ACTS));
  return {
    ...asking(chance, reader), act, type: rule.subject, rules: null,
    fields: act === 'READ' || chance.once(0.3) ? [] : chance.some(rule.fields, 0.4),
    field: chance.mostly(chance.pick(rule.fields), 0.3, chance.pick([...columnsOf(typeOf(rule.subject)).keys()])),
  };
}
