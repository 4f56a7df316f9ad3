import type { FieldProblem, RefusalCode } from './refused.ts';

/** Ends a formal act without any effect; the refusal is logged by itself. */
export class Denied extends Error {
  constructor(readonly code: RefusalCode, readonly explanation?: string, readonly fields: readonly FieldProblem[] = []) {
    super(code);
  }
}

/** Thrown by `enter` when what it opens is there already. */
export class AlreadyThere extends Error {}
