import { constants } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '@zov/core/graphql';
import { PLAIN_PAGE_POLICY, plainPage } from '@zov/core/http';
import { Assets } from './assets.ts';

/** Compresses answers; brotli at its quickest, since the speed of the answer matters more than the last byte. */
export async function registerCompression(fastify: FastifyInstance): Promise<void> {
  await fastify.register(fastifyCompress, {
    threshold: 1_024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
  });
}

/**
 * Both screens: assets with a hash in their name for ever, HTML never. The HTML holds no data and is given without looking at the
 * session, since the first page after signing in at another site comes without the Strict cookie.
 */
export function registerScreens(fastify: FastifyInstance, folder: string): void {
  const [teamFolder, portalFolder] = [join(folder, 'team'), join(folder, 'portal')];
  const [teamAssets, portalAssets] = [new Assets(teamFolder), new Assets(portalFolder)];
  const team = (request: FastifyRequest, reply: FastifyReply) => sendHtml(teamFolder, request, reply);
  const portal = (request: FastifyRequest, reply: FastifyReply) => sendHtml(portalFolder, request, reply);
  const below = (request: FastifyRequest) => (request.params as { '*': string })['*'];
  fastify.get('/', team);
  fastify.get('/*', team);
  fastify.get('/mijn', portal);
  fastify.get('/team/*', async (request, reply) => {
    const sent = await teamAssets.send(below(request), request, reply);
    if (sent === null) throw notFound();
    return sent;
  });
  // Pages and assets of the portal share one folder: what is not a file is a page.
  fastify.get('/mijn/*', async (request, reply) => (await portalAssets.send(below(request), request, reply)) ?? portal(request, reply));
}

/** Paths of the server itself: an unknown one is a mistake, not a page. */
const SERVER = /^\/(auth|oidc|health|demo|team|family|version)(\/|$)/;

async function sendHtml(folder: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const path = request.url.split('?')[0] ?? '/';
  const accept = request.headers.accept ?? '*/*';
  if (SERVER.test(path) || path.includes('.') || !/text\/html|\*\/\*/.test(accept)) throw notFound();
  const html = await readFile(join(folder, 'index.html'), 'utf8').catch(() => null);
  void reply.type('text/html; charset=utf-8');
  if (html !== null) return reply.send(html);
  const body = '<p>De schermen zijn nog niet gebouwd. Draai <code>npm run build</code>.</p>';
  return reply.code(503).header('content-security-policy', PLAIN_PAGE_POLICY).send(plainPage({ title: 'Nog even niet', body }));
}

function notFound(): Error {
  return Object.assign(new AppError('BAD_INPUT', 'not found'), { statusCode: 404 });
}
