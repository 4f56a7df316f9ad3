import type { IncomingMessage } from 'node:http';
import { GraphQLError, type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { makeServer, type Context, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { AppError, createMask } from '@zov/core/graphql';
import { newTraceId, withTrace } from '@zov/core/log';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { Parts } from '../parts.ts';
import type { Endpoint } from './endpoint.ts';
import { readSocketOperation } from './socket-operation.ts';
import { subscribeFresh } from './subscription-events.ts';
import { tabIdOf } from './tab-id.ts';

export interface SocketExtra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly ip: string;
  /** Set once the connection is admitted. */
  context: RequestContext | undefined;
}

type Connection = Context<Record<string, unknown> | undefined, SocketExtra>;
type Admit = (socket: WebSocket, context: RequestContext) => boolean;

/** Subscriptions one socket may have at a time. */
const SUBSCRIPTIONS = 30;

/** graphql-ws for one endpoint, with its open ends closed: origin, session, subscriptions only, masked errors, fresh facts per event. */
export function socketProtocol(parts: Parts, endpoint: Endpoint, admit: Admit): Server<SocketExtra> {
  const mask = createMask(parts.log);
  const fresh = (extra: SocketExtra) => async () => {
    const known = extra.context;
    const context = known && (await withTrace(known.traceId, () => parts.contexts.again(known)));
    if (!context) extra.socket.close(4401, 'Session ended');
    return context ?? null;
  };
  return makeServer<Record<string, unknown> | undefined, SocketExtra>({
    connectionInitWaitTimeout: 3_000,
    onConnect: (connection) => connect(parts, endpoint, admit, connection),
    onSubscribe: async (connection, _id, payload) => subscribeTo(endpoint, connection, payload, fresh(connection.extra)),
    subscribe: (args) => subscribeFresh(args, fresh((args.contextValue as { extra: SocketExtra }).extra)),
    onNext: (connection, _id, _payload, _args, result) => traced(connection, () => maskedResult(result, mask)),
    onError: (connection, _id, _payload, errors) =>
      traced(connection, () => errors.map((one) => mask(one, one.extensions['code'], one.path))),
  });
}

/** Only our own pages may open a socket, and only with a live session of this endpoint. False closes with 4403. */
async function connect(parts: Parts, endpoint: Endpoint, admit: Admit, { extra, connectionParams }: Connection): Promise<boolean> {
  const { headers } = extra.request;
  if (headers.origin !== parts.config.publicUrl) return false;
  const context = await withTrace(newTraceId(parts.ids), () => parts.contexts.of({ headers, ip: extra.ip }, endpoint.audience, 'socket'));
  if (context === null || extra.socket.readyState !== extra.socket.OPEN) return false;
  extra.context = { ...context, tabId: tabIdOf(connectionParams?.['tab']) };
  return admit(extra.socket, context);
}

async function subscribeTo(
  endpoint: Endpoint, connection: Connection, payload: unknown, fresh: () => Promise<RequestContext | null>,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  try {
    if (Object.keys(connection.subscriptions).length > SUBSCRIPTIONS) throw new AppError('TOO_COMPLEX', 'subscriptions');
    const context = await fresh();
    if (context === null) throw new AppError('UNAUTHENTICATED', 'session has ended');
    if (endpoint.schema === undefined) throw new AppError('UNAVAILABLE', 'no schema yet');
    const args = readSocketOperation(endpoint.schema, payload, endpoint.rules);
    return 'document' in args ? { ...args, contextValue: { ...context, extra: connection.extra } } : args;
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('refused', { originalError: error as Error })];
  }
}

function maskedResult(result: ExecutionResult, mask: ReturnType<typeof createMask>): FormattedExecutionResult {
  const { data, errors } = result;
  return { ...(data === undefined ? {} : { data }), ...(errors ? { errors: errors.map((one) => mask(one, one.extensions['code'], one.path)) } : {}) };
}

function traced<T>(connection: Connection, work: () => T): T {
  const traceId = connection.extra.context?.traceId;
  return traceId === undefined ? work() : withTrace(traceId, work);
}
