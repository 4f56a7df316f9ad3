import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { AnswerOwnConsentDocument, WithdrawOwnConsentDocument, type OwnConsentFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { usePeople } from '@zov/access/web/family/portal/people';
import { useKeyOf } from '@zov/ui/use-key-of';
import { purposeWords } from '@zov/access/web/family/portal/words.texts';
import { Button, Notice, StatusBadge } from '@zov/ui/plain';
import { formatDate, formatList } from '@zov/ui/format';
import { GoesOn } from './goes-on';
import { consentStates, partNames, sharingTexts } from './sharing.texts';

export const lastDay = (until: string): string => formatDate(new Date(Date.parse(until) - 1));

type Answered = { __typename: string; message?: string } | null | undefined;

/** One question: what is asked, what was said, and the buttons that go with it. Nothing is shown as done before it is. */
export function ConsentItem({ consent, onStopped }: { consent: OwnConsentFragment; onStopped: () => void }) {
  const t = useTexts(sharingTexts);
  const why = useTexts(purposeWords);
  const { namesOf } = usePeople();
  const readsOnly = useReadsOnly();
  const tone = consent.state === 'GIVEN' ? 'positive' : consent.state === 'ASKED' ? 'info' : 'neutral';
  return (
    <>
      <h3>{t.to(consent.toOrganisation?.name ?? '')}</h3>
      <p>
        <StatusBadge tone={tone}>{consentStates[consent.state]}</StatusBadge>
      </p>
      <p className="zov-lines">{consent.explanation}</p>
      <p>
        {t.reads(formatList(consent.dataClasses.map((one) => partNames[one])))} {t.forWhom(namesOf([consent.forPersonId]))} {t.why(why[consent.purpose])}
      </p>
      {consent.recorder && <p className="zov-subtle">{t.wrote(consent.recorder.name)}</p>}
      {consent.validUntil && consent.state === 'GIVEN' && <p className="zov-subtle">{t.until(lastDay(consent.validUntil))}</p>}
      <GoesOn rows={consent.continuing} despite={t.despite} />
      {!readsOnly && <Acts consent={consent} onStopped={onStopped} />}
    </>
  );
}

/** Stopping ends every yes to the same, and what is shared on it: then all of the screen is read anew. */
function Acts({ consent, onStopped }: { consent: OwnConsentFragment; onStopped: () => void }) {
  const t = useTexts(sharingTexts);
  const { dossierId } = usePortal();
  const [answer, answering] = useMutation(AnswerOwnConsentDocument);
  const [withdraw, withdrawing] = useMutation(WithdrawOwnConsentDocument);
  const [trouble, setTrouble] = useState<string>();
  const keyOf = useKeyOf();
  const busy = answering.loading || withdrawing.loading;
  const act = async (run: () => Promise<Answered>, then?: () => void) => {
    setTrouble(undefined);
    const made = await run().catch(() => undefined);
    if (made?.__typename === 'Consent') then?.();
    else setTrouble(made?.message ?? t.failed);
  };
  const say = (agree: boolean) => act(async () => (await answer({ variables: { input: { dossierId, consentId: consent.id, agree, idempotencyKey: keyOf(agree) } } })).data?.answerConsent);
  const stop = () => act(async () => (await withdraw({ variables: { input: { dossierId, consentId: consent.id, idempotencyKey: keyOf('stop') } } })).data?.withdrawConsent, onStopped);
  return (
    <>
      {trouble && (
        <Notice tone="warning" announce>
          <p>{trouble}</p>
        </Notice>
      )}
      {consent.state === 'ASKED' && (
        <div className="zov-button-row">
          <Button variant="primary" busy={busy} onClick={() => void say(true)}>{t.yes}</Button>
          <Button busy={busy} onClick={() => void say(false)}>{t.no}</Button>
        </div>
      )}
      {consent.state === 'GIVEN' && (
        <>
          <p>{t.stopText}</p>
          <Button busy={busy} onClick={() => void stop()}>{t.stop}</Button>
        </>
      )}
    </>
  );
}
