import { useState } from 'react';
import { today } from '@zov/dossier/web/team/shared/people';
import { Card } from '@zov/ui/plain';
import { firstWords, shownOf, type Check, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { CheckLine } from './agreement-checks';
import { inOrder, standingOf } from './checks';
import { checkTexts as t } from './check.texts';
import { RecordCheckDialog } from './check-dialogs';

/** Checks that are due or were missed, of the agreements that are in force. */
export function ChecksCard({ version }: { version: Version }) {
  const { dossier, rights } = usePlan();
  const [recording, setRecording] = useState<Check>();
  const what = new Map(shownOf(version).agreements.map((one) => [one.lineageId, one.what]));
  const open = inOrder(dossier.checks.filter((check) => what.has(check.agreementLineageId) && standingOf(check, today()) !== 'done'), today());
  if (open.length === 0) return null;
  return (
    <Card title={t.title} aside={<span className="plan-count">{open.length}</span>}>
      <ul className="plan-rows">
        {open.map((check) => (
          <li key={check.id}>
            <p className="zov-subtle">{firstWords(what.get(check.agreementLineageId) ?? '')}</p>
            <ul className="plan-rows">
              <CheckLine check={check} onRecord={rights.check ? () => setRecording(check) : undefined} />
            </ul>
          </li>
        ))}
      </ul>
      {recording && <RecordCheckDialog check={recording} what={what.get(recording.agreementLineageId) ?? ''} onClose={() => setRecording(undefined)} />}
    </Card>
  );
}
