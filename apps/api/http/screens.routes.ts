import { constants } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '@zov/core/graphql';
import { PLAIN_PAGE_POLICY, plainPage } from '@zov/core/http';

const MONTH = 30 * 24 * 3_600;

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
export async function registerScreens(fastify: FastifyInstance, folder: string): Promise<void> {
  await registerAssets(fastify, join(folder, 'team'), '/team/', true);
  await registerAssets(fastify, join(folder, 'portal'), '/mijn/', false);
  const team = (request: FastifyRequest, reply: FastifyReply) => sendHtml(join(folder, 'team'), request, reply);
  const portal = (request: FastifyRequest, reply: FastifyReply) => sendHtml(join(folder, 'portal'), request, reply);
  fastify.get('/', team);
  fastify.get('/mijn', portal);
  fastify.get('/mijn/*', portal);
  fastify.get('/*', team);
}

async function registerAssets(fastify: FastifyInstance, folder: string, prefix: string, decorateReply: boolean): Promise<void> {
  if (!existsSync(folder)) return;
  await fastify.register(fastifyStatic, {
    root: folder, prefix, decorateReply, index: false, wildcard: false, globIgnore: ['**/index.html'], cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = /-[\w-]{8}\.\w+$/.test(path);
      void reply.header('cache-control', hashed ? `public, max-age=${12 * MONTH}, immutable` : 'public, max-age=3600');
    },
  });
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
