import { SHARED_AND_OPEN, readsOwnPeople, readsRecord } from './family-shapes.ts';
import { policyOf } from './rule.ts';
import { readsCrisisAsFamily } from './crisis-decision-shapes.ts';
import { livesInDossier, readsPlanAsFamily } from './shapes.ts';
import { readsTemplatesAsFamily } from './template-shapes.ts';

/** NL: pleegouder. What daily care needs, as far as it was released by name, and the agreements that name this foster parent. */
export const fosterParent = policyOf('FOSTER_PARENT', [
  livesInDossier(),
  readsPlanAsFamily(SHARED_AND_OPEN),
  readsTemplatesAsFamily(false, ...SHARED_AND_OPEN),
  readsOwnPeople(...SHARED_AND_OPEN),
  readsRecord(...SHARED_AND_OPEN),
  readsCrisisAsFamily(...SHARED_AND_OPEN),
]);
