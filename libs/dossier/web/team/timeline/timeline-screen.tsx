import { useMemo } from 'react';
import { useParams } from 'react-router';
import { FamilyTimelineDocument, type FamilyTimelineQuery } from '@generated/team/graphql';
import { Button, Card, EmptyState, Link, PrintButton } from '@zov/ui';
import { TimelinePicture } from '@zov/ui/pictures';
import { Chips } from '../shared/chips';
import { familyFirst, Names, today } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { timelineOf } from '../shared/timeline';
import { useReading } from '../shared/use-reading';
import { TimelineChips } from './timeline-chips';
import { entriesMatching, PERIODS, stepsOf, useTimelineFilter, windowOf, within } from './timeline-filter';
import { lanesOf, marksOf } from './timeline-lanes';
import { TimelineList } from './timeline-list';
import { periodText, timelineScreenTexts as texts } from './timeline-screen.texts';

type Family = NonNullable<FamilyTimelineQuery['dossier']>;

/** Everything with a date: drawn on an axis of time, and below it the same as a list. */
export function TimelineScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyTimelineDocument, { id: dossierId });
  return (
    <ScreenState reading={reading} lines={10}>
      {({ viewer, dossier }) => dossier && <Drawn key={dossier.id} family={dossier} keeps={mayAct(myPartner(dossier.involvements, viewer.id), 'EDIT', 'DossierEvent', false)} />}
    </ScreenState>
  );
}

function Drawn({ family, keeps }: { family: Family; keeps: boolean }) {
  const filter = useTimelineFilter();
  const people = useMemo(() => familyFirst(family.persons), [family.persons]);
  const names = useMemo(() => new Names(people), [people]);
  const all = useMemo(() => timelineOf(family, today()), [family]);
  const days = windowOf(all, filter.period, filter.until, today());
  const shown = within(entriesMatching(all, filter), days);
  const lanes = lanesOf(shown, people);
  const home = `/gezinnen/${family.id}/dossier`;
  if (all.length === 0) return <Card title={texts.title}><EmptyState title={texts.none}><Link href={home}>{texts.back}</Link></EmptyState></Card>;
  return (
    <div className="zov-stack">
      <Card title={texts.picture}>
        <div className="zov-stack">
          <TimelineChips entries={all} people={people} filter={filter} />
          <Chips label={texts.period} chips={PERIODS.map((value) => ({ value, label: periodText[value] }))} chosen={filter.period ? [filter.period] : []} onToggle={filter.choosePeriod} />
          <Steps {...stepsOf(all, days, filter.period, today())} onGo={(until) => filter.moveTo(until === today() ? undefined : until)} />
          <p role="status">{texts.between(days.from, days.to)}</p>
          {lanes.length > 0 && <TimelinePicture title={texts.title} lanes={lanes} marks={marksOf(shown, lanes, names)} {...days} />}
          <p className="zov-row zov-no-print">
            <PrintButton size="small">{texts.print}</PrintButton>
            <Link href={`${home}#tijdlijn`}>{texts.back}</Link>
          </p>
        </div>
      </Card>
      <Card title={texts.list}>
        <div className="zov-stack">
          <TimelineList entries={shown} file={family} names={names} keeps={keeps} />
        </div>
      </Card>
    </div>
  );
}

/** To the time before and after, when a period was chosen. */
function Steps({ earlier, later, onGo }: { earlier?: string; later?: string; onGo: (until: string) => void }) {
  if (earlier === undefined && later === undefined) return null;
  return (
    <div className="zov-button-row zov-no-print">
      {earlier !== undefined && <Button size="small" onClick={() => onGo(earlier)}>{texts.earlier}</Button>}
      {later !== undefined && <Button size="small" onClick={() => onGo(later)}>{texts.later}</Button>}
    </div>
  );
}
