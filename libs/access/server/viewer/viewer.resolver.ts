import { Inject } from '@nestjs/common';
import { Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { dateIn } from '@zov/core/clock';
import { APP_POOL } from '@zov/core/config';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { isMinor } from '../../model/legal-ages.ts';
import { Door } from '../door.ts';

/** Who is signed in, in which dossiers that person has a live grant, and as which person of them. */
@Resolver()
export class ViewerResolver {
  constructor(@Inject(APP_POOL) private readonly pool: pg.Pool, @Inject(Door) private readonly door: Door) {}

  @Query('viewer')
  async viewer(@Context() context: RequestContext): Promise<unknown> {
    const { rows } = await this.pool.query<{ name: string; organisation_name: string | null }>(
      `select c.display_name as name, o.name as organisation_name from actor a join account c on c.id = a.account_id
       left join organisation o on o.id = a.organisation_id where a.id = $1`, [context.actor.id]);
    const places = await this.door.myPlaces(context);
    const today = dateIn(context.at);
    return {
      id: context.actor.id, name: rows[0]?.name, role: context.actor.role, organisationName: rows[0]?.organisation_name ?? null,
      dossierIds: places.map(({ dossierId }) => dossierId),
      personIds: places.flatMap(({ personId }) => personId ?? []),
      actingFor: places.flatMap(({ dossierId, actsFor }) => (actsFor === null ? [] : [{ dossierId, name: actsFor.name, until: actsFor.until.toISOString() }])),
      isMinor: places.some(({ birthDate, actsFor }) => actsFor === null && birthDate !== null && isMinor(birthDate, today)),
    };
  }

  @Mutation('ping')
  ping(): boolean {
    return true;
  }
}
