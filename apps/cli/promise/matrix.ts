import { Oracle } from './matrix/oracle.ts';
import type { Run } from './promise.ts';

/** Who may see what is exactly what the matrix says, field by field. */
export const run: Run = (asked) => Oracle.over(asked);
