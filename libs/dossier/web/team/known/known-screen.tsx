import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { KnownFrameDocument, KnownOnDocument, type EventKind, type FactKind, type KnownFrameQuery, type KnownOnQuery, type MeasureKind } from '@generated/team/graphql';
import { Card, DateField, Link, StatusBadge, Timeline, dateProblem, type TimelineItem } from '@zov/ui';
import { dayOf, daysBetween, formatDate, formatList } from '@zov/ui/format';
import { knewThen } from '../../../model/knew';
import { daysFrom } from '../shared/days-from';
import { familyFirst, Names, today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { eventKindText, factKindText, measureKindText } from '../shared/words.texts';
import { knownTexts as texts } from './known.texts';
import './known.css';

type Item = KnownOnQuery['knownOn'][number];
type Family = NonNullable<KnownFrameQuery['dossier']>;

const param = 'op';
const GROUPS = [['fact', texts.facts], ['dossier_event', texts.events], ['measure', texts.measures]] as const;

/** What stood in the dossier at the end of a day, in the words of then, and who could know it. The day is in the address. */
export function KnownScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(KnownFrameDocument, { id: dossierId });
  return <ScreenState reading={reading}>{({ dossier }) => dossier && <Known family={dossier} />}</ScreenState>;
}

function Known({ family }: { family: Family }) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get(param) ?? today();
  const [typed, setTyped] = useState(asked);
  const problem = problemOf(typed, family.openedOn);
  const on = problemOf(asked, family.openedOn) === undefined ? asked : today();
  const choose = (day: string) => {
    setTyped(day);
    if (problemOf(day, family.openedOn) === undefined) setSearch({ [param]: day }, { replace: true, preventScrollReset: true });
  };
  return (
    <div className="zov-stack">
      <Card title={texts.title}>
        <p>{texts.intro}</p>
        <div className="zov-known__choose">
          <DateField label={texts.day} value={typed} error={problem} onChange={choose} />
          <label className="zov-known__slider">
            <span>{texts.slider}</span>
            <input
              type="range" min={0} max={daysBetween(family.openedOn, today())} value={daysBetween(family.openedOn, on)} aria-valuetext={formatDate(on)}
              onChange={(event) => choose(daysFrom(family.openedOn, Number(event.target.value)))}
            />
          </label>
        </div>
        <p className="zov-subtle">{texts.limits}</p>
        <p><Link href={`/gezinnen/${family.id}/dossier`}>{texts.back}</Link></p>
      </Card>
      <OnDay key={family.id} family={family} on={on} />
    </div>
  );
}

function OnDay({ family, on }: { family: Family; on: string }) {
  const reading = useReading(KnownOnDocument, { dossierId: family.id, on });
  const names = new Names(familyFirst(family.persons));
  return (
    <ScreenState reading={reading}>
      {({ knownOn }) => (
        <>
          <p role="status">{texts.counted(on, knownOn.length)}</p>
          {GROUPS.map(([type, title]) => {
            const items = knownOn.filter(({ itemType }) => itemType === type);
            return items.length > 0 && <Card key={type} title={title}><Timeline label={title} items={items.map((item) => rowOf(item, family, names, on))} /></Card>;
          })}
        </>
      )}
    </ScreenState>
  );
}

function rowOf(item: Item, family: Family, names: Names, on: string): TimelineItem {
  const knew = knewThen(item, family.involvements, new Date(`${daysFrom(on, 1)}T00:00:00`));
  return {
    id: item.id, at: item.happenedOn ?? dayOf(item.knownFrom), kind: wordOf(item), title: item.what,
    children: (
      <>
        {item.knownUntil && <p><StatusBadge tone="warning">{texts.changed(dayOf(item.knownUntil))}</StatusBadge></p>}
        <p className="zov-subtle">
          {[item.aboutPersonIds.length > 0 && texts.about(names.list(item.aboutPersonIds)), texts.written(item.author?.name, dayOf(item.knownFrom)), knew.length > 0 ? texts.knew(formatList(knew)) : texts.nobody].filter(Boolean).join(' ')}
        </p>
      </>
    ),
  };
}

function wordOf({ itemType, kind }: Item): string {
  if (itemType === 'fact') return factKindText[kind as FactKind];
  return itemType === 'measure' ? measureKindText[kind as MeasureKind] : eventKindText[kind as EventKind];
}

/** What is wrong with a typed day; undefined when nothing is. */
function problemOf(day: string, openedOn: string): string | undefined {
  if (day === '' || dateProblem(day) !== undefined) return texts.noDate;
  if (day > today()) return texts.later;
  return day < openedOn ? texts.before(openedOn) : undefined;
}
