import { pino, type DestinationStream } from 'pino';

/** Values that may stand in a log line: codes, counts, ids of requests. Never a name, a text or a statement. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, error: unknown, fields?: LogFields): void;
}

/** Token under which slices get the log of their process. */
export const LOG = Symbol('Log');

/** JSON lines on standard output. Messages of errors are never written, since they quote what people typed. */
export function createLog(name: string, destination?: DestinationStream): Log {
  const out = pino({ name, base: { name }, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' }, destination ?? pino.destination(1));
  return {
    info: (event, fields = {}) => out.info(fields, event),
    warn: (event, fields = {}) => out.warn(fields, event),
    error: (event, error, fields = {}) => out.error({ ...fields, ...describeError(error) }, event),
  };
}

/** Discards everything. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface ErrorDescription extends LogFields {
  readonly error: string;
  readonly sqlState?: string | undefined;
  readonly constraint?: string | undefined;
  readonly frames?: string | undefined;
  readonly cause?: string | undefined;
}

const FRAMES = 6;

/** What may be told about an error: its kind, the database's code, the broken rule's name and where it arose. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, constraint, cause } = error as { code?: unknown; constraint?: unknown; cause?: unknown };
  return {
    error: error.constructor.name,
    sqlState: typeof code === 'string' && /^[A-Z0-9_]{3,40}$/.test(code) ? code : undefined,
    constraint: typeof constraint === 'string' && /^[a-z0-9_]{1,63}$/.test(constraint) ? constraint : undefined,
    frames: framesOf(error),
    cause: cause instanceof Error ? cause.constructor.name : undefined,
  };
}

/** The places in the stack, without its first lines: those repeat the message. */
function framesOf(error: Error): string | undefined {
  const message = error.stack?.indexOf(error.message) ?? -1;
  const after = message < 0 ? error.stack : error.stack?.slice(message + error.message.length);
  const frames = (after ?? '').split('\n').filter((line) => /^ {4}at [\w.<>[\]$ #]*\(?(file:|node:|\/|[A-Z]:\\)/.test(line));
  const places = frames.slice(0, FRAMES).map((line) => line.trim().replace(/^at /, ''));
  return places.length > 0 ? places.join(' < ') : undefined;
}
