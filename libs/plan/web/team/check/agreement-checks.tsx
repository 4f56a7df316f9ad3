import { useState } from 'react';
import { checkResultText } from '@zov/dossier/web/team/shared/words.texts';
import { today } from '@zov/dossier/web/team/shared/people';
import { Button, StatusBadge, type Tone } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import type { CheckResult } from '@generated/team/graphql';
import type { Agreement, Check } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { inOrder, standingOf } from './checks';
import { checkTexts as t } from './check.texts';
import { PlanCheckDialog, RecordCheckDialog } from './check-dialogs';

const tone: Record<CheckResult, Tone> = { KEPT: 'positive', PARTLY: 'warning', NOT_KEPT: 'danger', COULD_NOT_CHECK: 'neutral', LAPSED: 'neutral' };

export function CheckLine({ check, onRecord }: { check: Check; onRecord?: () => void }) {
  const standing = standingOf(check, today());
  const day = formatDate(check.checkedAt ?? check.plannedOn);
  return (
    <li className="plan-row plan-row--words">
      <div>
        <p className="zov-row">
          {check.result && <StatusBadge tone={tone[check.result]}>{checkResultText[check.result]}</StatusBadge>}
          {standing === 'missed' && (
            <StatusBadge tone="warning" icon="clock">
              {t.missed(day)}
            </StatusBadge>
          )}
          {standing === 'planned' && (
            <StatusBadge icon="calendar">{t.planned(day)}</StatusBadge>
          )}
          {standing === 'done' && (
            <span className="zov-subtle">
              {t.done(day)} {check.checker && t.by(check.checker.name)}
            </span>
          )}
          {standing !== 'done' && onRecord && (
            <Button size="small" onClick={onRecord}>
              {t.record}
              <span className="zov-visually-hidden">: {day}</span>
            </Button>
          )}
        </p>
        {check.note && <p className="plan-text">{check.note}</p>}
      </div>
    </li>
  );
}

/** The checks of one agreement, across versions of the plan: what waits and the last that was done; those before it unfold. */
export function AgreementChecks({ agreement }: { agreement: Agreement }) {
  const { dossier, rights } = usePlan();
  const [planning, setPlanning] = useState(false);
  const [recording, setRecording] = useState<Check>();
  const now = today();
  const checks = inOrder(dossier.checks.filter(({ agreementLineageId }) => agreementLineageId === agreement.lineageId), now);
  const done = checks.filter((check) => standingOf(check, now) === 'done');
  const earlier = done.slice(1);
  const record = (check: Check) => (rights.check ? () => setRecording(check) : undefined);
  return (
    <div className="plan-checks">
      <p className="plan-family__label">{t.title}</p>
      {checks.length === 0 && <p className="zov-subtle">{t.none}</p>}
      <ul className="plan-rows">
        {checks.filter((check) => !earlier.includes(check)).map((check) => (
          <CheckLine key={check.id} check={check} onRecord={record(check)} />
        ))}
      </ul>
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier(earlier.length)}</summary>
          <ul className="plan-rows">
            {earlier.map((check) => (
              <CheckLine key={check.id} check={check} />
            ))}
          </ul>
        </details>
      )}
      {rights.planCheck && (
        <Button size="small" icon="calendar" onClick={() => setPlanning(true)}>
          {t.plan}
          <span className="zov-visually-hidden">: {agreement.what}</span>
        </Button>
      )}
      {planning && <PlanCheckDialog agreement={agreement} onClose={() => setPlanning(false)} />}
      {recording && <RecordCheckDialog check={recording} what={agreement.what} onClose={() => setRecording(undefined)} />}
    </div>
  );
}
