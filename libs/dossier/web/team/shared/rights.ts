import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import type { Act, Partner } from '@zov/access/model/partner.ts';
import { RULES } from '@zov/access/policy/index.ts';

interface SomeInvolvement {
  readonly partner: Partner;
  readonly validFrom: string;
  readonly validUntil?: string | null;
  readonly professional?: { readonly id: string } | null;
}

/** As what the reader stands to this family now; undefined when there is no involvement of its own. */
export function myPartner(involvements: readonly SomeInvolvement[], viewerId: string, now: Date = new Date()): Partner | undefined {
  const at = now.getTime();
  return involvements.find(
    (one) => one.professional?.id === viewerId && Date.parse(one.validFrom) <= at && (!one.validUntil || Date.parse(one.validUntil) > at),
  )?.partner;
}

/** What a rule compares when it opens only what the reader, or its organisation, recorded. */
const OWN_ROWS = ['createdBy', 'sourceOrganisationId'];

/**
 * Whether a partner can ever do this: the same rules the server decides with. It only chooses which buttons to show;
 * `own` says whether the row was made by the reader, for rules that open own rows only.
 */
export function mayAct(partner: Partner | undefined, act: Act, subject: string, own = true): boolean {
  if (partner === undefined || !CARRIED[partner].acts.includes(act)) return false;
  return RULES.some((rule) => rule.partner === partner && rule.act === act && rule.subject === subject && (own || !OWN_ROWS.some((property) => property in rule.condition)));
}

/** Classes in which this partner may record facts of its own. */
export function factClasses(partner: Partner | undefined): readonly string[] {
  const own = RULES.filter((rule) => rule.partner === partner && rule.act === 'WRITE' && rule.subject === 'Fact').map((rule) => String(rule.condition['dataClass']?.$is));
  return own.length === 0 ? ['D3'] : own;
}
