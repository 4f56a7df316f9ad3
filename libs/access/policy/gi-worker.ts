import { adoptsCard, readsCard } from './card-shapes.ts';
import { FIELDS } from './fields.ts';
import { readsSigning, signsOwnAgreements } from './agreement-shapes.ts';
import { GROUNDS, OUTLOOK, PLAN, judges, keepsOwnFacts, reads, readsJudged, readsVoices } from './professional-shapes.ts';
import { may, policyOf } from './rule.ts';
import { GRANTED, adoptsPlan, remembersPlan } from './shapes.ts';

/** NL: GI-medewerker before a measure, in consult or in the safety team. Names, the plan and the grounds; facts come by a share. */
export const giWorker = policyOf('GI_WORKER', [
  may('READ', 'Dossier', FIELDS.dossierCover, GRANTED),
  may('READ', 'Person', FIELDS.personCalled, GRANTED),
  reads(...OUTLOOK, ...PLAN, ...GROUNDS),
  readsVoices(),
  readsSigning(),
  signsOwnAgreements(),
  remembersPlan('WRITE'),
  readsJudged(),
  judges(),
  keepsOwnFacts('D3'),
  adoptsPlan(),
  readsCard(),
  adoptsCard(),
]);
