import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '@zov/core/graphql';
import { PLAIN_PAGE_POLICY, escapeHtml, plainPage } from '@zov/core/http';
import type { Audience } from '../../model/actor.ts';
import { readCookie, type Cookies } from './cookies.ts';
import type { Brake, SignInBrakes } from './rate-limits.ts';
import { AGAIN, REFUSAL_TEXTS, TOO_OFTEN } from './sign-in.texts.ts';
import type { Refusal, SignIn } from './sign-in.service.ts';
import type { SessionStore } from './session-store.ts';

export interface SignInRouteParts {
  readonly signIn: SignIn;
  readonly sessions: SessionStore;
  readonly cookies: Cookies;
  readonly brakes: SignInBrakes;
  readonly publicUrl: string;
  /** Finds the audience of a demo person; absent outside demo mode, since it would tell who exists. */
  readonly audienceOf?: (loginHint: string) => Promise<Audience | null>;
}

type Query = Readonly<Record<string, string | undefined>>;

/** Where people of each audience begin, signed in or not. */
export const HOME: Readonly<Record<Audience, string>> = { TEAM: '/', FAMILY: '/mijn' };

/** The two steps of signing in: away to the identity provider and back. */
export function registerSignInRoutes(fastify: FastifyInstance, parts: SignInRouteParts): void {
  const { brakes } = parts;
  fastify.get('/auth/login', { preHandler: slowDown(brakes.login) }, (request, reply) => login(parts, request, reply));
  fastify.get('/auth/callback/:audience', { preHandler: slowDown(brakes.callback) }, (request, reply) => callback(parts, request, reply));
}

/** Before anything is looked up: the answer cannot depend on who is named. */
function slowDown(brake: Brake) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const seconds = await brake(request);
    if (seconds === null) return undefined;
    return refusalPage(reply.header('retry-after', seconds), audienceIn(request.url), TOO_OFTEN);
  };
}

async function login(parts: SignInRouteParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // Cookies belong to one host name: start on the one where the provider will send the browser back.
  if (request.host !== new URL(parts.publicUrl).host) return reply.redirect(`${parts.publicUrl}${request.url}`, 302);
  const query = request.query as Query;
  const hint = short(query['login_hint'], 200);
  const audience = await audienceFor(parts, query['audience'], hint);
  const attempt = { wantedRole: short(query['role'], 64) ?? null, returnTo: ownPath(query['returnTo'], audience) };
  const { url, token } = await parts.signIn.start(audience, attempt, hint, query['anew'] === '1');
  return reply.header('set-cookie', parts.cookies.attempt(audience, token)).redirect(url, 302);
}

async function audienceFor(parts: SignInRouteParts, given: string | undefined, hint: string | undefined): Promise<Audience> {
  if (given !== undefined) return audienceNamed(given);
  const found = hint === undefined ? null : await parts.audienceOf?.(hint);
  return found ?? 'TEAM';
}

async function callback(parts: SignInRouteParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const audience = audienceNamed((request.params as Query)['audience'] ?? '');
  const { cookies } = parts;
  const result = await parts.signIn.finish(audience, {
    url: request.url,
    attemptToken: readCookie(request.headers.cookie, cookies.attemptName(audience)),
    previousToken: readCookie(request.headers.cookie, cookies.sessionName(audience)),
    accessPoint: parts.sessions.keys.accessPoint('web', request.ip),
  });
  void reply.header('set-cookie', cookies.endAttempt(audience));
  if (!result.ok) return refusalPage(reply, audience, REFUSAL_TEXTS[result.refusal]);
  void reply.header('set-cookie', cookies.session(audience, result.token));
  return reply.redirect(result.returnTo ?? HOME[audience], 303);
}

/** Only for the link on a page: whom the address itself speaks of. */
const audienceIn = (url: string): Audience => (/[/=]family\b/.test(url) ? 'FAMILY' : 'TEAM');

function refusalPage(reply: FastifyReply, audience: Audience, { title, text, status }: (typeof REFUSAL_TEXTS)[Refusal] | typeof TOO_OFTEN): FastifyReply {
  const again = `/auth/login?audience=${audience.toLowerCase()}`;
  const body = `<p>${escapeHtml(text)}</p><p><a class="button" href="${again}">${AGAIN}</a></p>`;
  return reply
    .code(status)
    .header('content-security-policy', PLAIN_PAGE_POLICY)
    .type('text/html; charset=utf-8')
    .send(plainPage({ title, body }));
}

/** Reads `team` or `family` from a URL. Throws AppError BAD_INPUT. */
export function audienceNamed(name: string): Audience {
  const audience = name.toUpperCase();
  if (audience !== 'TEAM' && audience !== 'FAMILY') throw new AppError('BAD_INPUT', 'audience');
  return audience;
}

function short(value: unknown, length: number): string | undefined {
  return typeof value === 'string' && value !== '' && value.length <= length ? value : undefined;
}

/** A path of the same audience on this server, or null: nobody is sent elsewhere after signing in. */
function ownPath(value: unknown, audience: Audience): string | null {
  if (typeof value !== 'string' || value.length > 200 || !/^\/(?!\/)[\w\-/]*$/.test(value)) return null;
  const family = value === '/mijn' || value.startsWith('/mijn/');
  return family === (audience === 'FAMILY') ? value : null;
}
