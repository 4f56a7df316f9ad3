import { Inject, Module } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type pg from 'pg';
import { APP_POOL } from '@zov/core/config';
import { AppError, SkipEvent } from '@zov/core/graphql';
import type { RequestContext } from '@zov/access/model/actor.ts';

/** A schema small enough to aim at each limit. */
export const PROBE_SDL = `
  scalar Date
  scalar DateTime
  scalar UUID
  enum FenceMode { ONE_DOSSIER ALL_MINE OFFICE NOTHING }
  directive @fence(mode: FenceMode!) on FIELD_DEFINITION
  directive @open(because: String!) on OBJECT
  type Query {
    me: Probe! @fence(mode: NOTHING)
    many(first: Int = 10): [Probe!]! @fence(mode: NOTHING)
    broken(name: String): String @fence(mode: NOTHING)
    refused: String @fence(mode: NOTHING)
    denied(after: Int!): String! @fence(mode: NOTHING)
    deep: Probe! @fence(mode: NOTHING)
  }
  type Probe @open(because: "spec") { id: UUID! role: String! at: DateTime! born: Date many(first: Int = 10): [Probe!]! deep: Probe }
  type Mutation { write(name: String!): String! @fence(mode: NOTHING) }
  type Subscription { ticked: Tick! @fence(mode: NOTHING) }
  type Tick @open(because: "spec") { number: Int! role: String! }
`;
export const TEAM_ONLY_SDL = `extend type Query { teamOnly: String! @fence(mode: NOTHING) }`;

/** What a subscriber waits for; a spec sends the events. */
export class Ticks {
  private readonly waiting = new Set<(value: IteratorResult<{ number: number }>) => void>();
  /** Questions that were refused after a while. */
  denied = 0;
  /** Iterators that were closed by their client. */
  returned = 0;

  send(number: number): void {
    for (const resolve of this.waiting) resolve({ done: false, value: { number } });
    this.waiting.clear();
  }

  iterate(): AsyncIterableIterator<{ number: number }> {
    const iterator: AsyncIterableIterator<{ number: number }> = {
      next: () => new Promise((resolve) => this.waiting.add(resolve)),
      return: () => {
        this.returned += 1;
        for (const resolve of this.waiting) resolve({ done: true, value: undefined });
        return Promise.resolve({ done: true, value: undefined });
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }
}

const probe = (context: RequestContext) => ({
  id: context.actor.id, role: context.actor.role, at: new Date('2026-11-21T10:00:00Z'), born: '2019-02-28', many: [], deep: null,
});

@Resolver()
export class ProbeResolver {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(Ticks) private readonly ticks: Ticks) {}

  @Query('me')
  me(@Context() context: RequestContext) {
    return probe(context);
  }

  @Query('deep')
  deep(@Context() context: RequestContext) {
    return probe(context);
  }

  @Query('many')
  many() {
    return [];
  }

  @Query('broken')
  async broken(@Args('name') name: string) {
    await this.pool.query('select $1::text::integer', [name]);
    return 'fine';
  }

  @Query('refused')
  refused() {
    throw new AppError('NOT_ALLOWED', 'spec');
  }

  /** Refuses after so many milliseconds. */
  @Query('denied')
  async denied(@Args('after') after: number) {
    await new Promise((done) => setTimeout(done, after));
    this.ticks.denied += 1;
    throw new AppError('NOT_ALLOWED', 'spec');
  }

  @Mutation('write')
  async write(@Args('name') name: string) {
    await this.pool.query('insert into region (code, name) values ($1, $1)', [name]);
    return 'fine';
  }

  @Subscription('ticked', {
    resolve: (event: { number: number }, _args: unknown, context: RequestContext) => {
      if (event.number === 13) throw new SkipEvent();
      if (event.number === 14) throw new Error('Fatima Bakker is not a number');
      return { ...event, role: context.actor.role };
    },
  })
  ticked() {
    return this.ticks.iterate();
  }
}

@Resolver()
export class TeamOnlyResolver {
  @Query('teamOnly')
  teamOnly() {
    return 'for the team';
  }
}

const ticks = new Ticks();

@Module({ providers: [ProbeResolver, { provide: Ticks, useValue: ticks }], exports: [Ticks] })
export class ProbeModule {}

@Module({ providers: [TeamOnlyResolver] })
export class TeamOnlyModule {}

/** Options for the harness: the probe on both endpoints, one field more for the team. It holds no family data, so no matrix knows it. */
export const PROBE = {
  slices: {
    typeDefs: { TEAM: [PROBE_SDL, TEAM_ONLY_SDL], FAMILY: [PROBE_SDL] },
    modules: { TEAM: [ProbeModule, TeamOnlyModule], FAMILY: [ProbeModule] },
    assertSchema: () => undefined,
  },
  ticks,
};
