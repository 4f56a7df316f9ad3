import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { grant, may, me, policyOf, type Condition } from './rule.ts';

/** The offer itself and nothing of the family behind it: only who it is addressed to, and only what this grant was made for. */
const OFFERED_TO_ME: Condition = { dossierId: { $is: grant('dossierId') }, id: { $oneOf: grant('itemIds') }, toActorId: { $is: me('id') } };

/** NL: geadresseerde van een deling. Sees who offers what for which purpose, ground and term, and answers (R1, R24). */
export const shareAddressee = policyOf('SHARE_ADDRESSEE', [
  may('READ', 'Share', FIELDS.shareOffer, OFFERED_TO_ME),
  may('RESPOND', 'Share', GIVEN.shareAnswered, OFFERED_TO_ME),
]);
