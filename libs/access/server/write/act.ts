import type { Act } from '../../model/partner.ts';
import type { Found } from './tripwire.ts';
import type { Values, Where } from './values-sql.ts';

export type LogAction = 'CREATE' | 'CHANGE' | 'SHARE' | 'ADOPT' | 'WITHDRAW' | 'ANSWER' | 'AUTHORISE' | 'EMERGENCY';

interface AnyAct {
  readonly dossierId: string;
  /** Made by the client; the same key has one effect. */
  readonly idempotencyKey: string;
  /** SDL type of the row that is written. */
  readonly type: string;
  /** Right that the policy must open. */
  readonly act: Act;
  readonly action: LogAction;
  /** Rows elsewhere in the dossier that must be so, or the act is not possible now. */
  readonly given?: readonly Given[];
}

/** A row of another type that must exist with these values. */
export interface Given {
  readonly type: string;
  readonly where: Where;
}

/** Adds one row. */
export interface InsertAct extends AnyAct {
  readonly id: string;
  /** Fields the person gives; the policy must open each of them. */
  readonly values: Values;
  /** Fields that follow from the act itself, such as a state; computed ones see the dossier. */
  readonly also?: Values;
}

/** Changes one row that still is as the writer saw it, at least in the fields that change. */
export interface UpdateAct extends AnyAct {
  readonly id: string;
  readonly baseVersion: number;
  /** Fields the person changed; only these can conflict. */
  readonly patch: Values;
  /** Fields that follow from the act itself, such as a state. */
  readonly also?: Values;
  /** What the row itself must be for the act to be possible. */
  readonly when?: Where;
}

export interface Conflict {
  readonly itemId: string;
  readonly currentVersion: number;
  readonly changedAt: string;
  readonly changedByName: string | null;
  readonly fields: readonly { readonly field: string; readonly base: string | null; readonly theirs: string | null; readonly mine: string | null }[];
}

export type Outcome =
  | { readonly kind: 'DONE' | 'REPLAY'; readonly id: string }
  | { readonly kind: 'REFUSED' }
  | { readonly kind: 'NOT_POSSIBLE' }
  | { readonly kind: 'PROTECTED'; readonly found: readonly Found[] }
  | { readonly kind: 'CONFLICT'; readonly conflict: Conflict };
