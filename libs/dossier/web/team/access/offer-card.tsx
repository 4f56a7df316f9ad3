import { WithdrawHandOverDocument, type WarmHandOverPartsFragment } from '@generated/team/graphql';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import { useApolloClient } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { Button, Card, FormErrorSummary, TextArea, showToast } from '@zov/ui';
import { formatDate } from '@zov/ui/format';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { handOverTexts as texts } from './hand-over.texts';

/** An offer that nobody answered yet: what was said with it, and taking it back. */
export function OfferCard({ dossierId, offer }: { dossierId: string; offer: WarmHandOverPartsFragment }) {
  const client = useApolloClient();
  const kept = useKept(`aanbod intrekken ${offer.id}`, () => ({ reason: '' }));
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(kept.value.reason.trim() === '' ? [{ field: 'reason', message: texts.needReason }] : [], 'intrekken');
  const { run, busy } = useAct(WithdrawHandOverDocument, 'withdrawHandOver');
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const content = { dossierId, id: offer.id, reason: kept.value.reason.trim() };
    const outcome = await run({ input: { ...content, idempotencyKey: keyOf(content) } });
    if (outcome.kind === 'done') {
      kept.forget();
      showToast({ text: texts.withdrawn });
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
  };
  return (
    <Card title={texts.waits(offer.receiver?.name ?? texts.somebody, formatDate(offer.createdAt))}>
      <p>{texts.waitsText}</p>
      <blockquote>{offer.reason}</blockquote>
      <ul>
        <li>{texts.yesNo(texts.planShort, offer.planInForce === true)}</li>
        <li>{texts.yesNo(texts.crisisCardShort, offer.crisisCardSeen === true)}</li>
        <li>{texts.yesNo(texts.agreementsShort, offer.agreementsTold === true)}</li>
        <li>{offer.talkedOn ? texts.talked(formatDate(offer.talkedOn)) : texts.notTalked}</li>
        <li>{offer.familyToldOn ? `${texts.told(formatDate(offer.familyToldOn))}. ${offer.familyToldHow ?? ''}` : texts.notTold}</li>
      </ul>
      {offer.notLost && <blockquote>{offer.notLost}</blockquote>}
      <form className="zov-form" noValidate onSubmit={submit}>
        <KeptNotice kept={kept} />
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <TextArea id={form.idOf('reason')} label={texts.withdrawReason} rows={2} value={kept.value.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => (form.changed('reason'), kept.set(() => ({ reason: event.target.value })))} />
        <div className="zov-button-row">
          <Button type="submit" busy={busy} busyLabel={texts.busy}>{texts.withdraw}</Button>
        </div>
      </form>
    </Card>
  );
}
