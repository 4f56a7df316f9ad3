import { CanaryRun } from './canaries/canaries.ts';
import type { Run } from './promise.ts';

/** Every protected value is a marker, and every byte that leaves is scanned for them. */
export const run: Run = (asked) => CanaryRun.over(asked);
