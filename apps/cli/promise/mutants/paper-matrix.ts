import { subject } from '@casl/ability';
import { SHEETS } from '@zov/access/matrix/index.ts';
import type { Act, Partner } from '@zov/access/model/partner.ts';
import { OFFICE_PARTNERS, type Condition, type Ref, type Rule } from '@zov/access/policy';
import type { abilityOf } from '@zov/access/policy/ability.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import type { Reader } from '../matrix/cast.ts';
import { itemOf } from '../matrix/judge.ts';
import { comparable, type Expectation } from './expectation.ts';
import type { Mutant } from './mutators.ts';
import type { Paper } from './papers.ts';
import type { Grant, Holder } from './readers.ts';

/** A row that the rules treat otherwise than the matrix. */
export interface Difference {
  readonly reader: string;
  readonly act: Act;
  readonly type: string;
  readonly id: string;
  readonly missing: readonly string[];
  readonly shown: readonly string[];
}

/** Whether a row is open. */
type Test = (paper: Paper) => boolean;

/** The rules, and how one of them is judged with one grant of somebody. */
export interface Policy {
  readonly rules: readonly Rule[];
  readonly test: (rule: Rule, grant: Grant, reader: Reader) => Test;
}

const OF_THE_ACTOR = ['id', 'organisationId'];

function filledBy({ of, name }: Ref, grant: Grant): unknown {
  if (of !== (OF_THE_ACTOR.includes(name) ? 'actor' : 'grant')) throw new Error(`nothing is called ${String(of)}.${String(name)}`);
  return grant[name];
}

/** As the product judges: a grant that does not carry the act opens nothing. */
export const withAbility = (make: typeof abilityOf): Policy['test'] => (rule, grant) => {
  if (rule.act !== 'READ' && !grant.acts.includes(rule.act)) return () => false;
  const ability = make([rule], (ref) => filledBy(ref, grant));
  return ({ facts }) => ability.can(rule.act, subject(rule.subject, { ...facts }) as never);
};

/** One act on one type. */
interface Right { readonly act: Act; readonly subject: string }

const NONE: ReadonlySet<string> = new Set();
const HERE = idOf('dossier here');
const keyOf = (partner: string, { act, subject: type }: Right): string => `${partner} ${act} ${type}`;

/** The matrix and the rules side by side in memory: everybody, every row, every field. */
export class PaperMatrix {
  private readonly rulesFor = new Map<string, readonly Rule[]>();
  private readonly rights: readonly Right[];
  private readonly papersOf = new Map<string, readonly Paper[]>();
  private readonly answers = new Map<string, Map<Holder, WeakMap<Condition, Answers>>>();
  private readonly dues = new Map<string, Map<Holder, Map<Paper, ReadonlySet<string>>>>();

  constructor(private readonly expectation: Expectation, private readonly holders: readonly Holder[], papers: readonly Paper[], private readonly policy: Policy) {
    for (const paper of papers) this.papersOf.set(paper.row.type, [...(this.papersOf.get(paper.row.type) ?? []), paper]);
    for (const rule of policy.rules) {
      const key = keyOf(rule.partner, rule);
      this.rulesFor.set(key, [...(this.rulesFor.get(key) ?? []), rule]);
    }
    this.rights = rightsOf(policy.rules);
  }

  /** All differences under the rules as they are, one after the other. */
  *differences(): Generator<Difference, undefined> {
    for (const holder of this.holders.filter(({ less }) => less === undefined)) {
      for (const right of this.rights) {
        for (const paper of (this.papersOf.get(right.subject) ?? []).filter(({ kept }) => kept === undefined)) {
          const found = this.differs(holder, right, paper, this.rulesOf(holder, right));
          if (found !== null) yield found;
        }
      }
    }
  }

  /** The first row that is treated otherwise than it ought to be once the mutant's rules have come and those they were made from are gone; null when none is. */
  kills({ gone, come }: Pick<Mutant, 'gone' | 'come'>): Difference | null {
    const changed = [...gone, ...come];
    const partners = new Set<string>(changed.map(({ partner }) => partner));
    const left = new Set(gone);
    for (const holder of this.holders.filter(({ reader }) => partners.has(reader.actor))) {
      for (const right of rightsOf(changed.filter(({ partner }) => partner === holder.reader.actor))) {
        const found = this.firstBy(holder, right, left, come.filter((rule) => isOf(rule, holder, right)));
        if (found !== null) return found;
      }
    }
    return null;
  }

