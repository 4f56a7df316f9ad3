import { readsCardAsFamily } from './card-shapes.ts';
import { readsJudged, readsOutlook, readsOwnPeople, readsRecord, viewsCard } from './family-shapes.ts';
import { policyOf } from './rule.ts';
import { readsCrisisAsFamily } from './crisis-decision-shapes.ts';
import { MINE, SHARED_WITH_ME, livesInDossier, readsPlanAsFamily } from './shapes.ts';
import { readsTemplatesAsFamily } from './template-shapes.ts';

/** NL: oud-jeugdige van 18 jaar en ouder. The own dossier, the years as a minor included; whatever is about others as well stays masked. */
export const formerChild = policyOf('FORMER_CHILD', [livesInDossier(), readsPlanAsFamily([MINE]), readsTemplatesAsFamily(true), readsOwnPeople(), readsRecord(), readsJudged(MINE), readsOutlook({ ...SHARED_WITH_ME, ...MINE }), readsCrisisAsFamily({ ...SHARED_WITH_ME, ...MINE }), readsCardAsFamily(), viewsCard()]);
