import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import type pg from 'pg';
import { LONG_AGO } from '../world/cast.ts';
import { actorOf } from './cast.ts';
import { ADMINISTRATORS } from './role-world.ts';

/** A safety team here and one elsewhere; and for each administrator one to put somebody in, with somebody to take out. */
export async function putTeams(owner: pg.Pool): Promise<void> {
  const noted = { recorded_at: LONG_AGO, recorded_by: actorOf('administrator') };
  const team = (name: string, region = 'region'): Promise<void> => insertRow(owner, 'safety_team', { id: idOf(name), region_id: idOf(region), name, area: 'de hele regio', ...noted });
  await team('safety team');
  await team('safety team elsewhere', 'region elsewhere');
  for (const one of ADMINISTRATORS) {
    await team(`safety team of ${one}`);
    await insertRow(owner, 'safety_team_member', { id: idOf(`spare seat of ${one}`), safety_team_id: idOf(`safety team of ${one}`), actor_id: actorOf('team-colleague'), team_role: 'MEMBER', from_on: '2026-01-01', ...noted });
  }
}
