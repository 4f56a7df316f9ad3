import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button, Card, LinkButton, Timeline } from '@zov/ui';
import { Chips } from '../shared/chips';
import { entryItem } from '../shared/entry-item';
import { byMonth, formatMonth } from '../shared/months';
import { today } from '../shared/people';
import { ENTRY_KINDS, timelineOf, type Entry } from '../shared/timeline';
import { entryKindText } from '../shared/timeline.texts';
import type { SectionProps } from './record-screen';
import { AddLink, CorrectLink } from './keep-links';
import { recordTexts as texts } from './record.texts';

/** Months shown at first, and more with each press. */
const MONTHS = 2;
const param = 'laat-zien';

/** Everything that has a date, a month at a time, the newest first. */
export function TimelineSection({ file, names, keeps }: SectionProps) {
  const [search, setSearch] = useSearchParams();
  const [months, setMonths] = useState(MONTHS);
  const chosen = search.getAll(param);
  const all = timelineOf(file, today());
  const there = ENTRY_KINDS.filter((kind) => all.some((entry) => entry.kind === kind));
  const groups = byMonth(all.filter((entry) => chosen.length === 0 || chosen.includes(entry.kind)));

  const toggle = (value: string) => {
    const next = new URLSearchParams(search);
    next.delete(param);
    (chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]).forEach((one) => next.append(param, one));
    setSearch(next, { replace: true, preventScrollReset: true });
  };

  return (
    <Card id="tijdlijn" title={texts.timeline} className="zov-anchor" footer={<>{keeps && <AddLink what="gebeurtenis" file={file}>{texts.addEvent}</AddLink>} <LinkButton size="small" icon="clock" href={`/gezinnen/${file.id}/dossier/toen`}>{texts.knownThen}</LinkButton></>}>
      {all.length === 0 ? (
        <p>{texts.noEntries}</p>
      ) : (
        <div className="zov-stack">
          <Chips label={texts.filterEntries} chips={there.map((kind) => ({ value: kind, label: entryKindText[kind] }))} chosen={chosen} onToggle={toggle} />
          {groups.length === 0 && <p role="status">{texts.noEntriesMatch}</p>}
          <div className="zov-months">
            {groups.slice(0, months).map(({ month, entries }) => (
              <div key={month}>
                <h3 className="zov-month">{formatMonth(month)}</h3>
                <Timeline label={formatMonth(month)} items={entries.map((entry) => ({ ...entryItem(entry, names), ...(keeps && entry.kind === 'EVENT' && { children: <EventBelow entry={entry} file={file} names={names} /> }) }))} />
              </div>
            ))}
          </div>
          {groups.length > months && (
            <div>
              <Button onClick={() => setMonths((count) => count + MONTHS)}>{texts.older}</Button>
            </div>
          )}
        </div>
      )}
    </Card>
  );
}

/** Only what happened can be corrected here; facts, measures and plans have a place of their own. */
function EventBelow({ entry, file, names }: Pick<SectionProps, 'file' | 'names'> & { entry: Entry }) {
  return (
    <>
      {entryItem(entry, names).children}
      <CorrectLink what="gebeurtenis" id={entry.id} of={entry.title.slice(0, 60)} file={file} />
    </>
  );
}
