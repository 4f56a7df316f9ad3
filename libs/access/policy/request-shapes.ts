import { GIVEN } from './given.ts';
import { grant, may, type Condition, type Rule } from './rule.ts';

const REQUEST = ['id', 'createdAt', 'actorId', 'purpose', 'reason', 'state', 'openUntil', 'answeredAt', 'answerReason'] as const;
const HERE: Condition = { dossierId: { $is: grant('dossierId') }, dataClass: { $oneOf: grant('dataClasses') } };

/** Who asks to be let in, and deciding that: whoever directs the family. */
export function decidesOnRequests(): readonly Omit<Rule, 'partner'>[] {
  return [may('READ', 'AccessRequest', REQUEST, HERE), may('AUTHORISE', 'AccessRequest', GIVEN.requestAnswered, HERE)];
}
