import { partnersOf } from '@zov/access/model/partner.ts';
import { OFFICE_PARTNERS, RULES, Ref, type Condition, type Rule } from '@zov/access/policy';
import { HIDDEN, MASKED, SHOWN, type Grant, type Period, type Question, type Reader, type Row, type World } from './case';
import type { Facts } from './facts';

/*
 * The rules once more, from what they mean (libs/access/policy/rule.ts): no CASL, no SQL, nothing of the two translations.
 * Slow to extend on purpose: a new operator has to be understood here as well.
 */

const live = ({ validFrom, validUntil }: Period, at: number): boolean => validFrom <= at && (validUntil === null || at < validUntil);

/** Whether a live restriction keeps the row from this person. What is not known of the row counts against showing it. */
function keptFrom(person: string, facts: Facts, world: World, at: number): boolean {
  return world.restrictions.some((one) => {
    if (one.dossierId !== facts.dossierId || one.againstPersonId !== person || !live(one, at)) return false;
    // What stands beside a fact or an item of the plan is kept back with it.
    if (one.itemId !== null && (one.itemId === facts.id || one.itemId === facts['factId'] || one.itemId === facts['ofItemId'])) return true;
    if (one.aboutPersonIds.length === 0) return false;
    const about = facts.aboutPersonIds;
    const concerned = about === null || one.aboutPersonIds.some((id) => about.includes(id));
    return concerned && (one.dataClasses.length === 0 || facts.dataClass === null || one.dataClasses.includes(facts.dataClass));
  });
}

interface Asking { readonly world: World; readonly question: Question; readonly reader: Reader; readonly grant: Grant | null }

function valueOf(side: unknown, { reader, grant }: Asking): unknown {
  if (!(side instanceof Ref)) return side;
  const holder: object | null = side.of === 'actor' ? reader : grant;
  if (holder === null || !(side.name in holder)) throw new Error(`nothing is called ${side.of}.${side.name}`);
  return holder[side.name as keyof typeof holder];
}

function holds(operator: string, left: unknown, right: unknown, facts: Facts, asking: Asking): boolean {
  switch (operator) {
    case '$is': return left !== null && left === right;
    case '$oneOf': return left !== null && right !== null && (right as unknown[]).includes(left);
    case '$among': return right === null || (left !== null && (right as unknown[]).includes(left));
    case '$within': return left !== null && (left as unknown[]).length > 0 && (left as unknown[]).every((one) => one !== null && (right as unknown[]).includes(one));
    case '$touches': return left !== null && (left as unknown[]).some((one) => one !== null && (right as unknown[]).includes(one));
    case '$outside': return left !== null && !(left as unknown[]).some((one) => one !== null && (right as unknown[]).includes(one));
    case '$holds': return left !== null && right !== null && (left as unknown[]).includes(right);
    case '$freeOf': return right === null || !keptFrom(right as string, facts, asking.world, asking.question.at);
    default: throw new Error(`what does ${operator} mean?`);
  }
}

function meets(condition: Condition, facts: Facts, asking: Asking): boolean {
  return Object.entries(condition).every(([property, operators]) =>
    Object.entries(operators ?? {}).every(([operator, side]) => holds(operator, facts[property], valueOf(side, asking), facts, asking)));
}

/** Rules that count for a question, each with whose rights it needs. */
function rulesOf({ rules, role, act, type, fields }: Question): readonly Rule[] {
  const own = rules ?? RULES.filter((rule) => partnersOf(role).includes(rule.partner) && rule.subject === type && fields.every((field) => rule.fields.includes(field)));
  return own.filter((rule) => rule.act === act);
}

function opens(rule: Rule, facts: Facts, world: World, question: Question, reader: Reader): boolean {
  if (OFFICE_PARTNERS.includes(rule.partner)) return reader.role === rule.partner && meets(rule.condition, facts, { world, question, reader, grant: null });
  return world.grants.some((grant) => grant.actorId === reader.id && grant.partner === rule.partner && live(grant, question.at)
    && (question.opened === null || grant.dossierId === question.opened)
    && (question.act === 'READ' || grant.acts.includes(question.act))
    && meets(rule.condition, facts, { world, question, reader, grant }));
}

/** What the rules mean for each row. */
export function reference(world: World, question: Question, factsOf: (row: Row) => Facts): string {
  const reader = world.readers.find((one) => one.id === question.readerId);
  const rules = rulesOf(question);
  return world.rows.map((row) => {
    if (reader === undefined || !live(reader, question.at) || (question.opened !== null && row.dossierId !== question.opened)) return HIDDEN;
    const facts = factsOf(row);
    const opening = rules.filter((rule) => opens(rule, facts, world, question, reader));
    if (opening.length === 0) return HIDDEN;
    return opening.some((rule) => rule.fields.includes(question.field)) ? SHOWN : MASKED;
  }).join('');
}
