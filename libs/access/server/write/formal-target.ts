import type pg from 'pg';
import type { Act } from '../../model/partner.ts';
import type { LogAction } from './act.ts';
import type { Tripwire } from './tripwire.ts';

/** A row as the act sees it: columns by property. */
export type Seen = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a formal act is about. */
export interface FormalTarget {
  readonly dossierId: string;
  readonly type: string;
  readonly id: string;
  readonly act: Act;
  readonly action: LogAction;
  readonly operation: string;
  readonly idempotencyKey: string;
  /** The row that the act makes, when it is another than the one it is about; sent again it answers this one. */
  readonly makes?: string;
}

/** What somebody looks at, and the row by which a refusal is noted. */
export type Looking = Pick<FormalTarget, 'dossierId' | 'type' | 'id' | 'operation'>;
/** What was found, and the row whose persons it is about. */
export interface Looked<T> { readonly answer: T; readonly type: string; readonly id: string }

/** What an act works with. */
export interface FormalMeans { readonly pool: pg.Pool; readonly tripwire: Tripwire }
