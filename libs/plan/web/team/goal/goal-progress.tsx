import { useState } from 'react';
import type { GoalState } from '@generated/team/graphql';
import { Button, StatusBadge, type Tone } from '@zov/ui/plain';
import { formatDateShort } from '@zov/ui/format';
import { progressOf } from '../../../model/progress';
import type { PlanDossier, Top3Item } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { goalStateText, goalTexts as t } from './goal.texts';
import { RecordProgressDialog } from './record-progress';

const tones: Record<GoalState, Tone> = { RUNNING: 'info', SECURED: 'positive', NOT_REACHED: 'warning', LAPSED: 'neutral' };

function Judged({ one }: { one: PlanDossier['goalProgress'][number] }) {
  return (
    <li>
      <p className="zov-row">
        <StatusBadge tone={tones[one.state]}>{goalStateText[one.state]}</StatusBadge>
        <span className="zov-subtle">{t.judged(formatDateShort(one.judgedOn), one.judge?.name)}</span>
      </p>
      {one.reason && <p className="plan-text">{one.reason}</p>}
    </li>
  );
}

/** NL: voortgang van het doel. The last that was judged of this goal, what was judged before, and a way to add. */
export function GoalProgress({ item }: { item: Top3Item }) {
  const { dossier, rights } = usePlan();
  const [recording, setRecording] = useState(false);
  const [last, ...earlier] = progressOf(dossier.goalProgress, item.lineageId);
  return (
    <div className="zov-stack zov-stack--tight">
      <h4>{t.title}</h4>
      {last ? (
        <ul className="plan-rows">
          <Judged one={last} />
        </ul>
      ) : (
        <p className="zov-subtle">{t.none}</p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{t.earlier(earlier.length)}</summary>
          <ul className="plan-rows">
            {earlier.map((one) => (
              <Judged key={one.id} one={one} />
            ))}
          </ul>
        </details>
      )}
      {rights.progress && (
        <div>
          <Button size="small" icon="edit" onClick={() => setRecording(true)}>
            {t.open}
            <span className="zov-visually-hidden">: {item.goal}</span>
          </Button>
        </div>
      )}
      {recording && <RecordProgressDialog item={item} onClose={() => setRecording(false)} />}
    </div>
  );
}
