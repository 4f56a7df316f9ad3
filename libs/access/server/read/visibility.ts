import { OFFICE_PARTNERS, type Rule } from '@zov/access/policy';
import { abilityOf } from '@zov/access/policy/ability.ts';
import { rulesFor } from '@zov/access/policy/rules-for.ts';
import type { ActorRole } from '../../model/actor.ts';
import type { Act } from '../../model/partner.ts';
import type { Readable } from '../data/family-data.ts';
import { conditionSql, type Ast } from './condition-sql.ts';
import { OWN_EYES, type Eyes } from './second-eyes.ts';

/** What a role may do with a type, as SQL over a row. */
export interface Visibility {
  /** The row is visible to this reader; 'false' when nothing opens the type. */
  readonly row: string;
  /** Condition for one field of a visible row: 'true' when every visible row shows it, 'false' when none does. */
  field(name: string): string;
}

/**
 * The rules of a role for one act on one type, as row and field conditions. `alias` is the row's name in the statement.
 * With `fields`, only rules that open every one of these count: what somebody wants to change.
 */
export function visibility(role: ActorRole, act: Act, readable: Readable, alias: string, fields: readonly string[] = [], eyes: Eyes = OWN_EYES): Visibility {
  return sight(rulesFor(role, act, readable.name).filter((rule) => fields.every((field) => rule.fields.includes(field))), act, readable, alias, eyes);
}

/** The same for these rules, whoever's they are. */
export function sight(rules: readonly Rule[], act: Act, readable: Readable, alias: string, eyes: Eyes = OWN_EYES): Visibility {
  const sqlOf = new Map(rules.map((rule) => [rule, ruleSql(rule, readable, alias)]));
  const any = (some: readonly Rule[]): string => anyOf(some.map((rule) => ({ rule, sql: sqlOf.get(rule) ?? 'false' })), act, eyes);
  return {
    row: any(rules),
    field(name) {
      const opening = rules.filter((rule) => rule.fields.includes(name));
      if (opening.length === rules.length) return rules.length === 0 ? 'false' : 'true';
      return opening.length === 0 ? 'false' : any(opening);
    },
  };
}

/** Only what both see. */
export function seenByBoth(one: Visibility, other: Visibility): Visibility {
  const both = (first: string, second: string): string =>
    (first === 'false' || second === 'false' ? 'false' : first === 'true' ? second : second === 'true' ? first : `(${first} and ${second})`);
  return { row: both(one.row, other.row), field: (name) => both(one.field(name), other.field(name)) };
}

function ruleSql(rule: Rule, readable: Readable, alias: string): string {
  const made = abilityOf([rule]).rulesFor(rule.act, rule.subject)[0];
  if (made?.ast === undefined) throw new Error(`a rule of ${rule.partner} on ${rule.subject} has no condition`);
  return conditionSql(made.ast as unknown as Ast, readable, alias);
}

function anyOf(parts: readonly { rule: Rule; sql: string }[], act: Act, eyes: Eyes): string {
  const office = parts.filter(({ rule }) => OFFICE_PARTNERS.includes(rule.partner));
  const granted = parts.filter(({ rule }) => !OFFICE_PARTNERS.includes(rule.partner));
  const alternatives: string[] = [];
  if (granted.length > 0) {
    const carried = act === 'READ' ? '' : ` and '${act}' = any (g.acts)`;
    const lines = granted.map(({ rule, sql }) => `(g.partner = '${rule.partner}'${carried} and ${sql})`);
    alternatives.push(`exists (select from ${eyes.grants} g cross join ${eyes.me} me where ${lines.join(' or ')})`);
  }
  if (office.length > 0) {
    alternatives.push(`exists (select from ${eyes.me} me where ${office.map(({ rule, sql }) => `(me.role = '${rule.partner}' and ${sql})`).join(' or ')})`);
  }
  return alternatives.length === 0 ? 'false' : `(${alternatives.join(' or ')})`;
}
