import { AskApprovalDocument, EndRestrictionDocument, type RestrictionPartsFragment } from '@generated/team/graphql';
import { RESTRICTIONS } from '@zov/access/model/restriction.ts';
import { Card, LinkButton, StatusBadge, Tag, showToast } from '@zov/ui';
import { approvalTexts } from '../approval/approval.texts';
import { inForce } from '../shared/homes';
import { sharedTexts } from '../shared/shared.texts';
import { useAct } from '../shared/use-act';
import { restrictionKindText } from '../shared/words.texts';
import { Continuing } from './consents-card';
import { ReasonDialog } from './reason-dialog';
import type { SharingProps } from './sharing-screen';
import { classesText, sharingTexts as texts } from './sharing.texts';

/** What is kept from whom, why and until when; whom it is directed against never sees this. */
export function RestrictionsCard({ family, names, mayDirect, onChanged }: SharingProps) {
  return (
    <Card
      id="beperkingen"
      title={texts.restrictions}
      footer={
        <div className="zov-button-row">
          {mayDirect && (
            <LinkButton size="small" icon="lock" href={`/gezinnen/${family.id}/delen/beperking`}>
              {texts.restrict}
            </LinkButton>
          )}
          <LinkButton size="small" variant="quiet" href={`/gezinnen/${family.id}/vier-ogen`}>
            {approvalTexts.toApprovals}
          </LinkButton>
        </div>
      }
    >
      {family.restrictions.length === 0 && <p>{texts.noRestrictions}</p>}
      <ul className="zov-rows">
        {family.restrictions.map((one) => (
          <li key={one.id} className="zov-rows__row">
            <RestrictionText restriction={one} names={names} />
            <RestrictionEnd restriction={one} dossierId={family.id} mayDirect={mayDirect} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function RestrictionText({ restriction, names }: { restriction: RestrictionPartsFragment; names: SharingProps['names'] }) {
  const { againstOrganisation } = restriction;
  const what = restriction.itemId ? texts.oneItem : `${names.list(restriction.aboutPersonIds)}: ${classesText(restriction.dataClasses)}`;
  return (
    <div>
      <span className="zov-rows__title">
        {againstOrganisation ? texts.objection(names.of(restriction.byPersonId), againstOrganisation.name) : texts.against(what, names.of(restriction.againstPersonId))}
      </span>
      <span className="zov-rows__sub">{restriction.reason}</span>
      <span className="zov-subtle zov-rows__sub">{texts.since(restriction.validFrom, restriction.validUntil)}</span>
      {restriction.endedReason && <span className="zov-subtle zov-rows__sub">{texts.ended(restriction.endedReason)}</span>}
      <Continuing rows={restriction.continuing} />
    </div>
  );
}

type EndProps = { restriction: RestrictionPartsFragment; dossierId: string; mayDirect: boolean; onChanged: () => void };

function RestrictionEnd({ restriction, dossierId, mayDirect, onChanged }: EndProps) {
  const { run } = useAct(EndRestrictionDocument, 'endRestriction');
  if (!inForce(restriction)) return <Tag>{sharedTexts.ended}</Tag>;
  const end = async (reason: string, idempotencyKey: string) => {
    const outcome = await run({ input: { dossierId, restrictionId: restriction.id, reason, idempotencyKey } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.restrictionEnded });
      onChanged();
    }
    return outcome;
  };
  return (
    <div className="zov-row">
      <StatusBadge tone="warning" icon="lock">
        {restrictionKindText[restriction.kind]}
      </StatusBadge>
      {mayDirect && (RESTRICTIONS[restriction.kind].twoEnd
        ? <AskToEnd restriction={restriction} dossierId={dossierId} />
        : <ReasonDialog title={texts.endTitle} text={texts.endText} action={texts.end} onAct={end} />)}
    </div>
  );
}

/** What hides something from somebody is ended by two: this leaves the question. */
function AskToEnd({ restriction, dossierId }: Pick<EndProps, 'restriction' | 'dossierId'>) {
  const { run } = useAct(AskApprovalDocument, 'askApproval');
  const ask = async (reason: string, idempotencyKey: string) => {
    const outcome = await run({ input: { dossierId, approvalKind: 'UNWITHHOLD', objectId: restriction.id, reason, idempotencyKey } });
    if (outcome.kind === 'done') showToast({ text: approvalTexts.asked });
    return outcome;
  };
  return <ReasonDialog title={approvalTexts.endTitle} text={approvalTexts.endText} action={approvalTexts.end} onAct={ask} />;
}
