import type pg from 'pg';
import type { AppOptions } from '../../../api/app.ts';
import type { Asked, Outcome, Run } from '../promise.ts';
import { Chance } from '../twins/chance.ts';
import type { Ending } from './ending.ts';
import { ENDINGS_OF_FAMILY } from './endings-of-family.ts';
import { ENDINGS_OF_SHARING } from './endings-of-sharing.ts';
import { ENDINGS_OF_WORK } from './endings-of-work.ts';
import { Interleaving, noFigures } from './interleaving.ts';
import { Stage } from './stage.ts';

export const ENDINGS: readonly Ending[] = [...ENDINGS_OF_WORK, ...ENDINGS_OF_SHARING, ...ENDINGS_OF_FAMILY];

/** How many broken cases are told in full. */
const TOLD = 6;

/** What a spec may put in the place of the real thing. */
export interface Instead {
  readonly options?: AppOptions;
  readonly endings?: readonly Ending[];
  /** Breaks the database before anything is asked. */
  readonly spoil?: (owner: pg.Pool) => Promise<unknown>;
}

/** Ends access in every way there is, at random moments among questions, pages, sockets and messages. */
export async function revoke({ n, seed, say }: Pick<Asked, 'n' | 'seed' | 'say'>, { options = {}, endings = ENDINGS, spoil = () => Promise.resolve() }: Instead = {}): Promise<Outcome> {
  // Each family knows each ending once: what one left behind is no part of another.
  const stage = await Stage.set(Math.ceil(n / endings.length), options, spoil);
  const figures = noFigures();
  let failures = 0;
  try {
    for (let place = 0; place < n; place += 1) {
      const [ending, family, chance] = [endings[place % endings.length], stage.families[Math.floor(place / endings.length)], new Chance(seed + place)];
      if (ending === undefined || family === undefined) throw new Error('nothing to end');
      const one = new Interleaving(stage, ending, family, chance, figures);
      await one.run().catch((error: unknown) => one.problems.push(String((error as Error).stack)));
      if (one.problems.length === 0) continue;
      failures += 1;
      if (failures <= TOLD) say(`${ending.name} (seed ${seed + place}, ${family.name}): ${one.problems.join('; ')}`);
    }
    return { n, failures, endings: endings.length, ...figures };
  } finally {
    await stage.strike();
  }
}

export const run: Run = (asked) => revoke(asked);
