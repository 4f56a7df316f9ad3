import type { TimelineLane, TimelineMark } from '@zov/ui/pictures';
import type { Names, SomePerson } from '../shared/people';
import { ENTRY_KINDS, type Entry } from '../shared/timeline';
import { entryKindText } from '../shared/timeline.texts';
import { timelineScreenTexts as texts } from './timeline-screen.texts';

const LONG = 26;
const shorten = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG - 1).trimEnd()}…` : text);

const laneOfContact = (childId: string): string => `CONTACT ${childId}`;

/** A row for each kind that there is; of contact one for each child, so that it shows who was not seen for long. */
export function lanesOf(entries: readonly Entry[], people: readonly SomePerson[]): TimelineLane[] {
  const children = people.filter((one) => one.familyRole === 'CHILD' && one.circle !== 'NETWORK');
  return ENTRY_KINDS.flatMap((kind): TimelineLane[] => {
    const own = entries.filter((entry) => entry.kind === kind);
    if (own.length === 0) return [];
    if (kind !== 'CONTACT') return [{ id: kind, label: entryKindText[kind], danger: kind === 'INCIDENT' }];
    const seen = children.filter((child) => own.some((entry) => entry.aboutPersonIds.includes(child.id)));
    const others = own.some((entry) => !entry.aboutPersonIds.some((id) => seen.some((child) => child.id === id)));
    return [...seen.map((child) => ({ id: laneOfContact(child.id), label: texts.contactWith(child.callName) })), ...(others ? [{ id: kind, label: entryKindText[kind] }] : [])];
  });
}

/** The marks in those rows. That a measure ended is in its bar. */
export function marksOf(entries: readonly Entry[], lanes: readonly TimelineLane[], names: Names): TimelineMark[] {
  const there = new Set(lanes.map((lane) => lane.id));
  const ended = new Set(entries.filter((entry) => entry.kind === 'MEASURE' && !entry.id.endsWith('-end')).map((entry) => `${entry.id}-end`));
  return entries.filter((entry) => !ended.has(entry.id)).flatMap((entry): TimelineMark[] => {
    const mark = { id: entry.id, lane: entry.kind as string, on: entry.on, label: shorten(entry.title), ...(entry.kind === 'MEASURE' && { lasts: true, untilOn: entry.untilOn, label: labelOfMeasure(entry, names) }) };
    if (entry.kind !== 'CONTACT') return [mark];
    const own = entry.aboutPersonIds.map(laneOfContact).filter((lane) => there.has(lane));
    return own.length > 0 ? own.map((lane) => ({ ...mark, id: `${entry.id} ${lane}`, lane })) : [mark];
  });
}

const labelOfMeasure = (entry: Entry, names: Names): string => shorten(`${entry.title}: ${names.list(entry.aboutPersonIds)}`);
