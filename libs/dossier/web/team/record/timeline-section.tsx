import { Card, LinkButton } from '@zov/ui';
import { familyFirst, today } from '../shared/people';
import { timelineOf } from '../shared/timeline';
import { TimelineChips } from '../timeline/timeline-chips';
import { entriesMatching, useTimelineFilter } from '../timeline/timeline-filter';
import { TimelineList } from '../timeline/timeline-list';
import { timelineScreenTexts } from '../timeline/timeline-screen.texts';
import type { SectionProps } from './record-screen';
import { AddLink } from './keep-links';
import { recordTexts as texts } from './record.texts';

/** Everything that has a date, a month at a time, the newest first. */
export function TimelineSection({ file, names, keeps }: SectionProps) {
  const filter = useTimelineFilter();
  const all = timelineOf(file, today());
  const home = `/gezinnen/${file.id}/dossier`;
  const links = (
    <>
      {keeps && <AddLink what="gebeurtenis" file={file}>{texts.addEvent}</AddLink>}
      {all.length > 0 && <LinkButton size="small" href={`${home}/tijdlijn`}>{timelineScreenTexts.draw}</LinkButton>} <LinkButton size="small" href={`/gezinnen/${file.id}/crisisbesluiten`}>{texts.crisis}</LinkButton> <LinkButton size="small" icon="clock" href={`${home}/toen`}>{texts.knownThen}</LinkButton>
    </>
  );
  return (
    <Card id="tijdlijn" title={texts.timeline} className="zov-anchor" footer={links}>
      {all.length === 0 ? (
        <p>{timelineScreenTexts.none}</p>
      ) : (
        <div className="zov-stack">
          <TimelineChips entries={all} people={familyFirst(file.persons)} filter={filter} />
          <TimelineList entries={entriesMatching(all, filter)} file={file} names={names} keeps={keeps} />
        </div>
      )}
    </Card>
  );
}
