import { CARRIED } from '../model/classes-of-partner.ts';
import { PARTNERS, type Partner } from '../model/partner.ts';
import { RULES, type Rule } from './index.ts';

/** What a screen offers one partner, as `<act> <type>`: on any row, or only on rows it recorded itself or that name it. */
export interface Offer {
  readonly any: readonly string[];
  readonly own: readonly string[];
  /** Classes of facts it may record. */
  readonly facts: readonly string[];
}

/** What a rule compares when it opens only some rows because of who the reader is. */
const OWN_ROWS = ['createdBy', 'sourceOrganisationId', 'namedActorIds', 'actorId', 'originOrganisationId'];

const isOwn = (rule: Rule): boolean => OWN_ROWS.some((property) => property in rule.condition);
const named = (rules: readonly Rule[]): readonly string[] => [...new Set(rules.map((rule) => `${rule.act} ${rule.subject}`))].sort();

/**
 * What every partner can ever do besides reading, by the rules and the default grants: which buttons a screen shows. It is generated
 * for the screens, so that no browser loads the rules themselves.
 */
export function offers(): Partial<Record<Partner, Offer>> {
  const all = PARTNERS.map((partner) => {
    const rules = RULES.filter((rule) => rule.partner === partner && CARRIED[partner].acts.includes(rule.act));
    const facts = rules.filter((rule) => rule.act === 'WRITE' && rule.subject === 'Fact').map((rule) => String(rule.condition['dataClass']?.$is));
    return [partner, { any: named(rules.filter((rule) => !isOwn(rule))), own: named(rules.filter(isOwn)), facts }] as const;
  });
  return Object.fromEntries(all.filter(([, { any, own }]) => any.length + own.length > 0));
}
