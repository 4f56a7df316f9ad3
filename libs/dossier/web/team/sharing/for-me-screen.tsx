import { useState } from 'react';
import { AcceptShareDocument, RefuseShareDocument, SharesForMeDocument, type SharePartsFragment } from '@generated/team/graphql';
import { Button, Card, EmptyState, LinkButton, PageHeader, StatusBadge, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { secrecyBasisWords } from '../shared/grounds.texts';
import { purposeText } from '../shared/words.texts';
import { forMeTexts as texts } from './for-me.texts';
import { ReasonDialog } from './reason-dialog';
import { stateNow } from './shares-card';
import { classesText, shareStateText, sharingTexts } from './sharing.texts';
import '../dossier.css';

/** What others offer to me or share with me, in every family. */
export function ForMeScreen() {
  const reading = useReading(SharesForMeDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
      </PageHeader>
      <ScreenState reading={reading}>
        {({ sharesForMe }) =>
          sharesForMe.length === 0 ? (
            <EmptyState title={texts.none} icon="info" />
          ) : (
            <div className="zov-stack">
              {sharesForMe.map((share) => (
                <OfferCard key={share.id} share={share} onChanged={reading.retry} />
              ))}
            </div>
          )
        }
      </ScreenState>
    </>
  );
}

function OfferCard({ share, onChanged }: { share: SharePartsFragment; onChanged: () => void }) {
  const state = stateNow(share);
  return (
    <Card title={share.familyName} aside={<StatusBadge tone={state === 'ACCEPTED' ? 'positive' : 'info'}>{shareStateText[state]}</StatusBadge>}>
      <p>{texts.from(share.giver?.name ?? '–', share.giver?.organisationName)}</p>
      <p>
        {classesText(share.dataClasses)}
        {share.singleItems && ` (${sharingTexts.single})`}. {purposeText[share.purpose]}, {sharingTexts.until(share.validUntil)}.
      </p>
      <p className="zov-subtle">{sharingTexts.ground(secrecyBasisWords[share.secrecyBasis].label)}</p>
      {share.words && <p className="zov-lines">{share.words}</p>}
      <Answer share={share} offered={state === 'OFFERED'} onChanged={onChanged} />
    </Card>
  );
}

function Answer({ share, offered, onChanged }: { share: SharePartsFragment; offered: boolean; onChanged: () => void }) {
  const accepting = useAct(AcceptShareDocument, 'acceptShare');
  const refusing = useAct(RefuseShareDocument, 'refuseShare');
  const [trouble, setTrouble] = useState<Trouble>();
  const keyOf = useKeyOf();
  const which = { dossierId: share.dossierId, shareId: share.id };
  const accept = async () => {
    const outcome = await accepting.run({ input: { ...which, idempotencyKey: keyOf(which) } });
    setTrouble(outcome.kind === 'refused' || outcome.kind === 'failed' ? outcome : undefined);
    if (outcome.kind === 'done') showToast({ text: texts.accepted });
    onChanged();
  };
  const refuse = async (reason: string, idempotencyKey: string) => {
    const outcome = await refusing.run({ input: { ...which, reason, idempotencyKey } });
    if (outcome.kind === 'done') {
      showToast({ text: offered ? texts.refused : texts.givenBack });
      onChanged();
    }
    return outcome;
  };
  return (
    <>
      <ActTrouble trouble={trouble} />
      <div className="zov-button-row">
        {offered ? (
          <Button variant="primary" busy={accepting.busy} onClick={accept}>{texts.accept}</Button>
        ) : (
          <LinkButton variant="primary" href={`/gedeeld/${share.dossierId}`}>{texts.open}</LinkButton>
        )}
        <ReasonDialog
          title={offered ? texts.refuseTitle : texts.giveBackTitle}
          text={offered ? texts.refuseText : texts.giveBackText}
          action={offered ? texts.refuse : texts.giveBack}
          onAct={refuse}
        />
      </div>
    </>
  );
}
