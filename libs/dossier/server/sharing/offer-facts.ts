import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { endOfDay } from '@zov/core/clock';
import type { Shared } from './shared-items.ts';

/** Classes that whoever asks reads here, by a grant that lets it share. */
export async function ownClasses(act: Formal): Promise<string[]> {
  const [row] = await act.inside(`select array(select distinct unnest(g.data_classes) from access_grant g where g.dossier_id = $1 and g.actor_id = $2 and 'SHARE' = any (g.acts)
    and g.item_ids is null and g.valid_from <= $3 and (g.valid_until is null or g.valid_until > $3)) as classes`, [act.dossierId, act.context.actor.id, act.context.at]);
  return row?.['classes'] as string[];
}

const live = (row: Seen, at: Date): boolean => (row['validFrom'] as Date) <= at && (row['validUntil'] === null || (row['validUntil'] as Date) > at);
const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((id) => other.includes(id));

/** Whether somebody objects to sharing any of this with the organisation. */
export async function objects(act: Formal, againstOrganisationId: string, { aboutPersonIds, dataClasses }: Shared): Promise<boolean> {
  return (await act.rows('Restriction', { kind: 'OBJECTION', againstOrganisationId })).some((one) => live(one, act.context.at)
    && meet(one['aboutPersonIds'] as string[], aboutPersonIds)
    && ((one['dataClasses'] as string[]).length === 0 || meet(one['dataClasses'] as string[], dataClasses)));
}

const ORDERS = ['OTS', 'VOTS', 'GUARDIANSHIP'];

/** When the last order that is in force for all of these people's children is over; null when none is (R4). */
export async function measureUntil(act: Formal, aboutPersonIds: readonly string[]): Promise<Date | 'OPEN' | null> {
  const [rows] = await act.inside(`select count(*)::int as n, bool_or(m.until_on is null) as open, max(m.until_on)::text as until from measure m
    where m.dossier_id = $1 and m.kind = any ($2) and m.about_person_ids && $3::uuid[] and m.from_on <= ($4::timestamptz at time zone 'Europe/Amsterdam')::date
      and (m.until_on is null or m.until_on > ($4::timestamptz at time zone 'Europe/Amsterdam')::date)`, [act.dossierId, ORDERS, aboutPersonIds, act.context.at]);
  if (rows === undefined || rows['n'] === 0) return null;
  return rows['open'] === true ? 'OPEN' : startOf(rows['until'] as string);
}

/** A measure is half-open: it is over when its last date begins. */
function startOf(date: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return endOfDay(new Date(Date.UTC(year, month - 1, day - 1)).toISOString().slice(0, 10));
}
