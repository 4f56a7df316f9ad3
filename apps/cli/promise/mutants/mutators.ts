import { SHEETS, TYPES } from '@zov/access/matrix/index.ts';
import { PARTNERS, type Act, type Partner } from '@zov/access/model/partner.ts';
import { OFFICE_PARTNERS, type Condition, type Rule } from '@zov/access/policy';
import { grant } from '@zov/access/policy/rule.ts';
import { columnsOf } from '@zov/access/server/data/columns.ts';
import { writable } from '@zov/access/server/write/act-sql.ts';

/** The policy with one fault in it. */
export interface Mutant {
  readonly kind: string;
  readonly name: string;
  /** The rules it was made from, and those that stand in their place or beside them all. */
  readonly gone: readonly Rule[];
  readonly come: readonly Rule[];
}

/** A line of the policy as it is written once: the same fields under the same condition, for one partner or several, for one kind or several. */
export type Line = readonly [Rule, ...Rule[]];
type Part = Readonly<Record<string, unknown>>;

/** Every mutant of the rules for reading: something is open that ought not to be. */
export function mutantsOfReading(rules: readonly Rule[]): Mutant[] {
  return mutantsOf(rules.filter(({ act, subject }) => act === 'READ' && subject in TYPES), { fields: ({ subject }) => Object.values(TYPES[subject]?.parts ?? {}).flatMap((part) => part.split(' ')) });
}

/** Every mutant of the rules for acts: something may be done that ought not to be, to more rows, with more, or by somebody else. */
export function mutantsOfActs(rules: readonly Rule[]): Mutant[] {
  const acts = rules.filter(({ act }) => act !== 'READ');
  const made = mutantsOf(acts, { fields: ({ subject }) => [...columnsOf(writable(subject)).keys()] });
  return [...made, ...added(acts)].map((one) => ({ ...one, kind: one.kind === 'add' ? 'add an act' : `${one.kind} of an act` }));
}

function mutantsOf(rules: readonly Rule[], all: { readonly fields: (rule: Rule) => readonly string[] }): Mutant[] {
  return linesOf(rules).flatMap((line) => [...dropped(line), ...halved(line), ...widened(line, all.fields(line[0])), ...loosened(line, rules), ...given(line, rules)]);
}

