import { subject } from '@casl/ability';
import { SHEETS, TYPES } from '@zov/access/matrix/index.ts';
import type { Partner } from '@zov/access/model/partner.ts';
import { OFFICE_PARTNERS, type Condition, type Ref, type Rule } from '@zov/access/policy';
import { abilityOf } from '@zov/access/policy/ability.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import type { Reader } from '../matrix/cast.ts';
import type { Judge } from '../matrix/judge.ts';
import type { Mutant } from './mutators.ts';
import type { Paper } from './papers.ts';
import type { Holder } from './readers.ts';

/** A row that the rules show otherwise than the matrix. */
export interface Difference {
  readonly reader: string;
  readonly type: string;
  readonly id: string;
  readonly missing: readonly string[];
  readonly shown: readonly string[];
}

const NONE: ReadonlySet<string> = new Set();
const HERE = idOf('dossier here');
const fieldsOf = (type: string): string[] => Object.values(TYPES[type]?.parts ?? {}).flatMap((part) => part.split(' '));

/** The matrix and the rules side by side in memory: everybody, every row, every field. */
export class PaperMatrix {
  private readonly rulesFor = new Map<string, readonly Rule[]>();
  private readonly papersOf = new Map<string, readonly Paper[]>();
  private readonly answers = new Map<Holder, Map<Condition, Answers>>();
  private readonly dues = new Map<Holder, Map<Paper, ReadonlySet<string>>>();

  constructor(private readonly judge: Judge, private readonly holders: readonly Holder[], papers: readonly Paper[], rules: readonly Rule[]) {
    for (const paper of papers) this.papersOf.set(paper.row.type, [...(this.papersOf.get(paper.row.type) ?? []), paper]);
    for (const rule of rules.filter(({ act }) => act === 'READ')) {
      const key = `${rule.partner} ${rule.subject}`;
      this.rulesFor.set(key, [...(this.rulesFor.get(key) ?? []), rule]);
    }
  }

  /** All differences under the rules as they are. */
  differences(): Difference[] {
    return this.holders.filter(({ less }) => less === undefined).flatMap((holder) =>
      [...this.papersOf.values()].flat().filter(({ kept }) => kept === undefined).flatMap((paper) => this.differs(holder, paper, this.rulesOf(holder, paper)) ?? []));
  }

  /** The first row that is shown otherwise than it ought to be when the mutant's rules stand in place of those they were made from; null when none is. */
  kills({ changes }: Mutant): Difference | null {
    const partners = new Set(changes.map(({ now }) => now.partner));
    const gone = new Set(changes.map(({ former }) => former));
    for (const holder of this.holders.filter(({ reader }) => partners.has(reader.actor as Partner))) {
      const come = changes.map(({ now }) => now).filter(({ partner }) => partner === holder.reader.actor);
      for (const paper of come.flatMap((rule) => this.papersOf.get(rule.subject) ?? [])) {
        const here = come.filter((rule) => rule.subject === paper.row.type && this.holds(rule, holder, paper));
        if (here.length === 0) continue;
        const before = this.rulesOf(holder, paper);
        const found = this.differs(holder, paper, [...before.filter((rule) => !gone.has(rule)), ...here]);
        // Where a grant that differs from its kind, or a row that is kept back, is open in another way, nothing is known of what it ought to show.
        const sure = holder.less === undefined && paper.kept === undefined;
        if (found !== null && (sure || this.differs(holder, paper, before) === null)) return found;
      }
    }
    return null;
  }

  private rulesOf({ reader }: Holder, { row }: Paper): readonly Rule[] {
    return this.rulesFor.get(`${reader.actor} ${row.type}`) ?? [];
  }

  private differs(holder: Holder, paper: Paper, rules: readonly Rule[]): Difference | null {
    const due = this.due(holder, paper);
    const got = new Set(rules.filter((rule) => this.holds(rule, holder, paper)).flatMap(({ fields }) => fields));
    const { row } = paper;
    const [missing, shown] = [fieldsOf(row.type).filter((one) => due.has(one) && !got.has(one)), fieldsOf(row.type).filter((one) => !due.has(one) && got.has(one))];
    return missing.length + shown.length === 0 ? null : { reader: holder.reader.name, type: row.type, id: row.id, missing, shown };
  }

  /** What the matrix says of a row. */
  private due(holder: Holder, paper: Paper): ReadonlySet<string> {
    const mine = this.dues.get(holder) ?? new Map<Paper, ReadonlySet<string>>();
    this.dues.set(holder, mine);
    const known = mine.get(paper);
    if (known !== undefined) return known;
    const due = this.isClosed(holder, paper) ? NONE : this.judge.fields(this.asWho(holder, paper), paper.row);
    mine.set(paper, due);
    return due;
  }

  /** Another dossier, something kept back, or what this grant leaves out. */
  private isClosed({ reader, less }: Holder, { row, facts, kept }: Paper): boolean {
    if (kept === true && SHEETS[reader.actor]?.audience === 'FAMILY') return true;
    if (facts['dossierId'] !== HERE && !OFFICE_PARTNERS.includes(reader.actor as Partner)) return true;
    if (less === undefined || less === 'MORE') return false;
    return 'dataClass' in less ? less.dataClass === row.dataClass : reader.shared === undefined && !less.items.includes(row.id);
  }

  /** A share of some items is of no class as a whole. */
  private asWho({ reader, less }: Holder, { row }: Paper): Reader {
    const named = less !== undefined && less !== 'MORE' && 'items' in less && reader.shared !== undefined && !less.items.includes(row.id);
    return named ? { ...reader, shared: [] } : reader;
  }

  /** Whether a rule opens a row to somebody, by any of the grants. Rules under one condition, for one type, open the same rows. */
  private holds(rule: Rule, holder: Holder, paper: Paper): boolean {
    const conditions = this.answers.get(holder) ?? new Map<Condition, Answers>();
    this.answers.set(holder, conditions);
    const answers = conditions.get(rule.condition) ?? { tests: new Map<string, readonly Test[]>(), opened: new Map<Paper, boolean>() };
    conditions.set(rule.condition, answers);
    const known = answers.opened.get(paper);
    if (known !== undefined) return known;
    const tests = answers.tests.get(rule.subject) ?? holder.grants.map((grant) => testOf(rule, grant));
    answers.tests.set(rule.subject, tests);
    const opens = tests.some((test) => test(paper));
    answers.opened.set(paper, opens);
    return opens;
  }
}

type Test = (paper: Paper) => boolean;
interface Answers { readonly tests: Map<string, readonly Test[]>; readonly opened: Map<Paper, boolean> }

function testOf(rule: Rule, grant: Readonly<Record<string, unknown>>): Test {
  const ability = abilityOf([rule], (ref: Ref) => grant[ref.name]);
  return ({ facts }) => ability.can(rule.act, subject(rule.subject, { ...facts }) as never);
}
