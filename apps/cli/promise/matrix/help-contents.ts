import { idOf } from '@zov/access/server/testing/rows.ts';
import { putMilestone } from './milestone-contents.ts';
import type { Place } from './place.ts';

type Row = Parameters<Place['put']>[2];

/** Help of the plan, from an organisation by its own name, and when it began and stopped; and what is hoped for over the years. */
export async function putHelp(place: Place, name: string, item: Row, about: Row): Promise<void> {
  const line = place.id(`line help ${name}`);
  await putMilestone(place, name, about, item['data_class']);
  await place.put('help_given', `help ${name}`, { ...item, lineage_id: line, top3_item_id: place.id(`top3 ${name}`), kind: 'ouderbegeleiding', provider_organisation_id: idOf('care'), provider_name: 'Organisatie care', planned_from: '2026-12-01' });
  await place.put('help_record', `help record ${name}`, {
    ...about, help_lineage_id: line, started_on: '2026-11-01', stopped_on: '2026-11-05', stop_reason: 'verhuisd', recorded_by: place.actor('case-director'), created_by: place.actor('case-director'), data_class: item['data_class'],
  });
}

/** What the GI brought into the plan that was there. */
export async function putOfGi(place: Place, phase: string, version: Row): Promise<void> {
  const item = { ...version, state: 'DRAFT', family_text: 'gezinstekst', created_by: place.actor('gi-executor') };
  await putMilestone(place, `${phase} of gi`, { about_person_ids: version['about_person_ids'], released_to_person_ids: version['released_to_person_ids'] }, version['data_class'], 'gi-executor');
  await place.put('top3_item', `top3 ${phase} of gi`, { ...item, lineage_id: place.id(`line top3 ${phase} of gi`), behaviour: 'gedrag', goal: 'doel' });
  await place.put('minimum_condition', `condition ${phase} of gi`, { ...item, lineage_id: place.id(`line condition ${phase} of gi`), text: 'bodemeis', set_by_kind: 'GI', set_by_name: 'GI' });
}
