import { Inject } from '@nestjs/common';
import { Context, Query, Resolver } from '@nestjs/graphql';
import { APP_POOL } from '@zov/core/config';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';

/** NL: kaartmodellen. Reference data of the region, without any family: everybody who works there may know them. */
@Resolver()
export class CardModelResolver {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool) {}

  @Query('cardModels')
  async cardModels(@Context() { actor }: RequestContext): Promise<unknown[]> {
    return (await this.pool.query(`select id, number, to_char(from_on, 'YYYY-MM-DD') as "fromOn", source, definition::text from card_model where region_id = $1 order by number desc`, [actor.regionId])).rows;
  }
}
