import { Boundaries } from './boundaries/boundaries.ts';
import type { Run } from './promise.ts';

/** An act is done wholly or not at all, whichever of its statements fails. */
export const run: Run = (asked) => Boundaries.over(asked);
