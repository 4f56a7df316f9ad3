import { asksAndDecides } from './approval-shapes.ts';
import { adoptsCard, readsCard } from './card-shapes.ts';
import { secondsGates } from './gate-shapes.ts';
import { readsSigning, signsOwnAgreements } from './agreement-shapes.ts';
import { ANALYSIS, GROUNDS, OUTLOOK, PEOPLE, PLAN, SIGNALS, reads, readsJudged, readsVoices } from './professional-shapes.ts';
import { policyOf } from './rule.ts';
import { readsCrisisDecisions } from './crisis-decision-shapes.ts';
import { adoptsAnalysis, adoptsPlan, remembersPlan } from './shapes.ts';
import { TEMPLATES, adoptsTemplates, readsTemplates } from './template-shapes.ts';

/** NL: gedragswetenschapper, second reader. Reads what the grant carries, no address, and may adopt a plan somebody else wrote. */
export const secondReader = policyOf('SECOND_READER', [
  reads(...PEOPLE, 'FamilyTie', 'Fact', 'Pointer', 'Attachment', 'DossierEvent', 'Measure', 'ItemVersion', 'KnownItem', ...ANALYSIS, ...SIGNALS, ...OUTLOOK, ...PLAN, 'MonitoringMoment', ...GROUNDS),
  readsVoices(),
  readsSigning(),
  signsOwnAgreements(),
  remembersPlan('WRITE'),
  readsJudged(),
  asksAndDecides('SECOND_READER'),
  readsTemplates(...TEMPLATES),
  adoptsTemplates(...TEMPLATES),
  adoptsPlan(),
  secondsGates(),
  readsCrisisDecisions(),
  readsCard(),
  adoptsCard(),
  adoptsAnalysis(),
]);
