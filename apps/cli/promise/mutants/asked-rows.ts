import { subject } from '@casl/ability';
import { TYPES } from '@zov/access/matrix/index.ts';
import { RULES, Ref, type Condition, type Rule } from '@zov/access/policy';
import { abilityOf } from '@zov/access/policy/ability.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { linesOf, literals, nameOf, neighbour, type Line } from './mutators.ts';
import type { Paper } from './papers.ts';
import { wideGrant, type Grant } from './readers.ts';

/** What a line compares that no row is given anew: its key, its dossier, and what follows from other things. */
const FIXED = ['id', 'dossierId', 'workplace', 'restriction'];
/** Somebody, or something, that no grant reaches. */
const STRANGER = idOf('stranger');
/** As many rows of a type are looked at for the one that is most like what a line asks. */
const LOOKED_AT = 80;

type Change = Readonly<Record<string, unknown>>;
/** What rows of the world have of a property. */
type Seen = ReadonlyMap<string, ReadonlySet<unknown>>;
type Test = (value: unknown) => boolean;
/** A property that a line compares, with all that it can be made. */
interface Part { readonly name: string; readonly fits: Test; readonly values: readonly unknown[] }

/** What rules compare of a type, and may be otherwise in a row that is made up. */
export const compared = (type: string): string[] => [...new Set(RULES.filter((rule) => rule.subject === type).flatMap(({ condition }) => Object.keys(condition)))].filter((name) => !FIXED.includes(name));

/**
 * For each line of the policy, for whom it is and for whom a fault would make it: a row that is as it asks, the same row otherwise in
 * one thing at a time, and the same row of which nothing is so that another line could ask for.
 */
export class AskedRows {
  /** Those that are as some line asks. */
  readonly good = new Set<Paper>();
  /** Lines for which no row of the world can be made as they ask, so that nothing is known of them. */
  readonly without: string[] = [];

  constructor(private readonly named: readonly string[], private readonly vary: (paper: Paper, change: Change) => Paper) {}

  /** `kinds` are all that the database knows of a property. */
  of(type: string, real: readonly Paper[], kinds: ReadonlyMap<string, readonly string[]>): Paper[] {
    const bases = [...real.filter(({ row }) => this.named.includes(row.id)), ...real].slice(0, LOOKED_AT);
    const seen: Seen = new Map(compared(type).map((name) => [name, new Set([...real.map(({ facts }) => facts[name]), ...(literals(RULES, type, name).length > 0 ? kinds.get(name) ?? [] : [])])]));
    const rules = RULES.filter((rule) => rule.subject === type);
    return linesOf(rules).flatMap((line) => {
      const partners = [line[0].partner, neighbour(line, rules)].filter((one) => one !== undefined);
      const found = partners.flatMap((partner) => this.around(line, wideGrant(partner, this.named), bases, seen));
      if (found.length === 0) this.without.push(nameOf(line));
      return found;
    });
  }

  private around([rule]: Line, grant: Grant | undefined, bases: readonly Paper[], seen: Seen): Paper[] {
    if (grant === undefined) return [];
    const parts = Object.entries(rule.condition).filter(([name]) => !FIXED.includes(name)).map(([name, operators = {}]): Part => {
      const fits = testOf(rule, { [name]: operators }, grant);
      return { name, fits: (value) => fits({ [name]: value }), values: valuesOf(rule.subject, name, Object.values(operators), grant, seen) };
    });
    const good = this.nearest(parts, bases.filter(({ facts }) => testOf(rule, { id: rule.condition['id'], workplace: rule.condition['workplace'] }, grant)(facts)));
    if (good === undefined) return [];
    const rest = compared(rule.subject).filter((name) => name !== 'dataClass' && !(name in rule.condition));
    const alone = this.alone(good, rest);
    for (const one of [good, alone]) this.good.add(one);
    const classes = parts.filter(({ name }) => name !== 'dataClass').length === parts.length ? [] : (TYPES[rule.subject]?.classes ?? []);
    const ofOtherClasses = classes.map((dataClass) => this.nearest(parts.filter(({ name }) => name !== 'dataClass'), bases.filter(({ facts }) => facts['dataClass'] === dataClass)));
    return [
      good, alone, ...ofOtherClasses.flatMap((one) => (one === undefined ? [] : [this.alone(one, rest)])),
      ...parts.filter(({ name }) => name !== 'dataClass').flatMap(({ name, values }) => values.map((value) => this.vary(alone, { [name]: value }))),
      ...rest.flatMap((name) => kindsOf(rule.subject, name, seen).map((value) => this.vary(alone, { [name]: Array.isArray(alone.facts[name]) ? [value] : value }))),
    ];
  }

  /** The row that takes the fewest changes to be as the line asks. */
  private nearest(parts: readonly Part[], bases: readonly Paper[]): Paper | undefined {
    const changes = bases.flatMap((base) => {
      const unfit = parts.filter(({ name, fits }) => !fits(base.facts[name] ?? null));
      const change = Object.fromEntries(unfit.map(({ name, fits, values }) => [name, values.find(fits)] as const));
      return Object.values(change).includes(undefined) ? [] : [{ base, change, size: unfit.length }];
    });
    const least = changes.sort((one, other) => one.size - other.size)[0];
    const made = least && this.vary(least.base, least.change);
    return made && parts.every(({ name, fits }) => fits(made.facts[name] ?? null)) ? made : undefined;
  }

  /** The row of which nothing is so that lines could ask for which compare these: it names nobody, or a stranger. */
  private alone(good: Paper, rest: readonly string[]): Paper {
    const nobody = rest.filter((name) => literals(RULES, good.row.type, name).length === 0 && good.facts[name] !== null);
    return this.vary(good, Object.fromEntries(nobody.map((name) => [name, name === 'aboutPersonIds' ? [STRANGER] : Array.isArray(good.facts[name]) ? [] : STRANGER])));
  }
}

/** Kinds and states that lines tell apart, with those that the world knows besides. */
function kindsOf(type: string, name: string, seen: Seen): readonly unknown[] {
  const said = literals(RULES, type, name);
  return said.length === 0 ? [] : [...new Set([...said, ...seen.get(name) ?? []])].filter((one) => typeof one === 'string');
}

/** What a property can be made: as a line names it, as the grant has it, of somebody else, and as it is in the world. */
function valuesOf(type: string, name: string, sides: readonly unknown[], grant: Grant, seen: Seen): unknown[] {
  if (name === 'dataClass') return [...(TYPES[type]?.classes ?? [])];
  const closed = (grant['closedPersonIds'] ?? []) as readonly string[];
  const filled = sides.flatMap((side) => (side instanceof Ref ? grant[side.name] : [])).filter((one) => typeof one === 'string');
  const said = [...new Set([...filled.slice(0, 2), ...literals(RULES, type, name)])];
  if (![...seen.get(name) ?? []].some(Array.isArray)) return [...new Set([...said, ...kindsOf(type, name, seen), STRANGER])];
  return [[], [STRANGER], ...closed.slice(0, 1).map((one) => [one]), ...said.flatMap((one) => [[one], [one, STRANGER], ...closed.slice(0, 1).map((other) => [one, other])])];
}

/** Whether a row is as a condition asks, by this grant. */
function testOf(rule: Rule, condition: Condition, grant: Grant): (facts: Change) => boolean {
  const asked = Object.fromEntries(Object.entries(condition).filter(([, part]) => part !== undefined)) as Condition;
  const ability = abilityOf([{ ...rule, condition: asked }], (ref) => grant[ref.name]);
  return (facts) => ability.can(rule.act, subject(rule.subject, { ...facts }) as never);
}
