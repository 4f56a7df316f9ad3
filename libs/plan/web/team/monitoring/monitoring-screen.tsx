import { useState } from 'react';
import { useParams } from 'react-router';
import { MonitoringDocument, type MonitoringQuery } from '@generated/team/graphql';
import { openDangers, standingOfMoment, type MonitoringStanding } from '@zov/dossier/model/monitoring';
import { today } from '@zov/dossier/web/team/shared/people';
import { mayAct, myPartner } from '@zov/dossier/web/team/shared/rights';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { isUuid } from '@zov/dossier/web/team/shared/uuid';
import { formatDate } from '@zov/ui/format';
import { Button, Card, EmptyState, LinkButton, Notice, StatusBadge, type Tone } from '@zov/ui/plain';
import { NotFoundPage } from '@zov/ui/shell';
import { firstWords } from '../screen/plan-data';
import { monitoringTexts as t, resultText, standingText } from './monitoring.texts';
import { RecordForm } from './record-form';
import { StartForm } from './start-form';
import '../plan.css';

export type MonitoredFamily = NonNullable<MonitoringQuery['dossier']>;
export type Moment = MonitoredFamily['monitoringMoments'][number];

/** NL: toezicht van Veilig Thuis. When it looks again after it handed over, what it saw, and for Veilig Thuis the acts. */
export function MonitoringScreen() {
  const { dossierId = '' } = useParams();
  if (!isUuid(dossierId)) return <NotFoundPage />;
  return <Loaded key={dossierId} dossierId={dossierId} />;
}

function Loaded({ dossierId }: { dossierId: string }) {
  const reading = useReading(MonitoringDocument, { dossierId });
  return (
    <ScreenState reading={reading} lines={7}>
      {({ dossier, viewer }) => (dossier ? <Page family={dossier} viewerId={viewer.id} /> : <NotFoundPage />)}
    </ScreenState>
  );
}

function Page({ family, viewerId }: { family: MonitoredFamily; viewerId: string }) {
  const moments = family.monitoringMoments;
  const records = family.state !== 'CLOSED' && mayAct(myPartner(family.involvements, viewerId), 'WRITE', 'MonitoringMoment');
  return (
    <div className="zov-stack">
      <div className="plan-bar">
        <h2>{t.title}</h2>
        <LinkButton icon="undo" href={`/gezinnen/${family.id}/plan`}>{t.back}</LinkButton>
      </div>
      <p>{t.intro}</p>
      {openDangers(moments).length > 0 && (
        <Notice tone="danger" title={t.notSafe}>
          <p>{t.notSafeText}</p>
        </Notice>
      )}
      {moments.length === 0 && (
        <Card>
          <EmptyState title={t.none} icon="calendar">
            <p>{t.noneText}</p>
          </EmptyState>
        </Card>
      )}
      {moments.map((one, index) => (
        <MomentCard key={one.id} family={family} moment={one} number={index + 1} records={records} />
      ))}
      {records && moments.every(({ state }) => state === 'DONE') && <StartForm dossierId={family.id} />}
    </div>
  );
}

const tones: Record<MonitoringStanding, Tone> = { PLANNED: 'info', MISSED: 'warning', DONE: 'neutral' };
const resultTones = { YES: 'positive', PARTLY: 'warning', NO: 'danger' } as const satisfies Record<string, Tone>;

function MomentCard({ family, moment, number, records }: { family: MonitoredFamily; moment: Moment; number: number; records: boolean }) {
  const [writing, setWriting] = useState(false);
  const standing = standingOfMoment(moment, today());
  const fact = family.facts.find(({ id }) => id === moment.factId);
  return (
    <Card title={t.moment(number, formatDate(moment.dueOn))} aside={<StatusBadge tone={tones[standing]}>{standingText[standing]}</StatusBadge>}>
      <div className="zov-stack zov-stack--tight">
        {moment.stable && <p><StatusBadge tone={resultTones[moment.stable]}>{resultText[moment.stable]}</StatusBadge></p>}
        {moment.doneOn && <p className="zov-subtle">{t.doneOn(formatDate(moment.doneOn), moment.doer?.name)}</p>}
        {moment.words && <blockquote className="plan-words">{moment.words}</blockquote>}
        {moment.spokenWith && <p>{t.spoke(moment.spokenWith)}</p>}
        {fact && <p>{t.restsOn(firstWords(fact.what))}</p>}
        {moment.familyText && (
          <>
            <h3>{t.familyReads}</h3>
            <p>{moment.familyText}</p>
          </>
        )}
        {records && !writing && (
          <div>
            <Button size="small" icon="edit" onClick={() => setWriting(true)}>
              {moment.state === 'DONE' ? t.correct : t.openRecord}
              <span className="zov-visually-hidden">: {t.moment(number, formatDate(moment.dueOn))}</span>
            </Button>
          </div>
        )}
        {records && writing && <RecordForm family={family} moment={moment} onClose={() => setWriting(false)} />}
      </div>
    </Card>
  );
}
