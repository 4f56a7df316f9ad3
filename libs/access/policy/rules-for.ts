import type { ActorRole } from '../model/actor.ts';
import { partnersOf, type Act } from '../model/partner.ts';
import { RULES } from './index.ts';
import type { Rule } from './rule.ts';

/** The rules that a role can ever fall under, for one act on one type. */
export function rulesFor(role: ActorRole, act: Act, subject: string): readonly Rule[] {
  const partners = partnersOf(role);
  return RULES.filter((rule) => rule.act === act && rule.subject === subject && partners.includes(rule.partner));
}
