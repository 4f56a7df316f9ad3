import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { maskedError, type ErrorCode } from '@zov/core/graphql';
import { securityHeaders } from '@zov/core/http';
import { traceIdFrom, withTrace } from '@zov/core/log';
import type { Parts } from '../parts.ts';

declare module 'fastify' {
  interface FastifyRequest {
    traceId: string;
  }
}

const GRAPHQL = /^\/(team|family)\/graphql(\?|$)/;
const READS = new Set(['GET', 'HEAD']);

/** What holds for every request, before any route is looked at. */
export function addRequestHooks(fastify: FastifyInstance, parts: Parts): void {
  const headers = securityHeaders(parts.config.secureCookies);
  fastify.decorateRequest('traceId', '');
  fastify.addHook('onRequest', (request, reply, next) => {
    request.traceId = traceIdFrom(request.headers['traceparent'], parts.ids);
    void reply.headers({ ...headers, 'x-trace-id': request.traceId });
    withTrace(request.traceId, next);
  });
  // Reading a body can lose the async context; from here on handlers have it again.
  fastify.addHook('preValidation', (request, _reply, next) => withTrace(request.traceId, next));
  fastify.addHook('onRequest', (request, reply, next) => {
    const refusal = refusalOf(request, parts.config.publicUrl);
    if (refusal === null) return next();
    parts.log.info('request refused', { code: refusal.code, reason: refusal.reason, traceId: request.traceId });
    return refuse(reply, refusal, request.traceId);
  });
}

interface RequestRefusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly reason: string;
}

/** Other sites may not post to us, and GraphQL takes nothing but a POST that a form cannot make. */
function refusalOf(request: FastifyRequest, publicUrl: string): RequestRefusal | null {
  const { origin } = request.headers;
  const graphql = GRAPHQL.test(request.url);
  if (graphql && request.method !== 'POST') return { status: 405, code: 'BAD_INPUT', reason: 'method' };
  if (!READS.has(request.method) && origin !== undefined && origin !== publicUrl) {
    return { status: 403, code: 'NOT_ALLOWED', reason: 'foreign origin' };
  }
  if (graphql && !request.headers['apollo-require-preflight']) return { status: 400, code: 'BAD_INPUT', reason: 'no preflight header' };
  return null;
}

function refuse(reply: FastifyReply, refusal: RequestRefusal, traceId: string): FastifyReply {
  if (refusal.status === 405) void reply.header('allow', 'POST');
  return reply.code(refusal.status).send({ errors: [maskedError(refusal.code, undefined, traceId)] });
}
