import { readsCardAsFamily } from './card-shapes.ts';
import { SHARED_AND_OPEN, readsJudged, readsOutlook, readsOwnPeople, readsRecord, readsWordsOfChild, viewsCard } from './family-shapes.ts';
import { policyOf, type Rule } from './rule.ts';
import { readsCrisisAsFamily } from './crisis-decision-shapes.ts';
import { MINE, livesInDossier, readsPlanAsFamily } from './shapes.ts';
import { readsTemplatesAsFamily } from './template-shapes.ts';

/** What whoever represents a child reads: the own part and that of the child, never the other parent's (R1, R9, R10, R26). */
export const representsChild = (): readonly Omit<Rule, 'partner'>[] => [
  ...livesInDossier(),
  ...readsPlanAsFamily([MINE, ...SHARED_AND_OPEN]),
  ...readsTemplatesAsFamily(true, ...SHARED_AND_OPEN),
  ...readsOwnPeople(...SHARED_AND_OPEN),
  ...readsRecord(...SHARED_AND_OPEN),
  ...readsOutlook(...SHARED_AND_OPEN),
  ...readsCrisisAsFamily(...SHARED_AND_OPEN),
  ...readsWordsOfChild(),
  ...readsJudged(MINE, ...SHARED_AND_OPEN),
  ...readsCardAsFamily(...SHARED_AND_OPEN),
  viewsCard(),
];

/** NL: ouder met gezag, over a child under 16, or older by a recorded decision (R12). */
export const parentWithCustody = policyOf('PARENT_WITH_CUSTODY', [representsChild()]);
