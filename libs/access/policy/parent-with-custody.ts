import { FIELDS } from './fields.ts';
import { may, policyOf } from './rule.ts';
import { MINE, SHARED_WITH_ME, livesInDossier, readsPlanAsFamily } from './shapes.ts';

/** NL: ouder met gezag. Own data and that of children under 16 it represents; never the other parent's (R1, R9, R10, R26). */
export const parentWithCustody = policyOf('PARENT_WITH_CUSTODY', [
  livesInDossier(),
  readsPlanAsFamily([MINE, SHARED_WITH_ME]),
  may('READ', 'Person', FIELDS.person, { ...MINE }),
  [MINE, SHARED_WITH_ME].flatMap((condition) => [
    may('READ', 'ContactPoint', FIELDS.contactPoint, condition),
    may('READ', 'Fact', FIELDS.factText, condition),
    // Who reported is shielded, and so is that somebody reported (R15).
    may('READ', 'Fact', [...FIELDS.factText, ...FIELDS.factSource],
      { ...condition, sourceKind: { $oneOf: ['OWN_OBSERVATION', 'FAMILY_MEMBER', 'NETWORK', 'PROFESSIONAL', 'DOCUMENT'] } }),
    may('READ', 'DossierEvent', FIELDS.event, condition),
    may('READ', 'Measure', FIELDS.measure, condition),
  ]),
]);
