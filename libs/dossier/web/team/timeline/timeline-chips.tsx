import { Chips } from '../shared/chips';
import type { SomePerson } from '../shared/people';
import { ENTRY_KINDS, type Entry } from '../shared/timeline';
import { entryKindText } from '../shared/timeline.texts';
import type { TimelineFilter } from './timeline-filter';
import { timelineScreenTexts as texts } from './timeline-screen.texts';

/** Which kinds, and about whom: only what there is to choose from. */
export function TimelineChips({ entries, people, filter }: { entries: readonly Entry[]; people: readonly SomePerson[]; filter: TimelineFilter }) {
  const kinds = ENTRY_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind));
  const about = people.filter((person) => entries.some((entry) => entry.aboutPersonIds.includes(person.id)));
  return (
    <>
      <Chips label={texts.filterKinds} chips={kinds.map((kind) => ({ value: kind, label: entryKindText[kind] }))} chosen={filter.kinds} onToggle={(kind) => filter.toggle('kinds', kind)} />
      <Chips label={texts.filterPeople} chips={about.map((person) => ({ value: person.id, label: person.callName }))} chosen={filter.people} onToggle={(id) => filter.toggle('people', id)} />
    </>
  );
}
