import { SHARED_AND_OPEN, readsOwnPeople, readsRecord, readsReleased } from './family-shapes.ts';
import { policyOf } from './rule.ts';
import { readsCrisisAsFamily } from './crisis-decision-shapes.ts';
import { livesInDossier, readsPlanAsFamily } from './shapes.ts';
import { readsTemplatesAsFamily } from './template-shapes.ts';

/** NL: ouder zonder gezag. Own data, agreements that name this parent, and what was released by name; not the dossier (R13). */
export const parentWithoutCustody = policyOf('PARENT_WITHOUT_CUSTODY', [
  livesInDossier(),
  readsPlanAsFamily(SHARED_AND_OPEN),
  readsTemplatesAsFamily(false, ...SHARED_AND_OPEN),
  readsOwnPeople(),
  readsRecord(...SHARED_AND_OPEN),
  readsCrisisAsFamily(...SHARED_AND_OPEN),
  readsReleased(),
]);
