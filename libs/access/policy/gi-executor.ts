import { asksAndDecides } from './approval-shapes.ts';
import { FIELDS } from './fields.ts';
import { GROUNDS, PEOPLE, PLAN, keepsOwnFacts, keepsRepresentation, reads, readsVoices } from './professional-shapes.ts';
import { may, policyOf } from './rule.ts';
import { GRANTED, adoptsPlan, directsSharing, sharesPlan, worksOnPlan } from './shapes.ts';

const PEOPLE_KEPT = [
  ['Person', FIELDS.person], ['Household', FIELDS.household], ['HouseholdMember', FIELDS.householdMember], ['Custody', FIELDS.custody], ['NetworkTie', FIELDS.networkTie],
  ['DossierEvent', FIELDS.event], ['Measure', FIELDS.measure],
] as const;

/** NL: GI-uitvoerder van OTS of voogdij, while the measure runs (R4, R7). Works on the whole plan; whereabouts only by four eyes. */
export const giExecutor = policyOf('GI_EXECUTOR', [
  reads(...PEOPLE, 'ContactPoint', 'Fact', 'DossierEvent', 'Measure', ...GROUNDS, 'ItemVersion', ...PLAN),
  readsVoices(),
  PEOPLE_KEPT.map(([subject, fields]) => [may('WRITE', subject, fields, GRANTED), may('EDIT', subject, fields, GRANTED)]).flat(),
  keepsRepresentation(),
  keepsOwnFacts('D3'),
  worksOnPlan(),
  directsSharing(),
  asksAndDecides('GI_EXECUTOR'),
  may('READ', 'Looked', FIELDS.looked, GRANTED),
  sharesPlan(),
  adoptsPlan(),
]);
