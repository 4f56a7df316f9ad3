import { checksOwnAgreements } from './agreement-shapes.ts';
import { keepsOwnFacts, knowsOwnGround, knowsWhomToCall, readsNames } from './professional-shapes.ts';
import { policyOf } from './rule.ts';

/** NL: school, Wmo, schuldhulp, werk en inkomen, woningcorporatie. Only agreements that name them, their trigger, and whom to call. */
export const namedPartner = policyOf('NAMED_PARTNER', [readsNames(), checksOwnAgreements(), knowsWhomToCall(), keepsOwnFacts('D3'), knowsOwnGround()]);
