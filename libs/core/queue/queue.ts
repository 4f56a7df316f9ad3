/** What a job carries: ids and codes, never a text that somebody wrote. */
export type JobPayload = Readonly<Record<string, string>>;

export interface Job {
  readonly name: string;
  readonly payload: JobPayload;
  /** Two jobs with one id are one job, as long as the first is still remembered. Use the id of the outbox row. */
  readonly id?: string;
  /** Milliseconds to wait before the first try. */
  readonly delay?: number;
  /** Tries in all; 5 when absent. Between tries the wait doubles, from `backoff` milliseconds (1 s when absent). */
  readonly attempts?: number;
  readonly backoff?: number;
}

export type Schedule =
  | { readonly every: number }
  /** Six or five fields, read in Europe/Amsterdam. */
  | { readonly cron: string };

export type JobHandler = (payload: JobPayload, job: { readonly id: string; readonly attempt: number }) => Promise<void>;

/** The one port to background work. What runs behind it may be exchanged. */
export interface Queue {
  add(job: Job): Promise<void>;
  /** Repeats a job; the same key again replaces the schedule. */
  repeat(key: string, schedule: Schedule, job: Pick<Job, 'name' | 'payload'>): Promise<void>;
  /** Starts working in this process. A job without a handler fails. */
  work(handlers: Readonly<Record<string, JobHandler>>): Promise<void>;
  /** Waits for jobs under way and lets go of every connection. */
  close(): Promise<void>;
}

export const QUEUE = Symbol('Queue');

const CODE = /^[\w.:+-]{1,64}$/;

/** Throws when a payload holds anything but ids and codes: sentences have spaces. */
export function assertIdsOnly(payload: JobPayload): void {
  for (const [key, value] of Object.entries(payload)) {
    if (typeof value !== 'string' || !CODE.test(value)) throw new Error(`a job carries ids and codes only; "${key}" is something else`);
  }
}
