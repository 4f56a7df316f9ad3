import { signsOwnAgreements } from './agreement-shapes.ts';
import { asksAndDecides } from './approval-shapes.ts';
import { adoptsCard, worksOnCard } from './card-shapes.ts';
import { releasesHeldTexts } from './held-shapes.ts';
import { knowsOfEmergencies } from './emergency-shapes.ts';
import { FIELDS } from './fields.ts';
import { directsGates } from './gate-shapes.ts';
import { GIVEN } from './given.ts';
import { directsAnalysis, judges, directsFiles, keepsGrounds, keepsOwnFacts, keepsOwnMeasures, keepsOwnStatements, keepsRepresentation, keepsVulnerabilities, recordsScores, releasesInformation, recordsStatements, approvesFacts } from './professional-shapes.ts';
import { may, policyOf } from './rule.ts';
import { decidesOnRequests } from './request-shapes.ts';
import { keepsCrisisDecisions, readsReport } from './crisis-decision-shapes.ts';
import { TEMPLATES, adoptsTemplates, worksOnTemplates } from './template-shapes.ts';
import { GRANTED, adoptsPlan, directsSharing, keeps, readsAsProfessional, sharesPlan, worksOnPlan, remembersPlan } from './shapes.ts';

/** NL: casusregisseur. Directs the family: writes dossier and plan, shares, involves others (INV + PUR). */
export const caseDirector = policyOf('CASE_DIRECTOR', [
  readsAsProfessional(),
  worksOnPlan(),
  signsOwnAgreements(),
  worksOnTemplates(...TEMPLATES),
  adoptsTemplates(...TEMPLATES),
  remembersPlan('WRITE'),
  directsGates(),
  keepsCrisisDecisions(),
  readsReport(),
  judges(),
  recordsScores(),
  keepsGrounds(),
  keepsVulnerabilities(),
  keeps('Person', 'Household', 'HouseholdMember', 'Custody', 'NetworkTie', 'FamilyTie', 'PictureNudge', 'ContactPoint', 'DossierEvent', 'Measure', 'ColumnStatement', 'Perspective', 'Signal', 'SignalStep'),
  may('READ', 'SignIn', FIELDS.signIn, GRANTED),
  keepsOwnMeasures(),
  keepsRepresentation(),
  releasesInformation(),
  keepsOwnFacts('D3', 'D11'),
  keepsOwnStatements('D3', 'D11'),
  directsAnalysis(),
  may('EDIT', 'Fact', GIVEN.factTextCorrected, GRANTED),
  approvesFacts('D11'),
  recordsStatements('D11'),
  directsFiles(),
  directsSharing(),
  sharesPlan(),
  adoptsPlan(),
  worksOnCard(),
  adoptsCard(),
  knowsOfEmergencies(),
  decidesOnRequests(),
  releasesHeldTexts(),
  asksAndDecides('CASE_DIRECTOR'),
  may('EDIT', 'Dossier', GIVEN.safetyTeamAssigned, GRANTED),
  // Who looked in the own case: organisation, role and purpose per day.
  may('READ', 'Looked', FIELDS.looked, GRANTED),
  may('AUTHORISE', 'Involvement', GIVEN.involved, GRANTED),
  may('READ', 'WarmHandOver', FIELDS.handOver, GRANTED),
  may('AUTHORISE', 'WarmHandOver', [...GIVEN.handOverOffered, ...GIVEN.handOverWithdrawn], GRANTED),
  may('AUTHORISE', 'Person', GIVEN.familyInvited, GRANTED),
]);
