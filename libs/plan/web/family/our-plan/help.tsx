import { Card, StatusBadge } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import type { FamilyHelpCourseFragment, FamilyHelpFragment } from '@generated/family/graphql';
import { ItemVoice } from '@zov/dossier/web/family/voice/item-voice';
import { WhoReads } from '@zov/dossier/web/family/who-sees/who-reads';
import { courseOf } from '../../../model/help';
import { Origin } from './origin';
import { helpTexts as t } from './help.texts';

type Course = FamilyHelpCourseFragment['helpRecords'][number];

function Since({ help, course }: { help: FamilyHelpFragment; course: Course | undefined }) {
  if (course?.stoppedOn) return <StatusBadge>{t.stopped(formatDate(course.stoppedOn))}</StatusBadge>;
  if (course) return <StatusBadge tone="positive">{t.runs(formatDate(course.startedOn))}</StatusBadge>;
  return help.plannedFrom ? <StatusBadge>{t.planned(formatDate(help.plannedFrom))}</StatusBadge> : null;
}

/** Which help there is, in the family's words: from whom, and since when. */
export function HelpCard({ help, records }: { help: readonly FamilyHelpFragment[]; records: readonly Course[] }) {
  if (help.length === 0) return null;
  return (
    <Card title={t.title}>
      <ul className="zov-plain-list zov-lined-list">
        {help.map((one) => (
          <li key={one.id}>
            <p className="zov-lead">{one.familyText}</p>
            <Origin frame={one.originFrame} />
            <p className="zov-row">
              <span>{[one.kind, one.providerName].filter(Boolean).join(', ')}</span>
              <Since help={one} course={courseOf(records, one.lineageId)} />
            </p>
            <WhoReads itemType="HELP_GIVEN" itemId={one.id} about={one.familyText} />
            <ItemVoice itemType="HELP_GIVEN" itemId={one.id} itemVersion={one.version} about={one.familyText} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
