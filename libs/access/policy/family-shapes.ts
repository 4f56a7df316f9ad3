import { FIELDS } from './fields.ts';
import { grant, may, type Condition, type Rule } from './rule.ts';
import { MINE, SAID_BY_US, SHARED_WITH_ME } from './shapes.ts';

type Line = Omit<Rule, 'partner'>;

/**
 * Shared with me by name, and about me or a child I represent today, or about no child whose part is closed to me. What was shared
 * about a child closes when that child is 16 or its custody is not certain; what is about myself as well stays mine (R1, R9, R10, R13).
 */
export const SHARED_AND_OPEN: readonly Condition[] = [
  { ...SHARED_WITH_ME, aboutPersonIds: { $touches: grant('personIds') } },
  { ...SHARED_WITH_ME, aboutPersonIds: { $outside: grant('closedPersonIds') } },
];

/** Who reported is shielded, and so is that somebody reported (R15). */
const NOT_REPORTED = { $oneOf: ['OWN_OBSERVATION', 'FAMILY_MEMBER', 'NETWORK', 'PROFESSIONAL', 'DOCUMENT'] };

/** Facts, happenings and measures that fit, facts with their source unless it is a reporter. */
export function readsRecord(...conditions: readonly Condition[]): readonly Line[] {
  return conditions.flatMap((condition) => [
    may('READ', 'Fact', FIELDS.factText, condition),
    may('READ', 'Fact', [...FIELDS.factText, ...FIELDS.factSource], { ...condition, sourceKind: NOT_REPORTED }),
    may('READ', 'DossierEvent', FIELDS.event, condition),
    may('READ', 'Measure', FIELDS.measure, condition),
  ]);
}

/** Where we can be reached; where that hides somebody, only what is about me: never another's, a child I represent included (matrix D2s). */
const WHERE_WE_ARE: readonly Condition[] = [
  { ...MINE, dataClass: { ...MINE['dataClass'], $is: 'D2' } },
  { ...MINE, aboutPersonIds: { ...MINE['aboutPersonIds'], $holds: grant('selfPersonId') } },
];

/** Whom and where, as far as it is mine; where somebody hides also by what was shared. */
export function readsOwnPeople(...shared: readonly Condition[]): readonly Line[] {
  return [
    may('READ', 'Person', FIELDS.person, MINE),
    ...[...WHERE_WE_ARE, ...shared].map((condition) => may('READ', 'ContactPoint', FIELDS.contactPoint, condition)),
  ];
}

/** A child's own words, when that child lets its parents read them (R11). */
export function readsWordsOfChild(): readonly Line[] {
  const letsUs: Condition = { ...SAID_BY_US, dataClass: { $is: 'D8K' }, childAllows: { $holds: 'PARENTS' } };
  return [may('READ', 'PlanOpinion', FIELDS.opinion, letsUs), may('READ', 'Response', FIELDS.response, letsUs)];
}
