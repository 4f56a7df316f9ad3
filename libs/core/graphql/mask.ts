import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { currentTraceId, type Log } from '../log/index.ts';
import { AppError, ERROR_TEXTS, type ErrorCode } from './app-error.ts';

/** Codes that graphql-js and Apollo give to what a client did wrong. */
const CLIENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Marks an error of our own limits, so that it keeps its meaning behind the mask. */
export const LIMIT = { zovLimit: true } as const;

/** SQLSTATE classes: no connection, no resources, operator intervention. */
const UNAVAILABLE = /^(08|53|57)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/;
/** Serialisation failure, deadlock, lock not available. */
const CONFLICT = /^(40001|40P01|55P03)$/;

/** The innermost error that somebody threw. */
export function rootOf(error: unknown): unknown {
  let current = error;
  while (current instanceof GraphQLError && current.originalError) current = current.originalError;
  return current;
}

/** Translates any error into the closed set. Everything unknown is INTERNAL. */
export function codeOf(error: unknown, graphqlCode?: unknown): ErrorCode {
  const root = rootOf(error);
  if (root instanceof AppError) return root.code;
  if (error instanceof GraphQLError && isLimit(error)) return 'TOO_COMPLEX';
  const { code, status } = (root ?? {}) as { code?: unknown; status?: unknown };
  if (typeof code === 'string' && UNAVAILABLE.test(code)) return 'UNAVAILABLE';
  if (typeof code === 'string' && CONFLICT.test(code)) return 'CONFLICT';
  if (root instanceof Error && /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/.test(root.message)) return 'UNAVAILABLE';
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 403) return 'NOT_ALLOWED';
  const given = graphqlCode ?? (error instanceof GraphQLError ? error.extensions['code'] : undefined);
  return typeof given === 'string' && CLIENT_FAULTS.has(given) ? 'BAD_INPUT' : 'INTERNAL';
}

/** Our own limits, the parser's on tokens, and Apollo's on fragments that multiply. */
function isLimit(error: GraphQLError): boolean {
  if (error.extensions['zovLimit'] === true || error.extensions['validationErrorCode'] === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED') return true;
  return /Document contains more tha[nt] \d+ tokens/.test(error.message);
}

/** The only form in which an error leaves the server: a code, a Dutch sentence, the path and a correlation id. */
export function maskedError(code: ErrorCode, path?: readonly (string | number)[], traceId = currentTraceId()): GraphQLFormattedError {
  return { message: ERROR_TEXTS[code], ...(path ? { path: [...path] } : {}), extensions: { code, correlationId: traceId } };
}

/** Masks and logs. The log gets the kind of error and the place in the code, never its message. */
export function createMask(log: Log) {
  return (error: unknown, graphqlCode?: unknown, path?: readonly (string | number)[]): GraphQLFormattedError => {
    const code = codeOf(error, graphqlCode);
    const traceId = currentTraceId();
    const root = rootOf(error);
    const reason = root instanceof AppError ? root.reason : undefined;
    if (code === 'INTERNAL' || code === 'UNAVAILABLE') log.error('request failed', root, { code, traceId, reason });
    else log.info('request refused', { code, traceId, reason });
    return maskedError(code, path ?? (error instanceof GraphQLError ? error.path : undefined), traceId);
  };
}
