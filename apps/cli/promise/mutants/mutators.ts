import { SHEETS, TYPES } from '@zov/access/matrix/index.ts';
import { PARTNERS } from '@zov/access/model/partner.ts';
import { OFFICE_PARTNERS, type Condition, type Rule } from '@zov/access/policy';

/** One rule in place of another, or beside them all. */
export interface Change {
  readonly former: Rule | null;
  readonly now: Rule;
}

/** The policy with one fault in it: something is open that ought not to be. */
export interface Mutant {
  readonly kind: 'drop a condition' | 'drop a bound' | 'widen the fields' | 'loosen a list' | 'swap the role';
  readonly name: string;
  readonly changes: readonly Change[];
}

/** A line of the policy as it is written once: the same fields under the same condition, for one partner or several, for one kind or several. */
type Line = readonly [Rule, ...Rule[]];
type Part = Readonly<Record<string, unknown>>;

/** Every mutant of the rules for reading. */
export function mutantsOf(rules: readonly Rule[]): Mutant[] {
  const reads = rules.filter(({ act, subject }) => act === 'READ' && subject in TYPES);
  return linesOf(reads).flatMap((line) => [...dropped(line), ...halved(line), ...widened(line), ...loosened(line), ...given(line, reads)]);
}

function linesOf(rules: readonly Rule[]): Line[] {
  const lines = new Map<string, [Rule, ...Rule[]]>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.subject, rule.fields, rule.condition], (name, value: unknown) => (name === '$is' && typeof value === 'string' ? 'KIND' : value));
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [rule]);
    else line.push(rule);
  }
  return [...lines.values()];
}

/** The same change of the condition for each rule of a line; rules under one condition stay under one. */
function conditioned(line: Line, kind: Mutant['kind'], what: string, change: (condition: Condition) => Condition): Mutant {
  const changed = new Map<Condition, Condition>();
  for (const { condition } of line) if (!changed.has(condition)) changed.set(condition, change(condition));
  return { kind, name: `${nameOf(line)}: ${what}`, changes: line.map((former) => ({ former, now: { ...former, condition: changed.get(former.condition) ?? former.condition } })) };
}

const partsOf = ([{ condition }]: Line): [string, Part][] => Object.entries(condition).flatMap(([property, part]) => (part === undefined ? [] : [[property, part as Part]]));
const less = (whole: object, name: string): Condition => Object.fromEntries(Object.entries(whole).filter(([one]) => one !== name)) as Condition;
const instead = (property: string, change: (part: Part) => object) => (condition: Condition): Condition => ({ ...condition, [property]: change((condition[property] ?? {}) as Part) });

const dropped = (line: Line): Mutant[] => partsOf(line).map(([property]) => conditioned(line, 'drop a condition', `without ${property}`, (condition) => less(condition, property)));

/** One of the tests of a property, where it has several. */
const halved = (line: Line): Mutant[] => partsOf(line).filter(([, part]) => Object.keys(part).length > 1).flatMap(([property, part]) =>
  Object.keys(part).map((operator) => conditioned(line, 'drop a bound', `${property} without ${operator}`, instead(property, (one) => less(one, operator)))));

const ADDED = ['DRAFT', 'WITHDRAWN', 'OFFERED', 'REPORTER', 'TELLING'];

/** A list of values with those that it leaves out. */
const loosened = (line: Line): Mutant[] => partsOf(line).flatMap(([property, part]) => Object.entries(part).filter((one): one is [string, readonly string[]] => Array.isArray(one[1])).map(([operator, values]) =>
  conditioned(line, 'loosen a list', `${property} of more`, instead(property, (one) => ({ ...one, [operator]: [...values, ...ADDED] })))));

const widened = (line: Line): Mutant[] => Object.values(TYPES[line[0].subject]?.parts ?? {}).flatMap((part) => part.split(' ')).filter((one) => !line[0].fields.includes(one))
  .map((field) => ({ kind: 'widen the fields', name: `${nameOf(line)}: with ${field}`, changes: line.map((former) => ({ former, now: { ...former, fields: [...former.fields, field] } })) }));

/** The line for somebody of the same endpoint to whom nothing of the type is open. */
function given(line: Line, reads: readonly Rule[]): Mutant[] {
  const [{ partner, subject, condition, fields }] = line;
  const office = OFFICE_PARTNERS.includes(partner);
  const beside = PARTNERS.filter((one) => SHEETS[one]?.audience === SHEETS[partner]?.audience && OFFICE_PARTNERS.includes(one) === office);
  const others = [...beside.slice(beside.indexOf(partner)), ...beside].filter((one) => !reads.some((rule) => rule.partner === one && rule.subject === subject));
  return others.slice(0, 1).map((other) => ({ kind: 'swap the role', name: `${nameOf(line)}: for ${other}`, changes: [{ former: null, now: { partner: other, act: 'READ', subject, condition, fields } }] }));
}

/** Says which line of the policy it is: whose, of what, how many fields, and under what. */
function nameOf(line: Line): string {
  const said = Object.entries(line[0].condition).map(([property, part]) => `${property} ${Object.entries(part ?? {}).map(([operator, side]) => `${operator} ${sideOf(side)}`).join(' ')}`);
  return `${[...new Set(line.map(({ partner }) => partner))].join('+')} ${line[0].subject}[${line[0].fields.length}] {${said.join(', ')}}`;
}

const sideOf = (side: unknown): string => (typeof side === 'object' && side !== null && 'of' in side && 'name' in side ? `${String(side.of)}.${String(side.name)}` : JSON.stringify(side));
