import { BASIS_WORDS, CLOSED_BY, MANDATE_WORDS, OPENED_BY, PURPOSE_WORDS, SECRECY_WORDS, TASK_WORDS, whyWords as words } from '../../model/why-words.ts';
import { opens, type GrantFacts, type Verdict } from '@zov/access/policy/judge.ts';
import { covering, type RestrictionFacts } from '../read/row-facts.ts';
import { asideFields } from './aside-fields.ts';
import type { Reader, SeenRow } from './sight.ts';

export type Answer = 'YES' | 'PARTLY' | 'NO';
/** Whether somebody reads something, and why, in sentences that a parent understands. */
export interface Why { readonly answer: Answer; readonly sentences: readonly string[] }

/** Whom the answer is for; it says nothing that this one may not know. */
export interface Asker {
  readonly audience: 'TEAM' | 'FAMILY' | 'OPERATOR';
  /** The persons it is. */
  readonly selves: readonly string[];
  readonly knownRestrictions: readonly RestrictionFacts[];
  /** Fields of a row that it sees itself; undefined when rows are all it asks about. */
  fieldsOf(row: SeenRow): ReadonlySet<string> | undefined;
}

/** What is asked of one reader, by somebody. */
export class Explanation {
  constructor(private readonly reader: Reader, private readonly asker: Asker) {}

  /** Of one row, or of all that is recorded of a kind: yes when every row and field the asker sees is open to the reader as well. */
  of(rows: readonly SeenRow[]): Why {
    const { name } = this.reader;
    const judged = rows.map((row) => ({ row, open: this.reader.judge.verdicts(row.type, row.facts).filter(opens) }));
    const closed = judged.filter(({ open }) => open.length === 0).map(({ row }) => row);
    const open = judged.flatMap((one) => one.open);
    if (open.length === 0) return { answer: 'NO', sentences: [words.no(name), ...this.closedBy(rows)] };
    const masked = judged.some((one) => one.open.length > 0 && this.hidesSome(one.row, one.open));
    if (closed.length === 0 && !masked) return { answer: 'YES', sentences: [words.yes(name), ...this.grounds(open)] };
    const rest = closed.length === 0 ? [words.rest] : this.closedBy(closed).map((one, index) => (index === 0 ? words.closed(one) : one));
    return { answer: 'PARTLY', sentences: [words.partly(name), ...this.grounds(open), ...rest] };
  }

  private hidesSome(row: SeenRow, open: readonly Verdict[]): boolean {
    const seen = new Set(open.flatMap((one) => one.rule.fields));
    return [...this.asker.fieldsOf(row) ?? []].some((field) => !seen.has(field) && !asideFields.has(field));
  }

  /** Each ground once: what for, why it is allowed, until when. */
  private grounds(open: readonly Verdict[]): string[] {
    const byGrant = new Map<GrantFacts, Verdict[]>();
    for (const verdict of open) byGrant.set(verdict.grant, [...(byGrant.get(verdict.grant) ?? []), verdict]);
    return [...new Set([...byGrant].flatMap(([grant, verdicts]) => this.ground(grant, verdicts)))];
  }

  private ground(grant: GrantFacts, verdicts: readonly Verdict[]): string[] {
    const { kind, name } = this.reader;
    const ways = [...new Set(verdicts.map(openedBy))];
    // Where the work itself opens it, it does not matter who wrote it; and the family is never told who did.
    const opened = ways.includes('WORK') ? [] : ways.filter((one) => !this.toFamily || !AUTHORSHIP.includes(one)).map((one) => words.because(OPENED_BY[one as keyof typeof OPENED_BY](name)));
    const purpose = words.purpose(PURPOSE_WORDS[grant.purpose as keyof typeof PURPOSE_WORDS]);
    // What somebody of the family is to another, custody and how long it lasts are not told in the family.
    if (kind === 'FAMILY' && this.amongFamily) return [...opened, purpose, words.ownBasis, words.whileSo];
    const task = words.because(grant.basisKind === 'MANDATE' ? MANDATE_WORDS : TASK_WORDS[grant.partner]);
    if (kind === 'FAMILY') return [...opened, task, purpose, words.ownBasis, until(grant.validUntil, words.whileSo)];
    const basis = words.basis(BASIS_WORDS[grant.legalBasis as keyof typeof BASIS_WORDS]);
    const secrecy = words.secrecy(SECRECY_WORDS[grant.secrecyBasis as keyof typeof SECRECY_WORDS]);
    return [task, ...opened, purpose, basis, secrecy, until(grant.validUntil, words.untilDone)];
  }

