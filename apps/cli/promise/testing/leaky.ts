import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { APP_POOL, CONFIG, type Config } from '@zov/core/config';
import { LOG, type Log } from '@zov/core/log';
import { RULES, type Rule } from '@zov/access/policy';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import type { AppOptions } from '../../../api/app.ts';
import { familyModules } from '../../../api/family.module.ts';
import { teamModules } from '../../../api/team.module.ts';

/** Changes an answer on its way out; `ask` looks past the fence. */
export type Tamper = (payload: string, ask: (sql: string) => Promise<number>, log: Log) => Promise<{ payload?: string; header?: string }>;

/** A build of the server with one leak in it: nothing of the product knows how to make one. */
export function leaking(tamper: Tamper): AppOptions {
  @Module({})
  class Leaky implements OnModuleInit {
    constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost, @Inject(CONFIG) private readonly config: Config, @Inject(LOG) private readonly log: Log, @Inject(APP_POOL) private readonly pool: pg.Pool) {}

    onModuleInit(): void {
      const ask = async (sql: string): Promise<number> => {
        const url = new URL(String(process.env['ZOV_TEST_SERVER']));
        url.pathname = new URL(this.config.databaseUrl).pathname;
        const client = new pg.Client({ connectionString: url.href });
        await client.connect();
        try {
          return Number((await client.query<{ n: number }>(sql)).rows[0]?.n ?? 0);
        } finally {
          await client.end();
        }
      };
      const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
      fastify.addHook('onSend', async (_request, reply, payload) => {
        if (typeof payload !== 'string') return payload;
        const { payload: changed = payload, header } = await tamper(payload, ask, this.log);
        if (header !== undefined) void reply.header('x-leak', header);
        if (changed !== payload) void reply.header('content-length', Buffer.byteLength(changed));
        return changed;
      });
    }
  }
  return { modules: { TEAM: [...teamModules, Leaky], FAMILY: [...familyModules, Leaky] } };
}

/** Runs with one rule too many; the policy is as it was afterwards. */
export async function withRule<T>(rule: Rule, work: () => Promise<T>): Promise<T> {
  const rules = RULES as Rule[];
  rules.push(rule);
  try {
    return await work();
  } finally {
    rules.splice(rules.indexOf(rule), 1);
  }
}