  private firstBy(holder: Holder, right: Right, gone: ReadonlySet<Rule>, come: readonly Rule[]): Difference | null {
    const before = this.rulesOf(holder, right);
    const lost = before.filter((rule) => gone.has(rule));
    const stay = before.filter((rule) => !gone.has(rule));
    for (const paper of this.papersOf.get(right.subject) ?? []) {
      const here = come.filter((rule) => this.holds(rule, holder, paper));
      if (here.length === 0 && !lost.some((rule) => this.holds(rule, holder, paper))) continue;
      const found = this.differs(holder, right, paper, [...stay, ...here]);
      // Where a grant that differs from its kind, or a row that is kept back, is open in another way, nothing is known of what it ought to show.
      const sure = holder.less === undefined && paper.kept === undefined;
      if (found !== null && (sure || this.differs(holder, right, paper, before) === null)) return found;
    }
    return null;
  }

  private rulesOf({ reader }: Holder, right: Right): readonly Rule[] {
    return this.rulesFor.get(keyOf(reader.actor, right)) ?? [];
  }

  private differs(holder: Holder, right: Right, paper: Paper, rules: readonly Rule[]): Difference | null {
    const { act } = right;
    const { row } = paper;
    const due = this.due(holder, right, paper);
    const got = new Set(rules.filter((rule) => this.holds(rule, holder, paper)).flatMap(({ fields }) => comparable(act, row.type, fields)));
    const [missing, shown] = [[...due].filter((one) => !got.has(one)), [...got].filter((one) => !due.has(one))];
    return missing.length + shown.length === 0 ? null : { reader: holder.reader.name, act, type: row.type, id: row.id, missing, shown };
  }

  /** What the matrix says of a row. */
  private due(holder: Holder, right: Right, paper: Paper): ReadonlySet<string> {
    const dues = this.dues.get(right.act) ?? new Map<Holder, Map<Paper, ReadonlySet<string>>>();
    this.dues.set(right.act, dues);
    const mine = dues.get(holder) ?? new Map<Paper, ReadonlySet<string>>();
    dues.set(holder, mine);
    const known = mine.get(paper);
    if (known !== undefined) return known;
    const due = isClosed(holder, paper) ? NONE : this.expectation.fields(right.act, asWho(holder, paper), paper.row);
    mine.set(paper, due);
    return due;
  }

  /** Whether a rule opens a row to somebody, by any of the grants. Rules of one act under one condition, for one type, open the same rows. */
  private holds(rule: Rule, holder: Holder, paper: Paper): boolean {
    const holders = this.answers.get(rule.act) ?? new Map<Holder, WeakMap<Condition, Answers>>();
    this.answers.set(rule.act, holders);
    const conditions = holders.get(holder) ?? new WeakMap<Condition, Answers>();
    holders.set(holder, conditions);
    const answers = conditions.get(rule.condition) ?? { tests: new Map<string, readonly Test[]>(), opened: new Map<Paper, boolean>() };
    conditions.set(rule.condition, answers);
    const known = answers.opened.get(paper);
    if (known !== undefined) return known;
    const tests = answers.tests.get(rule.subject) ?? holder.grants.map((grant) => this.policy.test(rule, grant, holder.reader));
    answers.tests.set(rule.subject, tests);
    const opens = tests.some((test) => test(paper));
    answers.opened.set(paper, opens);
    return opens;
  }
}

interface Answers { readonly tests: Map<string, readonly Test[]>; readonly opened: Map<Paper, boolean> }

const isOf = (rule: Rule, { reader }: Holder, right: Right): boolean => rule.partner === reader.actor && rule.act === right.act && rule.subject === right.subject;
const rightsOf = (rules: readonly Rule[]): readonly Right[] => [...new Map(rules.map((rule) => [keyOf('', rule), { act: rule.act, subject: rule.subject }])).values()];

/** Another dossier, something kept back, or what this grant leaves out. */
function isClosed({ reader, less }: Holder, { row, facts, kept }: Paper): boolean {
  if (kept === true && SHEETS[reader.actor]?.audience === 'FAMILY') return true;
  if (facts['dossierId'] !== HERE && !OFFICE_PARTNERS.includes(reader.actor as Partner)) return true;
  if (less === undefined || less === 'MORE') return false;
  return 'dataClass' in less ? less.dataClass === row.dataClass : reader.shared === undefined && !less.items.includes(String(itemOf(row)));
}

/** A share of some items is of no class as a whole. */
function asWho({ reader, less }: Holder, { row }: Paper): Reader {
  const named = less !== undefined && less !== 'MORE' && 'items' in less && reader.shared !== undefined && !less.items.includes(String(itemOf(row)));
  return named ? { ...reader, shared: [] } : reader;
}