  private get toFamily(): boolean {
    return this.asker.audience === 'FAMILY';
  }

  /** A family member asks about another: then one reason stands for all, so that it never tells of a restriction. */
  private get amongFamily(): boolean {
    return this.toFamily && !this.asker.selves.includes(this.reader.id);
  }

  /** The first reason why these rows are closed. A restriction the asker may know of comes before all others: it always wins. */
  private closedBy(rows: readonly SeenRow[]): string[] {
    const { kind, name, grants } = this.reader;
    if (kind === 'FAMILY' && this.toFamily) return [CLOSED_BY.NOT_SHARED(name)];
    if (grants.length === 0) return [this.reader.isChild ? CLOSED_BY.NO_OWN_READING(name) : kind === 'FAMILY' ? CLOSED_BY.NOT_SHARED(name) : CLOSED_BY.NOT_INVOLVED(name)];
    const [row] = rows;
    if (row === undefined) return [];
    const kept = covering(row.facts, this.asker.knownRestrictions).find((one) => one.againstPersonId === this.reader.id);
    if (kept !== undefined) return [CLOSED_BY.KEPT_BACK(name), ...(kept.validUntil === null ? [] : [words.keptUntil(lastDay(kept.validUntil))])];
    // A rule for another kind of data says less than one for this kind, however near it comes.
    const far = (fails: readonly string[]): number => fails.length + (fails.includes('dataClass') ? 100 : 0);
    const [nearest] = this.reader.judge.verdicts(row.type, row.facts).map((one) => one.fails.filter((part) => part !== 'restriction')).sort((one, other) => far(one) - far(other));
    if (nearest === undefined) return [CLOSED_BY.NOT_THIS_KIND(name)];
    const [, reason] = CLOSING.find(([part]) => nearest.includes(part)) ?? [];
    return [CLOSED_BY[reason === undefined || (this.toFamily && AUTHORSHIP.includes(reason)) ? 'NOT_SHARED' : reason](name)];
  }
}

/** What says who wrote something down, or who did not: not told to the family, which does not read that either (R15). */
const AUTHORSHIP: readonly string[] = ['WROTE', 'OWN_ORGANISATION', 'NOT_WRITTEN'];

/** What a failing condition of a rule means, the most telling first. */
const CLOSING: readonly (readonly [part: string, reason: keyof typeof CLOSED_BY])[] = [
  ['dataClass', 'NOT_THIS_KIND'], ['state', 'NOT_YET'], ['childAllows', 'CHILD_KEEPS'], ['id', 'OTHER_ITEMS'], ['namedActorIds', 'NOT_NAMED'], ['createdBy', 'NOT_WRITTEN'],
  ['sourceOrganisationId', 'NOT_WRITTEN'], ['personId', 'NOT_SHARED'], ['aboutPersonIds', 'OTHERS'],
];

/** What of a rule opened a row: the work itself, or something more. */
function openedBy({ rule, grant }: Verdict): keyof typeof OPENED_BY | 'WORK' {
  const { condition } = rule;
  if (condition['childAllows'] !== undefined) return 'CHILD_LETS';
  if (condition['releasedToPersonIds'] !== undefined) return 'SHARED';
  if (condition['personId'] !== undefined) return 'SAID';
  if (condition['createdBy'] !== undefined) return 'WROTE';
  if (condition['sourceOrganisationId'] !== undefined) return 'OWN_ORGANISATION';
  if (condition['namedActorIds'] !== undefined) return 'NAMED';
  if (grant.itemIds !== null) return 'ITEM';
  return grant.selfPersonId === null ? 'WORK' : 'OWN';
}

const until = (end: Date | null, open: string): string => (end === null ? open : words.until(lastDay(end)));

/** A period is half-open: the last day is the one before the moment it is over. */
function lastDay(end: Date): string {
  return new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(end.getTime() - 1));
}
