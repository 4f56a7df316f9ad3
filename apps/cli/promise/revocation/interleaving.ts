import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../twins/chance.ts';
import type { Asked } from '../twins/operations.ts';
import type { Family } from '../world/family.ts';
import { document, type Wire } from '../world/wire.ts';
import { page, whole, type Ending, type Opened } from './ending.ts';
import { Following } from './following.ts';
import { holdNextOf } from './hold.ts';
import { Letters } from './letters.ts';
import { inPortal } from './outsiders.ts';
import type { Stage } from './stage.ts';

/** How long a socket may stay open, and how often each asker asks again afterwards. */
const SECOND = 1_000;
/** How long nothing may be heard where nothing is left to hear of. */
const SILENCE = 200;
const AFTERWARDS = 2;
const ASKERS = 2;

/** What was seen, in all cases together; `slowest` is the longest that a socket stayed open, in milliseconds. */
export interface Figures { asked: number; refused: number; held: number; pages: number; closed: number; silenced: number; slowest: number; logged: number; unsent: number }
export const noFigures = (): Figures => ({ asked: 0, refused: 0, held: 0, pages: 0, closed: 0, silenced: 0, slowest: 0, logged: 0, unsent: 0 });

interface Answer { readonly sentAt: number; readonly question: Asked; readonly text: string }

/** One ending, at a moment that chance decides, while its reader asks, turns pages, follows and has a message to come. */
export class Interleaving {
  readonly problems: string[] = [];
  private readonly audience: 'team' | 'family';
  private readonly answers: Answer[] = [];
  private wire!: Wire;
  private opened!: Opened;

  constructor(private readonly stage: Stage, private readonly ending: Ending, private readonly family: Family, private readonly chance: Chance, private readonly figures: Figures) {
    this.audience = inPortal(ending.reader) ? 'family' : 'team';
  }

  async run(): Promise<void> {
    const { stage, ending, family } = this;
    this.opened = await ending.open(stage, family);
    this.wire = await stage.sitDown(ending.reader, family);
    try {
      await this.interleave();
    } finally {
      this.wire.close();
      await this.opened.after?.();
    }
  }

  private async interleave(): Promise<void> {
    const { stage, ending, family, opened } = this;
    const letters = opened.mail === undefined ? null : await Letters.write(stage, family, ending.reader, opened.mail, this.chance.once(0.5));
    const questions = await this.questions();
    const following = ending.asks === undefined ? await Following.of(this.wire, this.audience, stage, family, opened.lost) : null;
    const held = ending.leaves === 'NO_SESSION' || following === null ? null : await this.hold();
    const over = { at: Infinity };
    const askers = Promise.all(Array.from({ length: ASKERS }, () => this.keepAsking(questions, over)));
    const changes = following === null ? null : this.keepChanging(following, over);
    await pause(this.chance.below(30));
    const began = stage.clock.now();
    await opened.end();
    over.at = performance.now();
    const firstChange = await changes;
    held?.letGo();
    await askers;
    this.judge(over.at);
    if (held !== null) this.judgeHeld(await held.answer);
    if (following !== null && firstChange !== null) await this.judgeSocket(following, over.at, firstChange);
    if (ending.leaves === 'NOTHING') await this.judgeLog(began, over.at);
    if (letters !== null) await this.judgeLetters(letters);
  }

  /** What the reader asks, again and again; each was given just now, or nothing would be proven. */
  private async questions(): Promise<readonly Asked[]> {
    const { ending, family, opened } = this;
    const questions = [ending.asks ?? whole(ending.reader, family)];
    if (this.audience === 'team' && ending.leaves === 'NOTHING' && ending.asks === undefined) questions.push(page(await this.cursorBefore()));
    for (const question of questions) {
      if (!(await this.ask(question)).includes(opened.shows)) this.problems.push(`was not open before: ${question.query.slice(0, 40)}`);
    }
    return questions;
  }

  /** The end of the page before the one with the family. */
  private async cursorBefore(): Promise<string | null> {
    for (let cursor: string | null = null; ;) {
      const text = await this.ask(page(cursor));
      const { nodes, endCursor } = (JSON.parse(text) as { data: { dossiers: { nodes: { id: string }[]; endCursor: string | null } } }).data.dossiers;
      if (nodes.length === 0) throw new Error('the family stands on no page');
      if (nodes[0]?.id === this.family.dossierId) {
        if (cursor !== null) this.figures.pages += 1;
        return cursor;
      }
      cursor = endCursor;
    }
  }

