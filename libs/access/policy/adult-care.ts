import { worksOnOwnAgreements } from './agreement-shapes.ts';
import { keepsOwnFacts, keepsVulnerabilities, knowsOwnGround, readsNames } from './professional-shapes.ts';
import { policyOf } from './rule.ts';

/** NL: volwassen-GGZ of verslavingszorg, with consent of the adult: that adult's name, the agreements that name it, its own record. */
export const adultCare = policyOf('ADULT_CARE', [readsNames(), worksOnOwnAgreements(), keepsOwnFacts('D3', 'D11'), keepsVulnerabilities(), knowsOwnGround()]);
