import { useState, type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { InvolvementsEndingDocument, RenewInvolvementDocument, type InvolvementsEndingQuery } from '@generated/team/graphql';
import { Button, Card, EmptyState, FormErrorSummary, LinkButton, TextArea, showToast } from '@zov/ui';
import { dayOf } from '@zov/ui/format';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { inForce } from '../shared/homes';
import { today } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { useReading } from '../shared/use-reading';
import { partnerText, purposeText } from '../shared/words.texts';
import { endingSoon } from './ending-soon';
import { endingTexts as texts } from './ending.texts';
import '../dossier.css';

type Row = NonNullable<InvolvementsEndingQuery['dossier']>['involvements'][number];

const nameOf = (one: Row): string => one.professional?.name ?? partnerText[one.partner];

/** Whose involvement is over soon: whoever directs lets each go on for another term, or lets it stop. */
export function EndingScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(InvolvementsEndingDocument, { id: dossierId });
  return (
    <ScreenState reading={reading}>
      {({ dossier, viewer, regionSettings }) => {
        if (!dossier) return null;
        const mine = mayAct(myPartner(dossier.involvements, viewer.id), 'AUTHORISE', 'Involvement');
        const soon = mine ? endingSoon(dossier.involvements, regionSettings, today()) : [];
        const later = dossier.involvements.filter((one) => mine && one.validUntil && inForce(one) && !soon.some(({ id }) => id === one.id));
        return (
          <div className="zov-stack">
            <Card title={texts.title} footer={<LinkButton size="small" href={`/gezinnen/${dossierId}/dossier#betrokkenen`}>{texts.back}</LinkButton>}>
              {!mine && <p>{texts.notYou}</p>}
              {mine && soon.length > 0 && <p>{texts.intro}</p>}
              {mine && soon.length === 0 && (
                <EmptyState headingLevel={3} title={texts.none} icon="check">
                  <p>{texts.noneText}</p>
                </EmptyState>
              )}
            </Card>
            {soon.map((one) => <EndingCard key={one.id} dossierId={dossierId} one={one} onRenewed={reading.retry} />)}
            {later.length > 0 && (
              <Card title={texts.later}>
                <ul>
                  {later.map((one) => <li key={one.id}>{nameOf(one)}. {texts.ends(one.validUntil ?? '', dayOf(one.validUntil ?? ''), today())}</li>)}
                </ul>
              </Card>
            )}
          </div>
        );
      }}
    </ScreenState>
  );
}

type CardProps = { dossierId: string; one: Row & { validUntil: string }; onRenewed: () => void };

function EndingCard({ dossierId, one, onRenewed }: CardProps) {
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(reason.trim() === '' ? [{ field: 'reason', message: texts.needReason }] : [], one.id);
  const { run, busy } = useAct(RenewInvolvementDocument, 'renewInvolvement');
  const keyOf = useKeyOf();
  const name = nameOf(one);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { dossierId, id: one.id, reason: reason.trim() };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.renewed(name, outcome.made.validUntil ?? '') });
      onRenewed();
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };

  return (
    <Card title={name}>
      <p className="zov-subtle">{[partnerText[one.partner], one.professional?.organisationName, purposeText[one.purpose]].filter(Boolean).join(' · ')}</p>
      <p><strong>{texts.ends(one.validUntil, dayOf(one.validUntil), today())}</strong></p>
      <form className="zov-form" noValidate onSubmit={submit} aria-label={texts.renewOf(name)}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <TextArea id={form.idOf('reason')} label={texts.reason} description={texts.reasonDescription} rows={2} value={reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => (form.changed('reason'), setReason(event.target.value))} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy} aria-label={texts.renewOf(name)}>{texts.renew}</Button>
          <LinkButton href={`/gezinnen/${dossierId}/betrokkenen/${one.id}/stoppen`} aria-label={texts.stopOf(name)}>{texts.stop}</LinkButton>
        </div>
      </form>
    </Card>
  );
}
