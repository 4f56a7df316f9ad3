import { subject, type MongoAbility } from '@casl/ability';
import { OFFICE_PARTNERS, type Rule } from '@zov/access/policy';
import { abilityOf } from '@zov/access/policy/ability.ts';
import { rulesFor } from '@zov/access/policy/rules-for.ts';
import { covering } from '@zov/access/server/read/row-facts.ts';
import { HIDDEN, MASKED, SHOWN, type Grant, type Period, type Question, type Reader, type Row, type World } from './case';
import type { Facts } from './facts';

const started = (period: Period, at: number): boolean => at >= period.validFrom && !(period.validUntil !== null && at >= period.validUntil);

function rulesOf({ rules, role, act, type, fields }: Question): readonly Rule[] {
  return rules ?? rulesFor(role, act, type).filter((rule) => fields.every((field) => rule.fields.includes(field)));
}

/** One ability for each live grant, and one for the reader's office. */
function abilities(world: World, question: Question, reader: Reader): MongoAbility[] {
  const rules = rulesOf(question);
  const known = { id: reader.id, organisationId: reader.organisationId };
  const make = (own: readonly Rule[], grant: Grant | null): MongoAbility[] => (own.length === 0 ? [] : [
    abilityOf(own, (ref) => (ref.of === 'actor' ? known[ref.name as keyof typeof known] : grant?.[ref.name as keyof Grant])),
  ]);
  const grants = world.grants.filter((grant) => grant.actorId === reader.id && started(grant, question.at)
    && [null, grant.dossierId].includes(question.opened) && (question.act === 'READ' || grant.acts.includes(question.act)));
  return [
    ...grants.flatMap((grant) => make(rules.filter(({ partner }) => partner === grant.partner && !OFFICE_PARTNERS.includes(partner)), grant)),
    ...make(rules.filter(({ partner }) => partner === reader.role && OFFICE_PARTNERS.includes(partner)), null),
  ];
}

/** What CASL says in memory of each row, with the product's own rules and its own list of who is kept from a row. */
export function inMemory(world: World, question: Question, factsOf: (row: Row) => Facts): string {
  const reader = world.readers.find(({ id }) => id === question.readerId);
  const able = reader === undefined || !started(reader, question.at) ? [] : abilities(world, question, reader);
  if (able.length === 0) return HIDDEN.repeat(world.rows.length);
  const limits = world.restrictions.filter((one) => started(one, question.at)).map((one) => ({ ...one, id: '', kind: '', validUntil: null }));
  return world.rows.map((row) => {
    if (![null, row.dossierId].includes(question.opened)) return HIDDEN;
    const facts = factsOf(row);
    const kept = covering(facts, limits.filter(({ dossierId }) => dossierId === row.dossierId)).map(({ againstPersonId }) => againstPersonId);
    const asked = subject(question.type, { ...facts, restriction: kept }) as never;
    if (!able.some((ability) => ability.can(question.act, asked))) return HIDDEN;
    return able.some((ability) => ability.can(question.act, asked, question.field)) ? SHOWN : MASKED;
  }).join('');
}
