import { subject } from '@casl/ability';
import type { Act, Partner } from '@zov/access/model/partner.ts';
import type { Condition, Rule } from '@zov/access/policy';
import { abilityOf } from '@zov/access/policy/ability.ts';

/** A live grant, as far as a rule can refer to it, with what an operator wants to know of it. */
export interface GrantFacts {
  readonly id: string;
  readonly dossierId: string;
  readonly partner: Partner;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly secrecyBasis: string;
  readonly dataClasses: readonly string[];
  readonly acts: readonly string[];
  readonly personIds: readonly string[];
  /** Children whose part is closed to this adult. */
  readonly closedPersonIds: readonly string[];
  /** The only items it opens; null when it is not limited to some. */
  readonly itemIds: readonly string[] | null;
  readonly selfPersonId: string | null;
  readonly validFrom: Date;
  readonly validUntil: Date | null;
}

export interface ActorFacts { readonly id: string; readonly organisationId: string | null }

/** The properties of one row that rules compare; no content. */
export type RowFacts = Readonly<Record<string, unknown>> & { readonly id: string };

/** What one rule of one grant says of one row: which of its conditions hold. */
export interface Verdict {
  readonly rule: Rule;
  readonly grant: GrantFacts;
  readonly carriesAct: boolean;
  readonly holds: readonly string[];
  readonly fails: readonly string[];
}

export const opens = ({ carriesAct, fails }: Verdict): boolean => carriesAct && fails.length === 0;

/** Decides in memory, with the product's own rules, what each grant opens of a row, condition by condition. */
export function judge(rules: readonly Rule[], grants: readonly GrantFacts[], actor: ActorFacts, act: Act, row: RowFacts): Verdict[] {
  return grants.flatMap((grant) => rules.filter((rule) => rule.partner === grant.partner && rule.act === act).map((rule) => {
    const parts = Object.keys(rule.condition);
    const holds = parts.filter((part) => holdsFor(rule, part, grant, actor, row));
    return { rule, grant, carriesAct: act === 'READ' || grant.acts.includes(act), holds, fails: parts.filter((part) => !holds.includes(part)) };
  }));
}

function holdsFor(rule: Rule, part: string, grant: GrantFacts, actor: ActorFacts, row: RowFacts): boolean {
  const alone: Rule = { ...rule, condition: { [part]: rule.condition[part] } as Condition };
  const ability = abilityOf([alone], (ref) => (ref.of === 'grant' ? grant[ref.name as keyof GrantFacts] : actor[ref.name as keyof ActorFacts]));
  return ability.can(rule.act, subject(rule.subject, { ...row }) as never);
}
