import { useState } from 'react';
import { MilestonesDocument, type MilestonePartsFragment } from '@generated/team/graphql';
import { mayAct } from '@zov/dossier/web/team/shared/rights';
import { today } from '@zov/dossier/web/team/shared/people';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { formatDate } from '@zov/ui/format';
import { Button, Card, Notice, Skeleton, StatusBadge } from '@zov/ui/plain';
import { standingOfMilestone } from '../../../model/milestone';
import { Horizon, monthInWords } from '../../picture/horizon';
import { isNow } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { milestoneTexts as t } from './milestone.texts';
import { MilestoneForm } from './milestone-form';
import { ReachForm } from './reach-form';

type Milestone = MilestonePartsFragment;

/** What this reader may try, by the rules the server decides with: to add, and to change any or what the own organisation brought in. */
function useMilestoneRights() {
  const { dossier, viewer } = usePlan();
  const partners = dossier.state === 'CLOSED' ? [] : dossier.involvements.filter((one) => one.professional?.id === viewer.id && isNow(one, new Date())).map(({ partner }) => partner);
  return {
    adds: partners.some((partner) => mayAct(partner, 'WRITE', 'Milestone')),
    changes: ({ originOrganisation }: Milestone) => partners.some((partner) => mayAct(partner, 'EDIT', 'Milestone', originOrganisation?.name === viewer.organisationName)),
  };
}

function Row({ milestone, changes }: { milestone: Milestone; changes: boolean }) {
  const [open, setOpen] = useState<'correct' | 'reach'>();
  const { names } = usePlan();
  const close = () => setOpen(undefined);
  const heard = <span className="zov-visually-hidden">: {milestone.text}</span>;
  return (
    <li>
      <div className="zov-stack zov-stack--tight">
        <p className="plan-text">{milestone.text}</p>
        <p className="zov-row">
          <span>{t.due(monthInWords(milestone.dueMonth))}</span>
          {milestone.reachedOn && <StatusBadge tone="positive">{t.reached(formatDate(milestone.reachedOn))}</StatusBadge>}
          {standingOfMilestone(milestone, today()) === 'LATE' && <StatusBadge tone="warning">{t.late}</StatusBadge>}
        </p>
        {milestone.reachedWords && <p className="plan-text">{milestone.reachedWords}</p>}
        <p>{t.familyReads(milestone.familyText)}</p>
        <p className="zov-subtle">
          {t.phases[milestone.phase]}. {names(milestone.aboutPersonIds)}. {milestone.originOrganisation && t.by(milestone.originOrganisation.name)}
        </p>
        {changes && !open && (
          <div className="zov-button-row">
            <Button size="small" icon="edit" onClick={() => setOpen('correct')}>
              {t.correct}
              {heard}
            </Button>
            <Button size="small" icon="check" onClick={() => setOpen('reach')}>
              {milestone.reachedOn ? t.reachAgain : t.reach}
              {heard}
            </Button>
          </div>
        )}
        {open === 'correct' && <MilestoneForm milestone={milestone} onClose={close} />}
        {open === 'reach' && <ReachForm milestone={milestone} onClose={close} />}
      </div>
    </li>
  );
}

/** NL: mijlpalen. What the family wants to reach over the years, on a line and as a list, and the acts. */
export function MilestonesCard({ dossierId }: { dossierId: string }) {
  const { data, failed, retry } = useReading(MilestonesDocument, { dossierId });
  const rights = useMilestoneRights();
  const [adding, setAdding] = useState(false);
  if (data === undefined && failed) {
    return (
      <Notice tone="warning">
        <p>{t.loadFailed}</p>
        <Button size="small" onClick={retry}>{t.again}</Button>
      </Notice>
    );
  }
  if (data === undefined) return <Skeleton lines={3} />;
  const milestones = data.dossier?.milestones ?? [];
  if (milestones.length === 0 && !rights.adds) return null;
  return (
    <Card title={t.title}>
      <div className="zov-stack">
        <p>{t.intro}</p>
        {milestones.length === 0 && <p>{t.none}</p>}
        {milestones.length > 0 && (
          <Horizon milestones={milestones} today={today()}>
            <ol className="zov-lined-list">
              {milestones.map((one) => (
                <Row key={one.id} milestone={one} changes={rights.changes(one)} />
              ))}
            </ol>
          </Horizon>
        )}
        {rights.adds && !adding && (
          <div>
            <Button icon="plus" onClick={() => setAdding(true)}>{t.add}</Button>
          </div>
        )}
        {adding && <MilestoneForm onClose={() => setAdding(false)} />}
      </div>
    </Card>
  );
}
