import { readsCardConclusion } from './card-shapes.ts';
import { worksOnOwnAgreements } from './agreement-shapes.ts';
import { PEOPLE, keepsOwnFacts, keepsVulnerabilities, knowsOfMeasure, knowsOwnGround, knowsWhomToCall, reads, readsDescent } from './professional-shapes.ts';
import { policyOf } from './rule.ts';

/** NL: zorgaanbieder jeugd, with a goal of its own (R2a). The people, the agreements that name it, and the safety net. */
export const careProvider = policyOf('CARE_PROVIDER', [
  reads(...PEOPLE, 'ContactPoint'),
  readsDescent(),
  worksOnOwnAgreements(),
  knowsWhomToCall(),
  keepsOwnFacts('D3', 'D11'),
  keepsVulnerabilities(),
  knowsOfMeasure(),
  knowsOwnGround(),
  readsCardConclusion(),
]);
