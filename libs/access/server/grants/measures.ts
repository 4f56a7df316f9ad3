import { dateIn, plainDay } from '@zov/core/clock';
import { liveOn } from '../../model/family-facts.ts';
import type { Partner } from '../../model/partner.ts';
import { Denied, type Formal } from '../write/formal.ts';
import { end } from './end.ts';

/** Partners that are here because of a measure, and only while it runs (R4, R7). */
const KINDS: Partial<Record<Partner, readonly string[]>> = { GI_EXECUTOR: ['OTS', 'VOTS', 'GUARDIANSHIP', 'PROVISIONAL_GUARDIANSHIP'], JUVENILE_PROBATION: ['JUVENILE_PROBATION'] };

/** What a partner may reach by the measures in force: whom they are about, and until which day; no day when one has no end. */
export interface MeasureReach {
  readonly personIds: readonly string[];
  readonly untilOn: string | null;
}

/** Null for a partner that needs no measure. Throws Denied when one is needed and none is in force. */
export async function reachByMeasure(act: Formal, partner: Partner): Promise<MeasureReach | null> {
  const kinds = KINDS[partner];
  if (kinds === undefined) return null;
  const reach = await inForce(act, kinds);
  if (reach === null) throw new Denied('NOT_POSSIBLE_NOW', 'Hiervoor moet er een maatregel lopen. Schrijf eerst de maatregel op.');
  return reach;
}

/** After a change of a measure: whoever was here because of it ends with it, the same day (R4). */
export async function followMeasures(act: Formal): Promise<void> {
  for (const [partner, kinds] of Object.entries(KINDS)) {
    const reach = await inForce(act, kinds);
    for (const { id } of await act.inside(LIVE, [act.dossierId, partner, act.context.at])) {
      if (reach === null) await end(act, id as string, 'De maatregel is afgelopen');
      else await act.inside(SHORTEN, [act.dossierId, id, reach.untilOn, reach.personIds, partner === 'JUVENILE_PROBATION']);
    }
  }
}

async function inForce(act: Formal, kinds: readonly string[]): Promise<MeasureReach | null> {
  const measures = (await act.rows('Measure', { kind: kinds })).map((row) => ({ personIds: row['aboutPersonIds'] as string[], fromOn: plainDay(row['fromOn']) ?? '', untilOn: plainDay(row['untilOn']) }));
  const live = measures.filter(liveOn(dateIn(act.context.at)));
  if (live.length === 0) return null;
  const ends = live.map((one) => one.untilOn);
  return { personIds: [...new Set(live.flatMap((one) => one.personIds))], untilOn: ends.includes(null) ? null : ends.sort().at(-1) ?? null };
}

const LIVE = 'select id from involvement where dossier_id = $1 and partner = $2 and valid_from <= $3 and (valid_until is null or valid_until > $3)';
/** Never longer than it was: a measure that goes on is a reason to involve anew, not a right by itself. */
const SHORTEN = `with day as (select $3::date::timestamp at time zone 'Europe/Amsterdam' as ends),
  i as (update involvement set valid_until = least(valid_until, day.ends), version = version + 1 from day where dossier_id = $1 and id = $2 and valid_until > day.ends returning 1)
  update access_grant set valid_until = least(valid_until, day.ends), person_ids = case when $5 then $4::uuid[] else person_ids end, version = version + 1
    from day where dossier_id = $1 and basis_kind = 'INVOLVEMENT' and basis_id = $2 and (valid_until > day.ends or ($5 and person_ids <> $4::uuid[])) returning (select count(*) from i)`;
