import type { FastifyInstance, FastifyRequest } from 'fastify';
import { resolveOperation } from '@zov/core/graphql';
import type { Endpoint } from './endpoint.ts';

/** Puts the operation that may run in the place of the body, before Apollo sees it. A list of operations is refused here. */
export function addOperationGate(fastify: FastifyInstance, endpoints: readonly Endpoint[]): void {
  fastify.addHook('preHandler', (request: FastifyRequest, _reply, next) => {
    const endpoint = endpoints.find((one) => one.path === request.url.split('?')[0]);
    if (endpoint === undefined) return next();
    try {
      request.body = resolveOperation(request.body, endpoint.rules);
      return next();
    } catch (error) {
      return next(error as Error);
    }
  });
}
