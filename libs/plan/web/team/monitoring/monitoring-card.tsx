import { MonitoringDaysDocument } from '@generated/team/graphql';
import { standingOfMoment } from '@zov/dossier/model/monitoring';
import { today } from '@zov/dossier/web/team/shared/people';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { formatDate } from '@zov/ui/format';
import { Button, Card, Link, Notice } from '@zov/ui/plain';
import { monitoringTexts as t, resultText } from './monitoring.texts';

/** Beside the plan: when Veilig Thuis looked and looks again, and what it found. Nothing for a family without. */
export function MonitoringCard({ dossierId }: { dossierId: string }) {
  const { data, failed, retry } = useReading(MonitoringDaysDocument, { dossierId });
  if (failed && data === undefined) {
    return (
      <Notice tone="warning">
        <p>{t.failed}</p>
        <Button size="small" onClick={retry}>{t.again}</Button>
      </Notice>
    );
  }
  const moments = data?.dossier?.monitoringMoments ?? [];
  if (moments.length === 0) return null;
  return (
    <Card title={t.title}>
      <ul className="plan-rows">
        {moments.map((one) => (
          <li key={one.id}>
            {t.onPlan(standingOfMoment(one, today()), formatDate(one.doneOn ?? one.dueOn))}
            {one.stable && `. ${resultText[one.stable]}.`}
          </li>
        ))}
      </ul>
      <Link href={`/gezinnen/${dossierId}/plan/toezicht`}>{t.all}</Link>
    </Card>
  );
}