  private async ask(question: Asked): Promise<string> {
    this.figures.asked += 1;
    return (await this.wire.send(document(this.audience, question))).body.toString('utf8');
  }

  /** A question that has been let in already and waits for the database while access ends. */
  private async hold(): Promise<{ readonly answer: Promise<string>; letGo(): void }> {
    const { stage, ending, family } = this;
    const other = await stage.sitDown(ending.reader, family);
    const held = holdNextOf(stage.served.app.parts.pool, stage.actorOf(ending.reader, family));
    this.figures.asked += 1;
    const answer = other.send(document(this.audience, whole(ending.reader, family))).then(({ body }) => body.toString('utf8')).finally(() => other.close());
    await held.caught;
    return { answer, letGo: held.letGo };
  }

  /** Asks until some time after the end. Each asker has a wire of its own, so that questions overtake each other. */
  private async keepAsking(questions: readonly Asked[], over: { readonly at: number }): Promise<void> {
    const wire = this.wire.again();
    for (let left = AFTERWARDS; left > 0;) {
      await pause(this.chance.below(8));
      const question = this.chance.pick(questions);
      const sentAt = performance.now();
      if (sentAt > over.at) left -= 1;
      this.figures.asked += 1;
      this.answers.push({ sentAt, question, text: (await wire.send(document(this.audience, question))).body.toString('utf8') });
    }
    wire.close();
  }

  /** What is lost goes on changing; answers the first version that came about after the end. */
  private async keepChanging(following: Following, over: { readonly at: number }): Promise<number> {
    while (performance.now() < over.at) {
      await following.change();
      await pause(2 + this.chance.below(8));
    }
    return following.change();
  }

  private judge(over: number): void {
    const late = this.answers.filter(({ sentAt }) => sentAt > over);
    for (const { question, text } of late.filter((one) => one.text.includes(this.opened.shows))) this.problems.push(`given after the end: ${question.query.slice(0, 12)} ${text.slice(0, 120)}`);
    this.figures.refused += late.filter(({ text }) => !text.includes(this.opened.shows)).length;
  }

  private judgeHeld(text: string): void {
    this.figures.held += 1;
    if (text.includes(this.opened.shows)) this.problems.push(`given after the end to a question that had waited: ${text.slice(0, 120)}`);
  }

  private async judgeSocket(following: Following, over: number, firstChange: number): Promise<void> {
    if (this.ending.silent === true) {
      if (this.ending.leaves === 'THE_REST') await following.hearsOf('Dossier', this.family.dossierId);
      else await pause(SILENCE);
      this.figures.silenced += 1;
    } else {
      const closed = await following.closedAfter(over, SECOND);
      if (closed === undefined) this.problems.push('a socket stayed open for more than a second');
      else this.figures.closed += 1;
      this.figures.slowest = Math.max(this.figures.slowest, Math.round(closed ?? SECOND));
    }
    if (following.heard(firstChange)) this.problems.push('a socket told of a change after the end');
    following.leave();
  }

  /** Each question about the dossier that came after the end left the row of a refusal. */
  private async judgeLog(began: Date, over: number): Promise<void> {
    const refused = this.answers.filter(({ sentAt, question }) => sentAt > over && question.query.includes('dossier(')).length;
    const [row] = await this.stage.rows(`select count(*)::int as n from access_event where actor_id = $1 and dossier_id = $2 and outcome = 'REFUSED' and product_at >= $3`,
      [this.stage.actorOf(this.ending.reader, this.family), this.family.dossierId, began]);
    this.figures.logged += Number(row?.['n']);
    if (Number(row?.['n']) < refused) this.problems.push(`${refused} refused, and ${String(row?.['n'])} refusals in the log`);
  }

  private async judgeLetters(letters: Letters): Promise<void> {
    const { first, later } = await letters.delivered();
    if (!first) this.problems.push('no message came while it was open');
    if (later) this.problems.push('a message left after the end');
    this.figures.unsent += 1;
  }
}
