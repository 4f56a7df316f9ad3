import type { AppOptions } from '../../../api/app.ts';
import type { Asked, Outcome } from '../promise.ts';
import { entitled, type Reader } from '../world/markers.ts';
import type { Wire } from '../world/wire.ts';
import { Chance } from './chance.ts';
import { difference, readable } from './difference.ts';
import { plant } from './plant.ts';
import { scriptFor, type Step } from './script.ts';
import type { Secret, Variant } from './secret.ts';
import { AWAITED, LISTED, SECRETS } from './secrets.ts';
import { Stage, tablesOf } from './stage.ts';
import type { Told, Twin } from './twin.ts';
import { Values } from './values.ts';
import { WorldIds } from './world-ids.ts';

/** How many differences are told in full. */
const TOLD = 5;
const CLASSES = 26;

/** Who may come in, and to what, in a few figures that change with any of it. */
async function rightsIn({ owner }: Twin): Promise<string> {
  const { rows } = await owner.query<{ rights: string }>(`select concat_ws(' ', (select count(*) from access_grant), (select count(valid_until) from access_grant),
    (select count(*) from person_account), (select count(*) from actor), (select count(valid_until) from actor)) as rights`);
  return rows[0]?.rights ?? '';
}

/** One run over pairs of worlds; a spec gives a build that leaks in place of the real one. */
export class TwinRun {
  private failures = 0;
  private readonly figures = { steps: 0, answered: 0, frames: 0 };
  private readonly readers = new Set<Reader>();
  private readonly planted = new Set<string>();

  private constructor(private readonly stage: Stage, private twins: readonly [Twin, Twin], private readonly say: Asked['say']) {}

  static async over({ n, seed, say }: Asked, options: AppOptions = {}, secrets: readonly Secret[] = SECRETS): Promise<Outcome> {
    const stage = await Stage.set(options);
    const run = new TwinRun(stage, await stage.twins(), say);
    try {
      for (let place = 0; place < n; place += 1) {
        const secret = secrets[place % secrets.length];
        if (secret !== undefined) await run.compare(secret, Math.floor(place / secrets.length), seed + place);
      }
      return await run.outcome(n);
    } finally {
      await run.close();
      await stage.strike();
    }
  }

  /** Two worlds with one secret between them, and one reader who may not notice. */
  private async compare(secret: Secret, round: number, seed: number): Promise<void> {
    const { family, other, operations, ids } = this.stage;
    const chance = new Chance(seed);
    const reader = secret.hiddenFrom[round % secret.hiddenFrom.length] ?? 'anonymous';
    const variant = chance.pick(secret.variants(family, other));
    const values = new Values(chance, new WorldIds(family, other, variant, ids));
    const script = scriptFor(reader, { operations, chance, values, dossierId: family.dossierId, planVersionId: family.id('plan'), childIds: family.persons('daughter', 'son') });
    this.readers.add(reader);
    this.planted.add(secret.name);
    const unplant = await plant(this.twins[1].owner, variant);
    const before = await rightsIn(this.twins[0]);
    const problem = await this.replay(reader, script, variant.pings ?? []);
    await unplant();
    if (problem === null && (await rightsIn(this.twins[0])) === before) return;
    if (problem !== null) this.tell(`${secret.name}, noticed by ${reader} (seed ${seed})\n${problem}`);
    // Worlds that went apart stay apart, and what somebody was given by an act is no secret any more: the next pair begins anew.
    await this.close();
    this.twins = await this.stage.twins();
  }

  /** The same steps in both worlds; the first one that differs, or that gives what this reader may never have. */
  private async replay(reader: Reader, script: readonly Step[], pings: NonNullable<Variant['pings']>): Promise<string | null> {
    const [first, second] = this.twins;
    const sit = (twin: Twin): Promise<Wire> => twin.sitDown(reader, this.stage.family.name);
    const [here, there] = await Promise.all([sit(first), sit(second)]);
    try {
      for (const step of script) {
        const [one, two] = await Promise.all([first.take(here, step, []), second.take(there, step, pings)]);
        this.count(one);
        const problem = difference(one, two) ?? this.leaked(one, reader) ?? this.leaked(two, reader);
        if (problem !== null) return `  ${nameOf(step)}\n  ${problem}`;
      }
      const [mine, theirs] = await Promise.all([first, second].map(async (twin) => JSON.stringify(await twin.letters(reader, this.stage.family.name))));
      return mine === theirs ? null : '  the letters it gets differ';
    } finally {
      here.close();
      there.close();
    }
  }

  private count(told: Told): void {
    this.figures.steps += 1;
    if ('frames' in told) this.figures.frames += told.frames.length;
    else if (told.status === 200) this.figures.answered += 1;
  }

  /** A marker that this reader may not have, whatever the secret of the pair. */
  private leaked(told: Told, reader: Reader): string | null {
    const wrong = this.stage.markers.in(readable(told)).find((marker) => !entitled(marker, reader, null));
    return wrong === undefined ? null : `holds the marker of ${wrong.kind} of ${wrong.family}`;
  }

  private tell(problem: string): void {
    this.failures += 1;
    if (this.failures <= TOLD) this.say(problem);
  }

  private async outcome(n: number): Promise<Outcome> {
    for (const one of this.stage.late) this.tell(`awaited, and there: ${one}. Plant it in apps/cli/promise/twins.`);
    for (const one of await this.apart()) this.tell(`the worlds went apart, though nothing differs any more: ${one}`);
    if (LISTED.length + AWAITED.length !== CLASSES) this.tell(`${LISTED.length + AWAITED.length} classes instead of ${CLASSES}`);
    return { n, failures: this.failures, secrets: this.planted.size, awaited: AWAITED.map(({ name }) => name), readers: this.readers.size, ...this.figures };
  }

  /** Tables whose rows differ now that no secret is planted, with the first such row. */
  private async apart(): Promise<string[]> {
    const apart: string[] = [];
    for (const table of await tablesOf(this.twins[0].owner)) {
      const [one, two] = await Promise.all(this.twins.map((twin) => twin.rowsOf(table)));
      const place = (one ?? []).findIndex((row, index) => row !== two?.[index]);
      if (place >= 0 || one?.length !== two?.length) apart.push(`${table} ${(one?.[place] ?? '').slice(0, 600)} ≠ ${(two?.[Math.max(place, 0)] ?? '').slice(0, 600)}`);
    }
    return apart;
  }

  private async close(): Promise<void> {
    await Promise.all(this.twins.map((twin) => twin.close()));
  }
}

/** What a step asked, shortly. */
function nameOf(step: Step): string {
  if (step.kind === 'follow') return `following ${step.dossierId}`;
  return `${step.sent.method} ${step.sent.path} ${(step.sent.body ?? '').slice(0, 200)}`;
}
