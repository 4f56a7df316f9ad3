import { useParams } from 'react-router';
import { VisitDocument, type VisitQuery } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { mayAct, myPartner } from '@zov/dossier/web/team/shared/rights';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { Card, EmptyState, LinkButton, Tag } from '@zov/ui';
import { FollowUpRow } from '../follow-up/follow-up-row';
import { followUpTexts } from '../follow-up/follow-up.texts';
import '../plan.css';
import { agreementsInForce, dueChecks } from './due-checks';
import { VisitCheck } from './visit-check';
import { visitTexts as t } from './visit.texts';

type Family = NonNullable<VisitQuery['dossier']>;

/** For a phone at a home visit: each check that is due, under one another, and what was begun when one failed. */
export function VisitScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(VisitDocument, { id: dossierId });
  return <ScreenState reading={reading}>{({ viewer, dossier }) => dossier && <Visit family={dossier} viewerId={viewer.id} refresh={reading.retry} />}</ScreenState>;
}

function Visit({ family, viewerId, refresh }: { family: Family; viewerId: string; refresh: () => void }) {
  const partner = family.state === 'CLOSED' ? undefined : myPartner(family.involvements, viewerId);
  const due = dueChecks(family, today());
  return (
    <div className="zov-stack plan-visit">
      <Card title={t.title} aside={<Tag>{due.length}</Tag>}>
        {!mayAct(partner, 'CHECK', 'AgreementCheck') && <p>{t.notYours}</p>}
        {mayAct(partner, 'CHECK', 'AgreementCheck') && due.length > 0 && <p className="zov-subtle">{t.intro}</p>}
        {due.length === 0 && (
          <EmptyState title={t.none} icon="check" actions={<LinkButton href={`/gezinnen/${family.id}/plan`}>{t.toPlan}</LinkButton>}>
            <p>{t.noneText}</p>
          </EmptyState>
        )}
        {mayAct(partner, 'CHECK', 'AgreementCheck') && (
          <ul className="plan-visit__list">
            {due.map((one) => (
              <VisitCheck key={one.check.id} due={one} dossierId={family.id} onDone={refresh} />
            ))}
          </ul>
        )}
      </Card>
      <FollowUpsCard family={family} refresh={refresh} mayFinish={(ownerId) => mayAct(partner, 'CHECK', 'FollowUp', ownerId === viewerId)} />
    </div>
  );
}

function FollowUpsCard({ family, refresh, mayFinish }: { family: Family; refresh: () => void; mayFinish: (ownerId: string | undefined) => boolean }) {
  const agreements = agreementsInForce(family.planVersions);
  const open = family.followUps.filter((one) => !one.doneAt);
  if (open.length === 0) return null;
  return (
    <Card title={followUpTexts.title} aside={<Tag>{open.length}</Tag>}>
      <p className="zov-subtle">{followUpTexts.intro}</p>
      <ul className="plan-visit__list">
        {open.map((one) => (
          <FollowUpRow key={one.id} followUp={one} dossierId={family.id} what={agreements.get(one.agreementLineageId)?.what ?? followUpTexts.anAgreement} mayFinish={mayFinish(one.owner?.id)} onDone={refresh} />
        ))}
      </ul>
    </Card>
  );
}
