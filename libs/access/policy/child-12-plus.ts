import { FIELDS } from './fields.ts';
import { may, policyOf } from './rule.ts';
import { MINE, SHARED_WITH_ME, livesInDossier, readsPlanAsFamily } from './shapes.ts';

/** NL: kind van 12 jaar en ouder. Its own part and what was shared with it by name (R9, R10). */
export const child12Plus = policyOf('CHILD_12_PLUS', [
  livesInDossier(),
  readsPlanAsFamily([MINE, SHARED_WITH_ME]),
  may('READ', 'Person', FIELDS.person, MINE),
  may('READ', 'ContactPoint', FIELDS.contactPoint, MINE),
  may('READ', 'Fact', FIELDS.factText, MINE),
  may('READ', 'Fact', FIELDS.factText, SHARED_WITH_ME),
  may('READ', 'DossierEvent', FIELDS.event, SHARED_WITH_ME),
  may('READ', 'Measure', FIELDS.measure, MINE),
]);
