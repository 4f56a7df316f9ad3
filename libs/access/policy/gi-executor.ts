import { asksAndDecides } from './approval-shapes.ts';
import { adoptsCard, readsCard, worksOnCard } from './card-shapes.ts';
import { FIELDS } from './fields.ts';
import { directsGates } from './gate-shapes.ts';
import { readsSigning, signsOwnAgreements } from './agreement-shapes.ts';
import { ANALYSIS, GROUNDS, OUTLOOK, PEOPLE, PLAN, SIGNALS, directsAnalysis, judges, keepsGrounds, keepsOwnFacts, keepsOwnMeasures, keepsOwnStatements, keepsRepresentation, reads, readsJudged, readsVoices, recordsScores, releasesInformation, recordsStatements, approvesFacts } from './professional-shapes.ts';
import { may, policyOf } from './rule.ts';
import { keepsCrisisDecisions } from './crisis-decision-shapes.ts';
import { BROUGHT_IN_BY_US, GRANTED, adoptsPlan, directsSharing, keeps, sharesPlan, worksOnPlan, remembersPlan } from './shapes.ts';
import { TEMPLATES, adoptsTemplates, worksOnTemplates } from './template-shapes.ts';

/** NL: GI-uitvoerder van OTS of voogdij, while the measure runs (R4, R7). Works on the whole plan; whereabouts only by four eyes. */
export const giExecutor = policyOf('GI_EXECUTOR', [
  reads(...PEOPLE, 'FamilyTie', 'ContactPoint', 'Fact', 'Pointer', 'Attachment', 'DossierEvent', 'Measure', ...ANALYSIS, ...SIGNALS, ...OUTLOOK, ...GROUNDS, 'ItemVersion', 'KnownItem', ...PLAN, 'MonitoringMoment'),
  readsVoices(),
  readsSigning(),
  signsOwnAgreements(),
  remembersPlan('WRITE'),
  readsJudged(),
  judges(),
  recordsScores(),
  keepsGrounds(),
  keeps('Person', 'Household', 'HouseholdMember', 'Custody', 'NetworkTie', 'FamilyTie', 'PictureNudge', 'DossierEvent', 'Measure', ...OUTLOOK, ...SIGNALS),
  keepsOwnMeasures(),
  keepsRepresentation(),
  releasesInformation(),
  keepsOwnFacts('D3'),
  approvesFacts(),
  recordsStatements(),
  keepsOwnStatements('D3'),
  directsAnalysis(),
  // Goes on with the plan that is there: adds to it, and changes nothing that somebody else brought in.
  worksOnPlan(BROUGHT_IN_BY_US),
  worksOnTemplates(...TEMPLATES),
  adoptsTemplates(...TEMPLATES),
  directsGates(),
  keepsCrisisDecisions(),
  directsSharing(),
  asksAndDecides('GI_EXECUTOR'),
  may('READ', 'Looked', FIELDS.looked, GRANTED),
  sharesPlan(),
  adoptsPlan(),
  readsCard(),
  worksOnCard(),
  adoptsCard(),
]);
