import { asksAndDecides } from './approval-shapes.ts';
import { adoptsCard, readsCard } from './card-shapes.ts';
import { secondsGates } from './gate-shapes.ts';
import { GIVEN } from './given.ts';
import { readsSigning, signsOwnAgreements } from './agreement-shapes.ts';
import { ANALYSIS, GROUNDS, NAMES_ME, OUTLOOK, PEOPLE, SIGNALS, adoptsPlanByPhase, judges, keepsOwnFacts, keepsOwnStatements, ofClass, reads, readsJudged, readsPlanByPhase, readsVoices, readsWhere } from './professional-shapes.ts';
import { may, policyOf } from './rule.ts';
import { readsCrisisDecisions } from './crisis-decision-shapes.ts';
import { adoptsAnalysis, remembersPlan } from './shapes.ts';
import { TEMPLATES_BEGUN, adoptsTemplates, readsTemplates } from './template-shapes.ts';

/** NL: andere jeugdprofessional van hetzelfde team, with an own involvement. Without one nothing is seen (R1, R24). */
export const teamColleague = policyOf('TEAM_COLLEAGUE', [
  reads(...PEOPLE, 'FamilyTie', 'ContactPoint', 'Fact', 'Pointer', 'Attachment', 'DossierEvent', 'KnownItem', ...ANALYSIS, ...SIGNALS, ...OUTLOOK, 'MonitoringMoment', ...GROUNDS),
  // Drafts of later phases are no history to read either.
  (['D1', 'D2', 'D3', 'D4', 'D5'] as const).map((dataClass) => readsWhere(ofClass(dataClass), 'ItemVersion')).flat(),
  readsPlanByPhase(),
  readsVoices(),
  readsSigning(),
  signsOwnAgreements(),
  remembersPlan('WRITE'),
  readsJudged(),
  judges(),
  keepsOwnFacts('D3'),
  keepsOwnStatements('D3'),
  adoptsAnalysis(),
  asksAndDecides('TEAM_COLLEAGUE'),
  may('CHECK', 'AgreementCheck', GIVEN.checkRecorded, NAMES_ME),
  may('CHECK', 'FollowUp', GIVEN.followUpCompleted, NAMES_ME),
  readsTemplates(...TEMPLATES_BEGUN),
  adoptsTemplates(...TEMPLATES_BEGUN),
  adoptsPlanByPhase(),
  secondsGates(),
  readsCrisisDecisions(),
  readsCard(),
  adoptsCard(),
]);
