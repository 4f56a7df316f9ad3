import { knowsPhase } from './gate-shapes.ts';
import { readsCardOfOurs } from './card-shapes.ts';
import { signsOwnAgreements } from './agreement-shapes.ts';
import { ABOUT_OURS, GROUNDS, ITEMS, NAMES_ME, OUTLOOK, PEOPLE, judges, keepsOwnFacts, ofClass, reads, readsDescent, readsJudged, readsWhere } from './professional-shapes.ts';
import { policyOf } from './rule.ts';
import { adoptsTemplates, worksOnTemplates } from './template-shapes.ts';

/** NL: jeugdreclasseerder, of one child: the plan, the words and the measures of that child alone, and the own criminal-law record (D12). */
export const juvenileProbation = policyOf('JUVENILE_PROBATION', [
  reads(...PEOPLE, 'ContactPoint', 'PlanVersion', ...GROUNDS),
  readsDescent(),
  knowsPhase(),
  readsWhere(ABOUT_OURS, ...OUTLOOK, ...ITEMS, 'AgreementCheck', 'SafetyNetConfirmation', 'FollowUp', 'Measure'),
  // Whoever an agreement names reads it and signs it, whoever else it is about.
  readsWhere(NAMES_ME, 'Agreement'),
  signsOwnAgreements(),
  readsWhere(ofClass('D8', ABOUT_OURS), 'PlanOpinion', 'ItemSignature', 'Response', 'SafetyScore', 'CardView'),
  readsJudged(ABOUT_OURS),
  judges(ABOUT_OURS),
  readsCardOfOurs(),
  keepsOwnFacts('D3', 'D12'),
  worksOnTemplates(ofClass('D12', ABOUT_OURS)),
  adoptsTemplates(ofClass('D12', ABOUT_OURS)),
]);
