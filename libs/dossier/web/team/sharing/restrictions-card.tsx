import { EndRestrictionDocument, type RestrictionPartsFragment } from '@generated/team/graphql';
import { Card, LinkButton, StatusBadge, Tag } from '@zov/ui';
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
        mayDirect && (
          <LinkButton size="small" icon="lock" href={`/gezinnen/${family.id}/delen/beperking`}>
            {texts.restrict}
          </LinkButton>
        )
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

function RestrictionText({ restriction, names }: { restriction: RestrictionPartsFragment; names: SharingProps['names'] }) {
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
  const end = async (reason: string) => {
    const outcome = await run({ input: { dossierId, restrictionId: restriction.id, reason, idempotencyKey: crypto.randomUUID() } });
    if (outcome.kind === 'done') onChanged();
    return outcome;
  };
  return (
    <div className="zov-row">
      <StatusBadge tone="warning" icon="lock">
        {restrictionKindText[restriction.kind]}
      </StatusBadge>
      {mayDirect && <ReasonDialog title={texts.endTitle} text={texts.endText} action={texts.end} onAct={end} />}
    </div>
  );
}
