import { Inject } from '@nestjs/common';
import { Context, Query, Resolver } from '@nestjs/graphql';
import { APP_POOL } from '@zov/core/config';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';

/** Colleagues and organisations of the region; reference data without any family. */
@Resolver()
export class ProfessionalResolver {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool) {}

  @Query('professionals')
  async professionals(@Context() context: RequestContext): Promise<unknown[]> {
    const { rows } = await this.pool.query(
      `select id, name, role, organisation_name as "organisationName" from professional
       where region_id = $1 and valid_from <= $2 and (valid_until is null or valid_until > $2) and role not in ('ADMINISTRATOR', 'PRIVACY_OFFICER', 'ANALYST')
       order by name limit 500`, [context.actor.regionId, context.at]);
    return rows;
  }

  @Query('partnerOrganisations')
  async partnerOrganisations(@Context() context: RequestContext): Promise<unknown[]> {
    return (await this.pool.query('select id, name from partner_organisation where region_id = $1 order by name limit 500', [context.actor.regionId])).rows;
  }
}
