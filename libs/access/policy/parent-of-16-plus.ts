import { readsCardAsFamily } from './card-shapes.ts';
import { SHARED_AND_OPEN, readsJudged, readsOutlook, readsOwnPeople, readsRecord, viewsCard } from './family-shapes.ts';
import { policyOf } from './rule.ts';
import { readsCrisisAsFamily } from './crisis-decision-shapes.ts';
import { MINE, livesInDossier, readsPlanAsFamily } from './shapes.ts';
import { readsTemplatesAsFamily } from './template-shapes.ts';

/**
 * NL: ouder met gezag of whom the part of the child is closed: the child is 16 or older, or its custody is not certain. The own data,
 * and what was shared about this parent as well: the agreements it is party to, decisions about itself (R10, R12).
 */
export const parentOf16Plus = policyOf('PARENT_OF_16_PLUS', [
  livesInDossier(),
  readsPlanAsFamily([MINE, ...SHARED_AND_OPEN]),
  readsTemplatesAsFamily(true, ...SHARED_AND_OPEN),
  readsOwnPeople(...SHARED_AND_OPEN),
  readsRecord(...SHARED_AND_OPEN),
  readsJudged(MINE, ...SHARED_AND_OPEN),
  readsOutlook(...SHARED_AND_OPEN),
  readsCrisisAsFamily(...SHARED_AND_OPEN),
  readsCardAsFamily(...SHARED_AND_OPEN),
  viewsCard(),
]);
