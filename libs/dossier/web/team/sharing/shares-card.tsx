import { WithdrawShareDocument, type SharePartsFragment } from '@generated/team/graphql';
import { Card, LinkButton, StatusBadge, Tag, showToast } from '@zov/ui';
import { shareStateAt, shareSteps } from '@zov/access/model/share-states.ts';
import { secrecyBasisWords } from '../shared/grounds.texts';
import { useAct } from '../shared/use-act';
import { purposeText } from '../shared/words.texts';
import { ReasonDialog } from './reason-dialog';
import type { SharingProps } from './sharing-screen';
import { classesText, shareStateText, sharingTexts as texts } from './sharing.texts';

/** The state a share has now, also when its term ended by itself. */
export const stateNow = (share: Pick<SharePartsFragment, 'state' | 'validUntil'>) => shareStateAt(share.state, new Date(share.validUntil), new Date());

/** What is shared with whom, why and until when. */
export function SharesCard({ family, names, mayDirect, onChanged }: SharingProps) {
  return (
    <Card
      id="delingen"
      title={texts.shares}
      footer={
        mayDirect ? (
          <LinkButton size="small" icon="plus" href={`/gezinnen/${family.id}/delen/nieuw`}>
            {texts.share}
          </LinkButton>
        ) : (
          <p className="zov-subtle">{texts.notYou}</p>
        )
      }
    >
      {family.shares.length === 0 && <p>{texts.noShares}</p>}
      <ul className="zov-rows">
        {family.shares.map((share) => (
          <li key={share.id} className="zov-rows__row">
            <ShareText share={share} about={names.list(share.aboutPersonIds ?? [])} />
            <ShareState share={share} mayDirect={mayDirect} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

export function ShareText({ share, about }: { share: SharePartsFragment; about?: string }) {
  return (
    <div>
      <span className="zov-rows__title">{[share.receiver?.name, share.receiver?.organisationName].filter(Boolean).join(' · ')}</span>
      <span className="zov-rows__sub">
        {classesText(share.dataClasses)}
        {share.singleItems && ` (${texts.single})`}. {about && `${texts.about(about)}.`}
      </span>
      <span className="zov-subtle zov-rows__sub">
        {purposeText[share.purpose]}, {texts.until(share.validUntil)}. {texts.ground(secrecyBasisWords[share.secrecyBasis].label)}.
      </span>
      {share.endedReason && <span className="zov-subtle zov-rows__sub">{texts.ended(share.endedReason)}</span>}
    </div>
  );
}

function ShareState({ share, mayDirect, onChanged }: { share: SharePartsFragment; mayDirect: boolean; onChanged: () => void }) {
  const { run } = useAct(WithdrawShareDocument, 'withdrawShare');
  const state = stateNow(share);
  const name = share.receiver?.name ?? '';
  const withdraw = async (reason: string, idempotencyKey: string) => {
    const outcome = await run({ input: { dossierId: share.dossierId, shareId: share.id, reason, idempotencyKey } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.withdrawn(name) });
      onChanged();
    }
    return outcome;
  };
  return (
    <div className="zov-row">
      {state === 'ACCEPTED' || state === 'OFFERED' ? <StatusBadge tone={state === 'ACCEPTED' ? 'positive' : 'info'}>{shareStateText[state]}</StatusBadge> : <Tag>{shareStateText[state]}</Tag>}
      {mayDirect && shareSteps(state, 'GIVER').includes('withdraw') && <ReasonDialog title={texts.withdrawTitle(name)} text={texts.withdrawText} action={texts.withdraw} onAct={withdraw} />}
    </div>
  );
}
