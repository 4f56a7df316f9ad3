import { signsOwnAgreements } from './agreement-shapes.ts';
import { asksAndDecides } from './approval-shapes.ts';
import { readsCard } from './card-shapes.ts';
import { GROUNDS, OUTLOOK, PEOPLE, PLAN, judges, keepsOwnEvents, keepsOwnFacts, reads, readsDescent, readsJudged, readsVoices } from './professional-shapes.ts';
import { readsCrisisDecisions } from './crisis-decision-shapes.ts';
import { policyOf } from './rule.ts';

/** NL: raadsonderzoeker in onderzoek. Reads what the work needs, facts only as partners choose to share them (R5); keeps the own status and report. */
export const rvdk = policyOf('RVDK', [
  reads(...PEOPLE, 'ContactPoint', ...OUTLOOK, ...PLAN, ...GROUNDS),
  readsDescent(),
  readsVoices(),
  signsOwnAgreements(),
  readsJudged(),
  readsCrisisDecisions(),
  judges(),
  readsCard(),
  keepsOwnFacts('D3'),
  keepsOwnEvents('D13'),
  asksAndDecides('RVDK'),
]);
