import { LIVE, isFamily, isOffice } from './cast.ts';
import type { Place } from './place.ts';

type Row = Parameters<Place['put']>[2];

const CRISIS: Row = {
  kind: 'PARENT_OUT', state: 'GIVEN', decided_on: '2026-10-01', decided_time: '21:30', until_on: '2027-10-10', danger: 'er is geslagen', lighter: 'praten hielp niet', child_says: 'ik ben bang', parents_say: 'moeder is het eens', least_drastic: 'zo blijft het kind thuis',
  carer: 'moeder', legal_ground: 'RESTRAINING_ORDER', decided_by: 'de burgemeester', family_text: 'papa is een tijd niet thuis', report_back: 'bel morgen',
};

const READ: Row = { state: 'ENDED', confirmed_at: '2026-10-02T10:00:00Z', ended_at: '2026-10-09T10:00:00Z', ended_reason: 'het is rustig' };

/** What was decided in a crisis, about everybody, shared and not; by every professional itself; and one that was read and is over. */
export async function putCrises(place: Place, varieties: readonly (readonly [name: string, whom: Row])[]): Promise<void> {
  const one = { ...CRISIS, leaves_person_id: place.person('father'), care_household_id: place.id('home') };
  for (const [name, whom] of varieties) await place.put('crisis_decision', `crisis ${name}`, { ...one, ...whom, created_by: place.actor('case-director') });
  const director = place.actor('case-director');
  await place.put('crisis_decision', 'crisis over', { ...one, ...READ, about_person_ids: place.persons('son'), confirmed_by: director, ended_by: director, created_by: director });
  for (const reader of LIVE.filter((each) => !isFamily(each) && !isOffice(each))) {
    await place.put('crisis_decision', `crisis of ${reader.name}`, { ...one, about_person_ids: place.persons('son'), created_by: place.actor(reader.name) });
  }
}
