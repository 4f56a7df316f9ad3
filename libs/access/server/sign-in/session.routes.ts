import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, maskedError } from '@zov/core/graphql';
import type { Audience } from '../../model/actor.ts';
import { readCookie, type Cookies } from './cookies.ts';
import { AUDIENCES } from './ports.ts';
import type { SessionService } from './session.service.ts';
import type { Session, SessionStore } from './session-store.ts';
import { audienceNamed } from './sign-in.routes.ts';
import { CODE_TEXTS } from './sign-in.texts.ts';

export interface SessionRouteParts {
  readonly service: SessionService;
  readonly sessions: SessionStore;
  readonly cookies: Cookies;
  /** Where the browser goes to end the session at the identity provider; null when there is no such place. */
  readonly leaveProvider: (audience: Audience) => Promise<string | null>;
}

type Handler = (session: Session, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** What a browser does with its session. All answers are JSON; the audience comes from `?audience=` or from the cookie that is there. */
export function registerSessionRoutes(fastify: FastifyInstance, parts: SessionRouteParts): void {
  const { service, sessions, cookies } = parts;
  const withSession = (handler: Handler) => async (request: FastifyRequest, reply: FastifyReply) => {
    const session = await findSession(parts, request);
    if (session === null) throw new AppError('UNAUTHENTICATED', 'no session');
    return handler(session, request, reply);
  };
  const point = (request: FastifyRequest) => sessions.keys.accessPoint('web', request.ip);

  fastify.get('/auth/session', async (request, reply) => {
    const session = await findSession(parts, request);
    const view = session === null ? null : await service.view(session);
    // Not an error: this is how a screen learns that it has to offer signing in.
    return view ?? reply.code(401).send({ errors: [maskedError('UNAUTHENTICATED')], demo: service.demo });
  });
  // Families keep nothing on a device that others may use.
  fastify.get('/auth/unsent-key', withSession(async (session) => {
    const view = await service.view(session);
    if (session.audience !== 'TEAM' || session.actorId === null || view?.role === undefined) throw new AppError('NOT_ALLOWED', 'no unsent text here');
    return sessions.keys.unsentKey(session.actorId);
  }));
  fastify.post('/auth/extend', withSession(async (session) => orRefuse(await service.extend(session))));
  fastify.post('/auth/role', withSession(async (session, request, reply) => {
    const token = await service.chooseRole(session, textOf(request.body, 'actorId'), point(request));
    if (token === null) throw new AppError('NOT_ALLOWED', 'role is not theirs');
    const next = orRefuse(await sessions.find(token, session.audience));
    // Nothing of the former role may come back through the browser's own history.
    void reply.header('set-cookie', cookies.session(session.audience, token)).header('clear-site-data', '"cache"');
    return orRefuse(await service.view(next));
  }));
  fastify.post('/auth/invitation', withSession(async (session, request, reply) => {
    const result = await service.redeem(session, textOf(request.body, 'code'), point(request));
    if ('problem' in result) {
      const { message: _, ...rest } = maskedError('BAD_INPUT');
      return reply.code(400).send({ errors: [{ message: CODE_TEXTS[result.problem], ...rest }], problem: result.problem });
    }
    const next = orRefuse(await sessions.find(result.token, session.audience));
    void reply.header('set-cookie', cookies.session(session.audience, result.token));
    return orRefuse(await service.view(next));
  }));
  registerEndings(fastify, parts, point);
}

/** Ending always succeeds, also for a session that is gone: the browser must get rid of its data either way. */
function registerEndings(fastify: FastifyInstance, parts: SessionRouteParts, point: (request: FastifyRequest) => string): void {
  const { service, cookies } = parts;
  const clear = (reply: FastifyReply, audiences: readonly Audience[]) =>
    reply.header('clear-site-data', '"cache", "storage"').header('set-cookie', audiences.map((one) => cookies.endSession(one)));
  fastify.post('/auth/logout', async (request, reply) => {
    const session = await findSession(parts, request);
    void clear(reply, session ? [session.audience] : wantedAudiences(request));
    if (session === null) return { ok: true, endSessionUrl: null };
    await service.logout(session, point(request));
    return { ok: true, endSessionUrl: await parts.leaveProvider(session.audience) };
  });
  // Sent by a page that is already leaving; without an audience it ends whatever this browser has.
  fastify.post('/auth/exit', async (request, reply) => {
    void clear(reply, wantedAudiences(request));
    for (const audience of wantedAudiences(request)) {
      const session = await findSession(parts, request, [audience]);
      if (session !== null) await service.exit(session, point(request));
    }
    return { ok: true };
  });
}

async function findSession(parts: SessionRouteParts, request: FastifyRequest, audiences = wantedAudiences(request)): Promise<Session | null> {
  for (const audience of audiences) {
    const token = readCookie(request.headers.cookie, parts.cookies.sessionName(audience));
    const session = await parts.sessions.find(token, audience);
    if (session !== null) return session;
  }
  return null;
}

function wantedAudiences(request: FastifyRequest): readonly Audience[] {
  const { audience } = request.query as { audience?: string };
  return audience === undefined ? AUDIENCES : [audienceNamed(audience)];
}

function orRefuse<T>(value: T | null): T {
  if (value === null) throw new AppError('UNAUTHENTICATED', 'session, account or role has ended');
  return value;
}

function textOf(body: unknown, name: string): string {
  const value = (body as Record<string, unknown> | null | undefined)?.[name];
  if (typeof value !== 'string' || value === '' || value.length > 100) throw new AppError('BAD_INPUT', name);
  return value;
}
