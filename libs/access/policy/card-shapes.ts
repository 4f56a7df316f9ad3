import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { ABOUT_OURS, ENVELOPE, HERE, TABLED, ofClass, reads, readsWhere } from './professional-shapes.ts';
import { grant, may, type Condition, type Rule } from './rule.ts';
import { GRANTED, MINE, SAID_BY_US } from './shapes.ts';

type Line = Omit<Rule, 'partner'>;

export const CARD = ['SafetyCard', 'SafetyCardChild', 'SafetyCardArea', 'SafetyCardLine'] as const;

/** The card that holds, or did until its day: adopted and not followed by another. */
const IN_FORCE: Condition = { state: { $is: 'ADOPTED' } };
/** No draft and not withdrawn. */
const SHOWN: Condition = { state: { $oneOf: ['SHARED', 'ADOPTED', 'SUPERSEDED'] } };

/** NL: veiligheidskaart. The whole card; of its lines those of a class that the grant carries. */
export const readsCard = (): readonly Line[] => reads(...CARD);

/** The conclusion of the last card, and nothing of what it rests on: whoever helps with one thing, or comes for one meeting. */
export const readsCardConclusion = (condition: Condition = GRANTED): Line =>
  may('READ', 'SafetyCard', [...FIELDS.cardEnvelope, ...FIELDS.cardConclusion], { ...condition, ...IN_FORCE });

/** The last card in a crisis, with the conditions it names: facts come by the emergency itself. */
export function readsLastCard(): readonly Line[] {
  return [...readsWhere({ ...GRANTED, ...IN_FORCE }, 'SafetyCard', 'SafetyCardChild', 'SafetyCardArea'), ...(['D4', 'D5'] as const).flatMap((dataClass) => readsWhere({ ...ofClass(dataClass), ...IN_FORCE }, 'SafetyCardLine'))];
}

/** Of the card what concerns whom the grant reaches, and the conclusion about all. */
export function readsCardOfOurs(): readonly Line[] {
  return [...readsWhere(ABOUT_OURS, 'SafetyCardChild', 'SafetyCardArea', 'SafetyCardLine'), ...readsWhere(ABOUT_OURS, 'SafetyCard'), readsCardConclusion()];
}

/** What of a card lies on the table of a meeting. */
export function readsTabledCard(): readonly Line[] {
  return [may('READ', 'SafetyCard', FIELDS.cardEnvelope, ENVELOPE), ...readsWhere(TABLED, 'SafetyCard', 'SafetyCardChild', 'SafetyCardArea')];
}

/** Of an accepted share: the conclusion, and what was shared of one child, once it was adopted. */
export function readsSharedCard(shared: Condition): readonly Line[] {
  return [readsCardConclusion(shared), ...readsWhere({ ...shared, ...IN_FORCE }, 'SafetyCardChild', 'SafetyCardArea')];
}

/** Making the card, its parts, sharing it and taking a draft back: whoever directs. The card's state is the act's own condition. */
export function worksOnCard(): readonly Line[] {
  return [
    may('WRITE', 'SafetyCard', GIVEN.cardStarted, GRANTED),
    may('WRITE', 'SafetyCardChild', GIVEN.cardChildAdded, GRANTED), may('WRITE', 'SafetyCardArea', GIVEN.cardAreaAdded, GRANTED),
    may('EDIT', 'SafetyCard', [...GIVEN.cardDescribed, ...GIVEN.cardWithdrawn], GRANTED),
    may('EDIT', 'SafetyCardChild', GIVEN.childAssessed, GRANTED),
    may('EDIT', 'SafetyCardArea', GIVEN.areaJudged, GRANTED),
    may('SHARE', 'SafetyCard', GIVEN.cardShared, GRANTED),
  ];
}

/** NL: kaart vaststellen. The lines are copies that the act itself makes, also of what the one who adopts does not read. */
export function adoptsCard(): readonly Line[] {
  return [may('ADOPT', 'SafetyCard', GIVEN.cardAdopted, GRANTED), may('ADOPT', 'SafetyCardLine', GIVEN.cardLineAdded, HERE)];
}

/**
 * What somebody of the family reads of the card (D4): the part of a child it represents, or its own; what the card decides only when every
 * child on it is; that there is a card when it was shared by name. Of the lines, which an adopted card alone has, what it may read of their sources: `shared` says how.
 */
export function readsCardAsFamily(...shared: readonly Condition[]): readonly Line[] {
  const line = (condition: Condition, ...reading: readonly string[]): Line => may('READ', 'SafetyCardLine', FIELDS.cardLine, { ...condition, familyReads: { $oneOf: reading } });
  return [
    may('READ', 'SafetyCard', FIELDS.cardEnvelope, { ...GRANTED, releasedToPersonIds: { $holds: grant('selfPersonId') }, ...SHOWN }),
    may('READ', 'SafetyCard', [...FIELDS.cardEnvelope, ...FIELDS.cardConclusion, ...FIELDS.cardDecision], { ...MINE, ...SHOWN }),
    may('READ', 'SafetyCardChild', FIELDS.cardChild, { ...MINE, ...SHOWN }),
    may('READ', 'SafetyCardArea', FIELDS.cardArea, { ...MINE, ...SHOWN }),
    line(MINE, 'ABOUT'),
    ...shared.map((condition) => line(condition, 'ABOUT', 'NAMED')),
    line(SAID_BY_US, 'SAID'),
  ];
}
