import { Card } from '@zov/ui/plain';
import { formatDate, formatPeriod } from '@zov/ui/format';
import type { FamilyMeasuresFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePeople } from '@zov/access/web/family/portal/people';
import { WhoReads } from '../who-sees/who-reads';
import { measureTexts } from './measure.texts';

type Measure = FamilyMeasuresFragment['measures'][number];

/** `fromOn` and `untilOn` are half-open: the last day is the day before. */
function lastDay(untilOn: string | null | undefined): string | undefined {
  return untilOn ? new Date(Date.parse(untilOn) - 86_400_000).toISOString().slice(0, 10) : undefined;
}

/** What a judge or somebody else decided, in daily words, with the professional's own note. */
export function MeasureList({ measures }: { measures: readonly Measure[] }) {
  const t = useTexts(measureTexts);
  const { namesOf } = usePeople();
  if (measures.length === 0) return null;
  return (
    <Card title={t.title}>
      <ul className="zov-plain-list zov-lined-list">
        {measures.map((measure) => {
          const about = namesOf(measure.aboutPersonIds);
          return (
            <li key={measure.id}>
              <p className="zov-lead">{t.kinds[measure.kind]}</p>
              <p>
                {about && `${t.about(about)} `}
                {formatPeriod(measure.fromOn, lastDay(measure.untilOn)).replace(/^./, (letter) => letter.toUpperCase())}.
              </p>
              {(measure.decidedBy || measure.decidedOn) && <p>{t.decided(measure.decidedBy ?? '', measure.decidedOn ? formatDate(measure.decidedOn) : '')}</p>}
              {measure.note && <p>{measure.note}</p>}
              {measure.safetyEffect && <p>{measure.safetyEffect}</p>}
              <WhoReads itemType="MEASURE" itemId={measure.id} about={t.kinds[measure.kind]} />
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
