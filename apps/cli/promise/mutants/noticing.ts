import { OFFICE_PARTNERS, Ref, RULES, type Condition, type Rule } from '@zov/access/policy';
import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import type { Partner } from '@zov/access/model/partner.ts';
import { ROLES } from '@zov/access/matrix/index.ts';
import { ACTOR_ROLES } from '@zov/access/model/actor.ts';
import { abilityOf } from '@zov/access/policy/ability.ts';
import type { Expectation } from './expectation.ts';
import { operatorsHold } from './operators.ts';
import { PaperMatrix, withAbility, type Policy } from './paper-matrix.ts';
import type { Paper } from './papers.ts';
import { AS_THEY_ARE, carrying, type Holder } from './readers.ts';
import type { SourceMutant, StrykerPolicy, UnderTest } from './stryker.ts';

const text = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (inner === undefined ? 'undefined' : inner));

/** Whether the matrix notices a fault that Stryker made. */
export class Noticing {
  private readonly known = new Map<string, Rule>();
  private readonly conditions = new Map<string, Condition>();
  private readonly places = new Map(RULES.map((rule, place) => [rule, place]));

  constructor(private readonly policy: Pick<StrykerPolicy, 'with'>, private readonly matrix: PaperMatrix, private readonly expectation: Expectation, private readonly papers: readonly Paper[]) {
    for (const rule of RULES) {
      this.known.set(text(rule), rule);
      this.conditions.set(text(rule.condition), rule.condition);
    }
  }

  /** A policy that cannot be loaded, or that fails when it is asked, lets nobody in and is noticed as well. */
  notices(mutant: SourceMutant): boolean {
    try {
      return this.differs(this.policy.with(mutant.id), mutant.file);
    } catch {
      return true;
    } finally {
      this.policy.with(undefined);
    }
  }

  private differs(under: UnderTest, file: string): boolean {
    if (file.endsWith('/ability.ts')) return !operatorsHold(under.abilityOf, under.Ref) || this.othersDiffer(AS_THEY_ARE, { rules: under.RULES, test: withAbility(under.abilityOf) });
    return this.rulesDiffer(under) || this.grantsDiffer(under) || (OF_ROLES.some((one) => file.endsWith(one)) && rolesDiffer(under));
  }

  private rulesDiffer({ RULES: rules, Ref: TheirRef }: UnderTest): boolean {
    // What is no rule at all is none of what the matrix speaks of.
    if (rules.some(({ act, subject, fields }) => typeof act !== 'string' || typeof subject !== 'string' || !Array.isArray(fields))) return true;
    const theirs = this.inOurWords(rules, TheirRef);
    const kept = new Set(theirs);
    return this.matrix.kills({ gone: RULES.filter((rule) => !kept.has(rule)), come: theirs.filter((rule) => !RULES.includes(rule)) }) !== null;
  }

  /** Of whom the grants carry something else, or who no longer needs one. */
  private grantsDiffer({ CARRIED: carried, OFFICE_PARTNERS: offices }: UnderTest): boolean {
    const changed = carrying(carried).filter(({ reader }) => text(carried[reader.actor as Partner]) !== text(CARRIED[reader.actor as Partner]));
    const without = AS_THEY_ARE.filter(({ reader }) => OFFICE_PARTNERS.includes(reader.actor as Partner) && !offices.includes(reader.actor as Partner)).map((one) => ({ ...one, grants: [] }));
    const holders = [...changed, ...without];
    return holders.length > 0 && this.othersDiffer(holders, { rules: RULES, test: withAbility(abilityOf) });
  }

  private othersDiffer(holders: readonly Holder[], policy: Policy): boolean {
    return new PaperMatrix(this.expectation, holders, this.papers, policy).differences().next().done !== true;
  }

  /** Their rules in our words: nearly all are the same as ours, in the same order. */
  private inOurWords(rules: readonly Rule[], TheirRef: typeof Ref): Rule[] {
    const known = new Map<unknown, unknown>();
    let next = 0;
    return rules.map((rule) => {
      const beside = RULES[next];
      const ours = beside !== undefined && same(rule, beside, known) ? beside : this.ours(rule, TheirRef);
      next = (beside === ours ? next : this.places.get(ours) ?? next) + 1;
      return ours;
    });
  }

  /** A rule of theirs in our words; the very rule where it is the same. */
  private ours(rule: Rule, TheirRef: typeof Ref): Rule {
    const known = this.known.get(text(rule));
    if (known !== undefined) return known;
    const revive = (value: unknown): unknown => {
      if (value instanceof TheirRef) return new Ref(value.of, value.name);
      if (Array.isArray(value)) return value.map(revive);
      return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revive(inner)])) : value;
    };
    const condition = this.conditions.get(text(rule.condition)) ?? (revive(rule.condition ?? {}) as Condition);
    this.conditions.set(text(rule.condition), condition);
    return { ...rule, condition };
  }
}

/** Whether two values say the same; `known` keeps what was compared before, since many rules share a condition. */
function same(one: unknown, other: unknown, known: Map<unknown, unknown>): boolean {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return one === other;
  if (known.get(one) === other) return true;
  const names = Object.keys(one);
  const found = names.length === Object.keys(other).length && Object.keys(other).every((name, place) => name === names[place] && same(one[name as never], other[name as never], known));
  if (found) known.set(one, other);
  return found;
}

/** What decides who a role can be. */
const OF_ROLES = ['/partner.ts', '/rules-for.ts'];

/** Whether a role can be somebody else than the matrix says, or falls under other rules than theirs. */
function rolesDiffer({ RULES: rules, partnersOf, rulesFor }: UnderTest): boolean {
  const due = (role: string): readonly string[] => Object.keys(ROLES).filter((one) => ROLES[one]?.includes(role));
  if (ACTOR_ROLES.some((role) => text([...partnersOf(role)].sort()) !== text([...due(role)].sort()))) return true;
  const rights = new Map(rules.map(({ act, subject }) => [`${act} ${subject}`, { act, subject }]));
  return ACTOR_ROLES.some((role) => [...rights.values()].some(({ act, subject }) => {
    const theirs = rules.filter((rule) => rule.act === act && rule.subject === subject && due(role).includes(rule.partner));
    const got = rulesFor(role, act, subject);
    return got.length !== theirs.length || got.some((rule, index) => rule !== theirs[index]);
  }));
}
