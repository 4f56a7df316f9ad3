import { buildMongoQueryMatcher, createMongoAbility, type MongoAbility, type RawRule } from '@casl/ability';
import { Ref, type Condition, type Rule } from './rule.ts';

interface FieldTest { readonly field: string; readonly value: unknown }
interface Tools { get(object: unknown, field: string): unknown }

/** CASL answers "allowed" on a fact it was not given; here a missing fact is an error. */
function known(object: unknown, field: string, { get }: Tools): unknown {
  const value = get(object, field);
  if (value === undefined) throw new Error(`policy needs the fact "${field}"`);
  return value;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const field = { type: 'field' } as const;

const interpreters = {
  is: (test: FieldTest, object: unknown, tools: Tools): boolean => {
    const value = known(object, test.field, tools);
    return value !== null && value === test.value;
  },
  oneOf: (test: FieldTest, object: unknown, tools: Tools): boolean => {
    const value = known(object, test.field, tools);
    return value !== null && list(test.value).includes(value);
  },
  among: (test: FieldTest, object: unknown, tools: Tools): boolean => {
    const value = known(object, test.field, tools);
    if (test.value === undefined) throw new Error(`policy needs the list that "${test.field}" is compared with`);
    return test.value === null || (value !== null && list(test.value).includes(value));
  },
  within: (test: FieldTest, object: unknown, tools: Tools): boolean => {
    const values = list(known(object, test.field, tools));
    return values.length > 0 && values.every((value) => list(test.value).includes(value));
  },
  touches: (test: FieldTest, object: unknown, tools: Tools): boolean =>
    list(known(object, test.field, tools)).some((value) => list(test.value).includes(value)),
  outside: (test: FieldTest, object: unknown, tools: Tools): boolean => {
    const values = known(object, test.field, tools);
    return Array.isArray(values) && Array.isArray(test.value) && !values.some((value) => list(test.value).includes(value));
  },
  holds: (test: FieldTest, object: unknown, tools: Tools): boolean =>
    test.value !== null && list(known(object, test.field, tools)).includes(test.value),
  freeOf: (test: FieldTest, object: unknown, tools: Tools): boolean =>
    test.value === null || !list(known(object, test.field, tools)).includes(test.value),
};

/** Understands the operators of `rule.ts` and nothing else; "or" is said with another rule. */
export const conditionsMatcher = buildMongoQueryMatcher(
  { $is: field, $oneOf: field, $among: field, $within: field, $touches: field, $outside: field, $holds: field, $freeOf: field } as never,
  interpreters as never,
);

export type Fill = (ref: Ref) => unknown;

/** Replaces every reference of a condition by a value. */
export function fillIn(condition: Condition, fill: Fill): Condition {
  const walk = (value: unknown): unknown => {
    if (value instanceof Ref) return fill(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    }
    return value;
  };
  return walk(condition) as Condition;
}

/** A CASL ability over these rules. Given no `fill`, references stay in place: the form the SQL is made from. */
export function abilityOf(rules: readonly Rule[], fill?: Fill): MongoAbility {
  const raw = rules.map((rule) => ({
    action: rule.act,
    subject: rule.subject,
    fields: [...rule.fields],
    conditions: fill === undefined ? rule.condition : fillIn(rule.condition, fill),
  }));
  return createMongoAbility(raw as unknown as RawRule[] as never, { conditionsMatcher: conditionsMatcher as never });
}
