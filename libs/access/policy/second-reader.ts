import { asksAndDecides } from './approval-shapes.ts';
import { adoptsCard, readsCard } from './card-shapes.ts';
import { GROUNDS, OUTLOOK, PEOPLE, PLAN, reads, readsJudged, readsVoices } from './professional-shapes.ts';
import { policyOf } from './rule.ts';
import { adoptsPlan } from './shapes.ts';

/** NL: gedragswetenschapper, second reader. Reads what the grant carries, no address, and may adopt a plan somebody else wrote. */
export const secondReader = policyOf('SECOND_READER', [
  reads(...PEOPLE, 'FamilyTie', 'Fact', 'DossierEvent', 'Measure', 'ItemVersion', 'KnownItem', ...OUTLOOK, ...PLAN, ...GROUNDS),
  readsVoices(),
  readsJudged(),
  asksAndDecides('SECOND_READER'),
  adoptsPlan(),
  readsCard(),
  adoptsCard(),
]);
