import { useState } from 'react';
import { Button, StatusBadge } from '@zov/ui/plain';
import { formatDateShort } from '@zov/ui/format';
import type { Help, PlanDossier } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { helpTexts as t } from './help.texts';
import { RecordHelpDialog } from './record-help';

type Course = PlanDossier['helpRecords'][number];

function OneCourse({ course }: { course: Course }) {
  return (
    <li>
      <p className="zov-row">
        <StatusBadge tone={course.stoppedOn ? 'neutral' : 'positive'}>{course.stoppedOn ? t.stopped(formatDateShort(course.startedOn), formatDateShort(course.stoppedOn)) : t.started(formatDateShort(course.startedOn))}</StatusBadge>
        {course.recorder && <span className="zov-subtle">{t.by(course.recorder.name)}</span>}
      </p>
      {course.stopReason && <p className="plan-text">{course.stopReason}</p>}
    </li>
  );
}

/** NL: verloop van de hulp. Since when it runs or when it stopped, what was written down before, and a way to add. */
export function HelpCourse({ help }: { help: Help }) {
  const { dossier, rights } = usePlan();
  const [recording, setRecording] = useState(false);
  const [last, ...earlier] = dossier.helpRecords.filter(({ helpLineageId }) => helpLineageId === help.lineageId);
  return (
    <div className="zov-stack zov-stack--tight">
      {last ? (
        <ul className="plan-rows">
          <OneCourse course={last} />
        </ul>
      ) : (
        <p className="zov-subtle">{t.notStarted}</p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier(earlier.length)}</summary>
          <ul className="plan-rows">
            {earlier.map((one) => (
              <OneCourse key={one.id} course={one} />
            ))}
          </ul>
        </details>
      )}
      {rights.helpRecord && (
        <div>
          <Button size="small" icon="edit" onClick={() => setRecording(true)}>
            {t.record}
            <span className="zov-visually-hidden">: {help.kind}</span>
          </Button>
        </div>
      )}
      {recording && <RecordHelpDialog help={help} last={last} onClose={() => setRecording(false)} />}
    </div>
  );
}
