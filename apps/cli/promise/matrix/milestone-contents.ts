import type { Place } from './place.ts';

type Row = Parameters<Place['put']>[2];

const PHASE: Readonly<Record<string, string>> = { D5: 'SAFETY', D6: 'ASSISTANCE', D7: 'RECOVERY' };

/** What is hoped for years ahead and was reached, brought in by whoever directs. */
export async function putMilestone(place: Place, name: string, about: Row, dataClass: Row[string], by = 'case-director'): Promise<void> {
  await place.put('milestone', `milestone ${name}`, {
    ...about, phase: PHASE[String(dataClass)], data_class: dataClass, text: 'weer samen wonen', family_text: 'wij wonen weer samen', due_month: '2028-06', reached_on: '2026-11-02', reached_words: 'de kinderen slapen thuis', created_by: place.actor(by),
  });
}
