import { readsAsChild } from './child-12-plus.ts';
import { policyOf } from './rule.ts';

/** NL: kind van 16 of 17 jaar. The same part, of which it is now the sole holder (R10). */
export const child16Plus = policyOf('CHILD_16_PLUS', [readsAsChild()]);
