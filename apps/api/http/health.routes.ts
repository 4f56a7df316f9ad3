import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { oneSync, statement, type Row } from '@zov/core/db';
import { migrations } from '../../../migrations/index.ts';
import type { Parts } from '../parts.ts';
import { root } from '../root.ts';

/** A background process that was silent for longer than this many seconds counts as dead. */
const SILENCE = 30;

const APPLIED = 'select name from migrations';
const HEARTBEATS = `select name, at > clock_timestamp() - make_interval(secs => $1) as alive from heartbeat`;

/** For load balancers and operators: alive, ready, which version. Tells nothing about people. */
export function registerHealthRoutes(fastify: FastifyInstance, parts: Parts): void {
  const product = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  const version = { name: product.name, version: product.version, startedAt: new Date().toISOString() };
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/version', () => version);
  fastify.get('/health/ready', async (_request, reply) => {
    const checks = await readiness(parts);
    const ready = Object.values(checks).every((one) => one === 'ok');
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', ...checks });
  });
}

type Check = 'ok' | 'down' | 'behind' | 'silent';

async function readiness(parts: Parts): Promise<Record<'database' | 'migrations' | 'worker', Check>> {
  try {
    const [applied = [], beats = []] = await oneSync(parts.pool, [statement(APPLIED, []), statement(HEARTBEATS, [SILENCE])]);
    return { database: 'ok', migrations: migrationCheck(applied), worker: workerCheck(beats) };
  } catch (error) {
    parts.log.error('not ready', error);
    // Without its tables a database that answers is merely behind.
    if ((error as { code?: string }).code === '42P01') return { database: 'ok', migrations: 'behind', worker: 'silent' };
    return { database: 'down', migrations: 'behind', worker: 'silent' };
  }
}

function migrationCheck(rows: readonly Row[]): Check {
  const names = new Set(rows.map((row) => row['name']));
  return migrations.every((one) => names.has(one.name)) ? 'ok' : 'behind';
}

function workerCheck(rows: readonly Row[]): Check {
  return rows.some((row) => row['name'] === 'worker' && row['alive'] === true) ? 'ok' : 'silent';
}
