import type { DataClass } from '../model/data-class.ts';
import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { besideFact, grant, may, type Condition, type Rule } from './rule.ts';
import { IN_MY_NAME, MINE, SAID_BY_US, SHARED_WITH_ME } from './shapes.ts';

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

/**
 * Mine, and that of the children I represent; but where somebody hides, and criminal law, only what is about me as well: never another's,
 * a child I represent included (matrix D2s, D12).
 */
const OURS_OF: Readonly<Record<'ContactPoint' | 'Fact' | 'DossierEvent' | 'Measure', readonly DataClass[]>> = { ContactPoint: ['D2'], Fact: ['D3', 'D11'], DossierEvent: ['D2', 'D3', 'D13'], Measure: ['D13'] };

function oursOf(subject: keyof typeof OURS_OF): readonly Condition[] {
  const ofChildren = OURS_OF[subject].map((dataClass) => ({ ...MINE, dataClass: { ...MINE['dataClass'], $is: dataClass } }));
  return [...ofChildren, { ...MINE, aboutPersonIds: { ...MINE['aboutPersonIds'], $holds: grant('selfPersonId') } }];
}

/** Facts, happenings and measures of ours and what was shared, facts with their source unless it is a reporter; and own words beside each fact that is read (R17). */
export function readsRecord(...shared: readonly Condition[]): readonly Line[] {
  const read = (subject: keyof typeof OURS_OF, fields: readonly string[], over: Condition = {}): readonly Line[] => [...oursOf(subject), ...shared].map((condition) => may('READ', subject, fields, { ...condition, ...over }));
  return [
    ...read('Fact', FIELDS.factText),
    ...read('Fact', [...FIELDS.factText, ...FIELDS.factSource], { sourceKind: NOT_REPORTED }),
    ...[...oursOf('Fact'), ...shared].map((condition) => may('RESPOND', 'FactStatement', GIVEN.statementGiven, { ...besideFact(condition), personId: { $is: grant('selfPersonId') } })),
    ...read('DossierEvent', FIELDS.event),
    ...read('Measure', FIELDS.measure),
    // Nobody can look for a hidden place in a picture: of a file only what somebody shared by name, whomever it is about.
    ...shared.map((condition) => may('READ', 'Attachment', FIELDS.attachment, { ...condition, state: { $is: 'CURRENT' } })),
    // What weighs on myself; never what weighs on another adult.
    may('READ', 'Vulnerability', FIELDS.vulnerability, MINE),
  ];
}

/** Whom and where, as far as it is mine; where somebody hides also by what was shared. */
export function readsOwnPeople(...shared: readonly Condition[]): readonly Line[] {
  return [
    may('READ', 'Person', FIELDS.person, MINE),
    ...[...oursOf('ContactPoint'), ...shared].map((condition) => may('READ', 'ContactPoint', FIELDS.contactPoint, condition)),
  ];
}

/** The three columns and where a child grows up, in the words of the family and with whom they were shared by name; a dropped sentence is gone. */
export function readsOutlook(...shared: readonly Condition[]): readonly Line[] {
  return shared.flatMap((condition) => [
    may('READ', 'ColumnStatement', FIELDS.columnStatement, { ...condition, state: { $is: 'CURRENT' } }), may('READ', 'Perspective', FIELDS.perspective, condition),
  ]);
}

/** What a professional told me about a child on my request, as long as that child is not closed to me (R13). */
export function readsReleased(): readonly Line[] {
  return SHARED_AND_OPEN.map((condition) => may('READ', 'InformationRelease', FIELDS.release, condition));
}

/** How safe professionals find it and what that rests on, of us and of what was shared: the children's part of the veiligheidskaart. */
export function readsJudged(...conditions: readonly Condition[]): readonly Line[] {
  return conditions.flatMap((condition) => [
    may('READ', 'SafetyScore', FIELDS.score, { ...condition, dataClass: { ...condition['dataClass'], $is: 'D4' } }), may('READ', 'ProtectiveFactor', FIELDS.factor, condition), may('READ', 'InstrumentOutcome', FIELDS.instrument, condition),
  ]);
}

/** NL: kijk op de kaart. Whoever has a part of the card to read says what it thinks of it. */
export const viewsCard = (): Line => may('RESPOND', 'CardView', GIVEN.viewGiven, IN_MY_NAME);

/** A child's own words, when that child lets its parents read them (R11). */
export function readsWordsOfChild(): readonly Line[] {
  const letsUs: Condition = { ...SAID_BY_US, dataClass: { $is: 'D8K' }, childAllows: { $holds: 'PARENTS' } };
  return [may('READ', 'PlanOpinion', FIELDS.opinion, letsUs), may('READ', 'ItemSignature', FIELDS.signature, letsUs), may('READ', 'Response', FIELDS.response, letsUs), may('READ', 'SafetyScore', FIELDS.score, letsUs), may('READ', 'CardView', FIELDS.view, letsUs)];
}
