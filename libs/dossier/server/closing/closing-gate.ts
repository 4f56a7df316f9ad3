import type { Formal } from '@zov/access/server/write/formal.ts';

/** NL: poort naar afsluiten. What closing a dossier asks of the plan without knowing it. */
export interface ClosingGate {
  /** Throws Denied unless everybody who has to decided that the work may end. */
  mustBeOpen(act: Formal): Promise<void>;
  /** Notes that the work began again: closing it anew asks a new decision. */
  reopened(act: Formal, reason: string): Promise<void>;
}

export const CLOSING_GATE = Symbol('ClosingGate');
