import type { Run } from './promise.ts';
import { TwinRun } from './twins/twins.ts';

/** Non-interference: what somebody may not see changes no byte of what that person gets. */
export const run: Run = (asked) => TwinRun.over(asked);
