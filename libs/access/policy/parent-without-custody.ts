import { FIELDS } from './fields.ts';
import { may, policyOf } from './rule.ts';
import { MINE, SHARED_WITH_ME, livesInDossier, readsPlanAsFamily } from './shapes.ts';

/** NL: ouder zonder gezag. Own data, agreements that name this parent, and what was released; not the dossier (R13). */
export const parentWithoutCustody = policyOf('PARENT_WITHOUT_CUSTODY', [
  livesInDossier(),
  readsPlanAsFamily([SHARED_WITH_ME]),
  may('READ', 'Person', FIELDS.person, MINE),
  may('READ', 'ContactPoint', FIELDS.contactPoint, MINE),
  may('READ', 'Fact', FIELDS.factText, MINE),
  may('READ', 'Measure', FIELDS.measure, MINE),
]);
