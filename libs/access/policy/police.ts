import { readsCardConclusion } from './card-shapes.ts';
import { FIELDS } from './fields.ts';
import { signsOwnAgreements } from './agreement-shapes.ts';
import { ENVELOPE, NAMES_ME, keepsOwnFacts, knowsOwnGround, ofClass, readsNames, readsWhere } from './professional-shapes.ts';
import { may, policyOf } from './rule.ts';

/** NL: politie. Names, safety agreements that name them, and their own criminal-law record (R23). */
export const police = policyOf('POLICE', [
  readsNames(),
  may('READ', 'PlanVersion', FIELDS.planEnvelope, ENVELOPE),
  readsWhere(ofClass('D5', NAMES_ME), 'Agreement', 'AgreementCheck', 'FollowUp'),
  signsOwnAgreements(),
  keepsOwnFacts('D3', 'D12'),
  knowsOwnGround(),
  readsCardConclusion(),
]);
