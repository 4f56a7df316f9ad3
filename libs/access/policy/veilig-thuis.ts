import { asksAndDecides } from './approval-shapes.ts';
import { adoptsCard, readsCard } from './card-shapes.ts';
import { FIELDS } from './fields.ts';
import { monitors, releasesGates } from './gate-shapes.ts';
import { GIVEN } from './given.ts';
import { readsSigning, signsOwnAgreements } from './agreement-shapes.ts';
import { ANALYSIS, GROUNDS, HERE, OUTLOOK, PEOPLE, PLAN, SIGNALS, judges, keepsGrounds, keepsOwnFacts, keepsOwnStatements, knowsOfMeasure, ofClass, reads, readsJudged, readsVoices } from './professional-shapes.ts';
import { may, policyOf } from './rule.ts';
import { keepsOwnCrisisDecisions } from './crisis-decision-shapes.ts';
import { GRANTED, adoptsAnalysis, WRITTEN_BY_ME, adoptsPlan, setsConditions, remembersPlan } from './shapes.ts';
import { readsTemplates } from './template-shapes.ts';

/** NL: Veilig Thuis. Sets minimum conditions and monitors; the only partner that knows the reporter (R6, R15). */
export const veiligThuis = policyOf('VEILIG_THUIS', [
  reads(...PEOPLE, 'FamilyTie', 'ContactPoint', 'Fact', 'Pointer', 'Attachment', 'DossierEvent', 'ItemVersion', 'KnownItem', ...ANALYSIS, ...SIGNALS, ...OUTLOOK, ...PLAN, 'MonitoringMoment', ...GROUNDS),
  readsVoices(),
  readsSigning(),
  signsOwnAgreements(),
  remembersPlan('WRITE'),
  readsJudged(),
  judges(),
  // Corrects of it only what it wrote down itself.
  keepsGrounds(WRITTEN_BY_ME),
  // How far the recovery is, not what it is about.
  may('READ', 'PlanVersion', FIELDS.planEnvelope, ofClass('D7', HERE)),
  knowsOfMeasure(),
  may('READ', 'FactReporter', FIELDS.factReporter, GRANTED),
  may('WRITE', 'FactReporter', GIVEN.reporterRecorded, GRANTED),
  keepsOwnFacts('D3'),
  keepsOwnStatements('D3'),
  adoptsAnalysis(),
  readsTemplates(ofClass('D6')),
  setsConditions(),
  asksAndDecides('VEILIG_THUIS'),
  adoptsPlan(),
  releasesGates(),
  monitors(),
  keepsOwnCrisisDecisions(),
  readsCard(),
  adoptsCard(),
]);
