import { AnswerConsentDocument, WithdrawConsentDocument, type ConsentPartsFragment, type ContinuingPartsFragment } from '@generated/team/graphql';
import { Button, Card, LinkButton, StatusBadge, Tag, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { useState } from 'react';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { secrecyBasisWords } from '../shared/grounds.texts';
import { useAct } from '../shared/use-act';
import { purposeText } from '../shared/words.texts';
import { ReasonDialog } from './reason-dialog';
import type { SharingProps } from './sharing-screen';
import { classesText, consentStateText, sharingTexts as texts } from './sharing.texts';

/** Whose consent was asked, what was answered, and what goes on without it. */
export function ConsentsCard({ family, names, mayDirect, onChanged }: SharingProps) {
  return (
    <Card
      id="toestemming"
      title={texts.consents}
      footer={
        mayDirect && (
          <LinkButton size="small" icon="plus" href={`/gezinnen/${family.id}/delen/toestemming`}>
            {texts.askConsent}
          </LinkButton>
        )
      }
    >
      {family.consents.length === 0 && <p>{texts.noConsents}</p>}
      <ul className="zov-rows">
        {family.consents.map((consent) => (
          <li key={consent.id} className="zov-rows__row">
            <div>
              <span className="zov-rows__title">{texts.consent(names.of(consent.givenByPersonId), names.of(consent.forPersonId), consent.toOrganisation?.name ?? '–')}</span>
              <span className="zov-rows__sub">{classesText(consent.dataClasses)}. {purposeText[consent.purpose]}{consent.validUntil ? `, ${texts.until(consent.validUntil)}` : ''}.</span>
              {consent.recorder && <span className="zov-subtle zov-rows__sub">{texts.recorder(consent.recorder.name)}</span>}
              <Continuing rows={consent.continuing} consent />
            </div>
            <ConsentActs consent={consent} dossierId={family.id} mayDirect={mayDirect} onChanged={onChanged} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What another ground carries, although somebody withdrew or objects (R22). */
export function Continuing({ rows, consent = false }: { rows: readonly ContinuingPartsFragment[]; consent?: boolean }) {
  const live = rows.filter((one) => !one.validUntil || Date.parse(one.validUntil) > Date.now());
  if (live.length === 0) return null;
  return (
    <div>
      <span className="zov-rows__sub">{texts.despite(consent)}</span>
      <ul>
        {live.map((one) => (
          <li key={one.id}>{texts.continuing([one.professional?.name, one.professional?.organisationName].filter(Boolean).join(' · '), secrecyBasisWords[one.secrecyBasis].label, one.decidedBy?.name)}</li>
        ))}
      </ul>
    </div>
  );
}

type ActsProps = { consent: ConsentPartsFragment; dossierId: string; mayDirect: boolean; onChanged: () => void };

function ConsentActs({ consent, dossierId, mayDirect, onChanged }: ActsProps) {
  const answering = useAct(AnswerConsentDocument, 'answerConsent');
  const withdrawing = useAct(WithdrawConsentDocument, 'withdrawConsent');
  const [trouble, setTrouble] = useState<Trouble>();
  const keyOf = useKeyOf();
  const answer = async (agree: boolean) => {
    const outcome = await answering.run({ input: { dossierId, consentId: consent.id, agree, idempotencyKey: keyOf(agree) } });
    setTrouble(outcome.kind === 'refused' || outcome.kind === 'failed' ? outcome : undefined);
    if (outcome.kind === 'done') showToast({ text: texts.answered(agree) });
    onChanged();
  };
  const withdraw = async (_reason: string, idempotencyKey: string) => {
    const outcome = await withdrawing.run({ input: { dossierId, consentId: consent.id, idempotencyKey } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.consentWithdrawn });
      onChanged();
    }
    return outcome;
  };
  const given = consent.state === 'GIVEN';
  return (
    <div className="zov-row">
      {given || consent.state === 'ASKED' ? <StatusBadge tone={given ? 'positive' : 'info'}>{consentStateText[consent.state]}</StatusBadge> : <Tag>{consentStateText[consent.state]}</Tag>}
      {mayDirect && consent.state === 'ASKED' && [true, false].map((agree) => (
        <Button key={String(agree)} size="small" busy={answering.busy} onClick={() => answer(agree)}>
          {texts.said(agree)}
        </Button>
      ))}
      {mayDirect && given && <ReasonDialog title={texts.withdrawConsentTitle} text={texts.withdrawConsentText} action={texts.withdrawConsent} withReason={false} onAct={withdraw} />}
      <ActTrouble trouble={trouble} />
    </div>
  );
}
