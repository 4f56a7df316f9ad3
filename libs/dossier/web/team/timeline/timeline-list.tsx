import { useState } from 'react';
import { Button, Timeline } from '@zov/ui';
import { CorrectLink } from '../record/keep-links';
import { entryItem } from '../shared/entry-item';
import { byMonth, formatMonth } from '../shared/months';
import type { Names } from '../shared/people';
import type { Entry } from '../shared/timeline';
import { timelineScreenTexts as texts } from './timeline-screen.texts';

/** Months shown at first, and more with each press. */
const MONTHS = 2;

interface Props { readonly entries: readonly Entry[]; readonly file: { readonly id: string }; readonly names: Names; readonly keeps: boolean }

/** Entries a month at a time, in their order. */
export function TimelineList({ entries, file, names, keeps }: Props) {
  const [months, setMonths] = useState(MONTHS);
  const groups = byMonth(entries);
  return (
    <>
      {groups.length === 0 && <p role="status">{texts.noneMatch}</p>}
      <div className="zov-months">
        {groups.slice(0, months).map(({ month, entries: own }) => (
          <div key={month}>
            <h3 className="zov-month">{formatMonth(month)}</h3>
            <Timeline label={formatMonth(month)} items={own.map((entry) => ({ ...entryItem(entry, names), ...(keeps && entry.isEvent && { children: <EventBelow entry={entry} file={file} names={names} /> }) }))} />
          </div>
        ))}
      </div>
      {groups.length > months && (
        <div className="zov-no-print">
          <Button onClick={() => setMonths((count) => count + MONTHS)}>{texts.older}</Button>
        </div>
      )}
    </>
  );
}

/** Only what happened can be corrected here; facts, measures and plans have a place of their own. */
function EventBelow({ entry, file, names }: Omit<Props, 'entries' | 'keeps'> & { entry: Entry }) {
  return (
    <>
      {entryItem(entry, names).children}
      <CorrectLink what="gebeurtenis" id={entry.id} of={entry.title.slice(0, 60)} file={file} />
    </>
  );
}
