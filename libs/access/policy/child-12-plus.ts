import { readsCardAsFamily } from './card-shapes.ts';
import { readsJudged, readsOutlook, readsOwnPeople, readsRecord, viewsCard } from './family-shapes.ts';
import { policyOf, type Rule } from './rule.ts';
import { readsCrisisAsFamily } from './crisis-decision-shapes.ts';
import { MINE, SHARED_WITH_ME, livesInDossier, readsPlanAsFamily } from './shapes.ts';
import { readsTemplatesAsFamily } from './template-shapes.ts';

/** What a child of 12 or older reads: its own part and what was shared with it by name. */
export const readsAsChild = (): readonly Omit<Rule, 'partner'>[] => [
  ...livesInDossier(),
  ...readsPlanAsFamily([MINE, SHARED_WITH_ME]),
  ...readsTemplatesAsFamily(true, SHARED_WITH_ME),
  ...readsOwnPeople(),
  ...readsRecord(SHARED_WITH_ME),
  ...readsJudged(MINE, SHARED_WITH_ME),
  ...readsOutlook(SHARED_WITH_ME),
  ...readsCrisisAsFamily(SHARED_WITH_ME),
  ...readsCardAsFamily(SHARED_WITH_ME),
  viewsCard(),
];

/** NL: kind van 12 tot 16 jaar. Shares its rights with whoever has custody (R9, R10). */
export const child12Plus = policyOf('CHILD_12_PLUS', [readsAsChild()]);
