import type { TimelineItem } from '@zov/ui';
import type { Names } from './people';
import type { Entry } from './timeline';

const LONG = 160;
const shorten = (text: string): string => (text.length > LONG ? `${text.slice(0, LONG - 1).trimEnd()}…` : text);

/** An entry as a row of the timeline; `short` cuts long texts for a glance. */
export function entryItem(entry: Entry, names: Names, short = false): TimelineItem {
  const about = entry.aboutPersonIds.length > 0 ? `Over ${names.list(entry.aboutPersonIds)}.` : '';
  const below = [about, entry.note].filter(Boolean).join(' ');
  return {
    id: entry.id, at: entry.on, kind: entry.word, title: short ? shorten(entry.title) : entry.title,
    children: below ? <p className="zov-subtle">{below}</p> : undefined,
  };
}
