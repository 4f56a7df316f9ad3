import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { oneSync, statement, type Row } from '@zov/core/db';
import { migrations } from '../../../migrations/index.ts';
import type { Parts } from '../parts.ts';
import { root } from '../root.ts';

/** A background process that was silent for longer than this many seconds counts as dead. */
const SILENCE = 30;

/** Rows of the log may wait this long for their seal, in seconds; the worker looks every thirty. */
const UNSEALED = 90;

const APPLIED = 'select name from migrations';
const HEARTBEATS = `select name, at > clock_timestamp() - make_interval(secs => case name when 'seals' then $2::int else $1::int end) as alive from heartbeat`;

/** For load balancers and operators: alive, ready, which version. Tells nothing about people. */
export function registerHealthRoutes(fastify: FastifyInstance, parts: Parts): void {
  const product = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  const version = { name: product.name, version: product.version, startedAt: parts.sessions.time.now().toISOString() };
  fastify.get('/health/live', () => ({ status: 'live' }));
  fastify.get('/version', () => version);
  fastify.get('/health/ready', async (_request, reply) => {
    const { seals, ...checks } = await readiness(parts);
    const ready = Object.values(checks).every((one) => one === 'ok');
    // People can work on while seals wait, so this takes no server out of service.
    return reply.code(ready ? 200 : 503).send({ status: !ready ? 'not ready' : seals === 'ok' ? 'ready' : 'degraded', ...checks, seals });
  });
}

type Check = 'ok' | 'down' | 'behind' | 'silent';

async function readiness(parts: Parts): Promise<Record<'database' | 'migrations' | 'worker' | 'seals', Check>> {
  try {
    const [applied = [], beats = []] = await oneSync(parts.pool, [statement(APPLIED, []), statement(HEARTBEATS, [SILENCE, UNSEALED])]);
    return { database: 'ok', migrations: migrationCheck(applied), worker: beatOf('worker', beats, 'silent'), seals: beatOf('seals', beats, 'behind') };
  } catch (error) {
    parts.log.error('not ready', error);
    // Without its tables a database that answers is merely behind.
    if ((error as { code?: string }).code === '42P01') return { database: 'ok', migrations: 'behind', worker: 'silent', seals: 'behind' };
    return { database: 'down', migrations: 'behind', worker: 'silent', seals: 'behind' };
  }
}

function migrationCheck(rows: readonly Row[]): Check {
  const names = new Set(rows.map((row) => row['name']));
  return migrations.every((one) => names.has(one.name)) ? 'ok' : 'behind';
}

function beatOf(name: string, rows: readonly Row[], otherwise: Check): Check {
  return rows.some((row) => row['name'] === name && row['alive'] === true) ? 'ok' : otherwise;
}