/** The lines of these rules. */
export function linesOf(rules: readonly Rule[]): Line[] {
  const lines = new Map<string, [Rule, ...Rule[]]>();
  for (const rule of rules) {
    const key = JSON.stringify([rule.act, rule.subject, rule.fields, rule.condition], (name, value: unknown) => (name === '$is' && typeof value === 'string' ? 'KIND' : value));
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
  return { kind, name: `${nameOf(line)}: ${what}`, gone: line, come: line.map((rule) => ({ ...rule, condition: changed.get(rule.condition) ?? rule.condition })) };
}

const partsOf = ([{ condition }]: Line): [string, Part][] => Object.entries(condition).flatMap(([property, part]) => (part === undefined ? [] : [[property, part as Part]]));
const less = (whole: object, name: string): Condition => Object.fromEntries(Object.entries(whole).filter(([one]) => one !== name)) as Condition;
const instead = (property: string, change: (part: Part) => object) => (condition: Condition): Condition => ({ ...condition, [property]: change((condition[property] ?? {}) as Part) });

const dropped = (line: Line): Mutant[] => partsOf(line).map(([property]) => conditioned(line, 'drop a condition', `without ${property}`, (condition) => less(condition, property)));

/** One of the tests of a property, where it has several. */
const halved = (line: Line): Mutant[] => partsOf(line).filter(([, part]) => Object.keys(part).length > 1).flatMap(([property, part]) =>
  Object.keys(part).map((operator) => conditioned(line, 'drop a bound', `${property} without ${operator}`, instead(property, (one) => less(one, operator)))));

/** States and kinds that a list may leave out, besides those that another line names. */
const ADDED = ['DRAFT', 'WITHDRAWN', 'OFFERED', 'REPORTER', 'TELLING', 'TOP3_ITEM'];

/** A list of values with those that it leaves out. */
const loosened = (line: Line, all: readonly Rule[]): Mutant[] => partsOf(line).flatMap(([property, part]) => Object.entries(part).filter((one): one is [string, readonly string[]] => Array.isArray(one[1])).map(([operator, values]) =>
  conditioned(line, 'loosen a list', `${property} of more`, instead(property, (one) => ({ ...one, [operator]: [...new Set([...values, ...literals(all, line[0].subject, property), ...ADDED])] })))));

/** Every value that a line of this type names of a property. */
export const literals = (rules: readonly Rule[], subject: string, property: string): readonly string[] =>
  [...new Set(rules.filter((rule) => rule.subject === subject).flatMap(({ condition }) => Object.values(condition[property] ?? {}).flat()).filter((one): one is string => typeof one === 'string'))];

/** Each field that the line leaves out. */
const widened = (line: Line, all: readonly string[]): Mutant[] => all.filter((one) => !line[0].fields.includes(one))
  .map((field) => ({ kind: 'widen the fields', name: `${nameOf(line)}: with ${field}`, gone: line, come: line.map((rule) => ({ ...rule, fields: [...rule.fields, field] })) }));

/** The line for somebody of the same endpoint to whom nothing of the kind is open. */
function given(line: Line, rules: readonly Rule[]): Mutant[] {
  const other = neighbour(line, rules);
  return other === undefined ? [] : [{ kind: 'swap the role', name: `${nameOf(line)}: for ${other}`, gone: [], come: [{ ...line[0], partner: other }] }];
}

/** Who is next of the same endpoint and has no such line at all. */
export function neighbour([{ partner, act, subject }]: Line, rules: readonly Rule[]): Partner | undefined {
  const office = OFFICE_PARTNERS.includes(partner);
  const beside = PARTNERS.filter((one) => SHEETS[one]?.audience === SHEETS[partner]?.audience && OFFICE_PARTNERS.includes(one) === office);
  return [...beside.slice(beside.indexOf(partner)), ...beside].find((one) => !rules.some((rule) => rule.partner === one && rule.act === act && rule.subject === subject));
}

/** Each act that somebody may do to rows of a type, or else correcting them, for everybody else: anywhere in the dossier. */
function added(rules: readonly Rule[]): Mutant[] {
  const condition: Condition = { dossierId: { $is: grant('dossierId') } };
  return Object.keys(TYPES).flatMap((subject) => {
    const known = rules.filter((rule) => rule.subject === subject);
    const acts: readonly Act[] = known.length === 0 ? ['EDIT'] : [...new Set(known.map(({ act }) => act))];
    return acts.flatMap((act) => PARTNERS.filter((partner) => !known.some((rule) => rule.act === act && rule.partner === partner))
      .map((partner) => ({ kind: 'add', name: `${partner}: may ${act} ${subject}`, gone: [], come: [{ partner, act, subject, fields: ['id'], condition }] })));
  });
}

/** Says which line of the policy it is: whose, of what, how many fields, and under what. */
export function nameOf(line: Line): string {
  const said = Object.entries(line[0].condition).map(([property, part]) => `${property} ${Object.entries(part ?? {}).map(([operator, side]) => `${operator} ${sideOf(side)}`).join(' ')}`);
  return `${[...new Set(line.map(({ partner }) => partner))].join('+')} ${line[0].act === 'READ' ? '' : `${line[0].act} `}${line[0].subject}[${line[0].fields.length}] {${said.join(', ')}}`;
}

const sideOf = (side: unknown): string => (typeof side === 'object' && side !== null && 'of' in side && 'name' in side ? `${String(side.of)}.${String(side.name)}` : JSON.stringify(side));
