import type { FastifyRequest } from 'fastify';
import { AppError } from '@zov/core/graphql';
import type { Audience, RequestContext } from '../../model/actor.ts';

/** Asks the endpoint of an audience from inside the server, as its own screens would. */
export type AskInside = (audience: Audience, context: RequestContext, query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

/** The context of a live session on an audience, or null. */
export type ContextOf = (request: FastifyRequest, audience: Audience) => Promise<RequestContext | null>;

/** Where each audience asks for what is handed over as a file. */
export const HANDED_TO: readonly (readonly [audience: Audience, folder: string])[] = [['TEAM', 'team'], ['FAMILY', 'family']];

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whoever is signed in; throws AppError UNAUTHENTICATED. */
export async function signedIn(contextOf: ContextOf, request: FastifyRequest, audience: Audience): Promise<RequestContext> {
  const context = await contextOf(request, audience);
  if (context === null) throw new AppError('UNAUTHENTICATED', 'no session');
  return context;
}

/** Keys from the path; what is no key is as little there as what is hidden. */
export function keysOf(request: FastifyRequest): { readonly dossierId: string; readonly id: string } {
  const { dossierId = '', id = '' } = request.params as { dossierId?: string; id?: string };
  if (![dossierId, ...(id === '' ? [] : [id])].every((key) => UUID.test(key))) throw notThere();
  return { dossierId, id };
}

/** The one answer for what is unknown and what is hidden. */
export function notThere(): Error {
  return Object.assign(new AppError('BAD_INPUT', 'not found'), { statusCode: 404 });
}
