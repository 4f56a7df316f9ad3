import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { AcceptDirectionDocument, DirectionOffersDocument, RefuseDirectionDocument, type DirectionOffersQuery, type SecrecyBasis } from '@generated/team/graphql';
import { Button, Card, EmptyState, FormErrorSummary, PageHeader, RadioGroup, TextArea, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { formatDate } from '@zov/ui/format';
import { handOverTexts as handOver } from '../access/hand-over.texts';
import { involveTexts } from '../access/involve.texts';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { secrecyBasisOptions } from '../shared/grounds.texts';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { useReading } from '../shared/use-reading';
import { offersTexts as texts } from './departure.texts';
import '../dossier.css';

type Offer = DirectionOffersQuery['directionOffers'][number];

/** Where a colleague who is asked to direct says yes or no. Nothing of the family is here. */
export function DirectionOffersScreen() {
  const reading = useReading(DirectionOffersDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
      </PageHeader>
      <ScreenState reading={reading}>
        {({ directionOffers }) => directionOffers.length === 0 ? (
          <EmptyState title={texts.none} icon="check">
            <p>{texts.noneText}</p>
          </EmptyState>
        ) : (
          <div className="zov-stack">
            {directionOffers.map((one) => (
              <Card key={one.id} title={texts.heading(one.number)}>
                <p>{texts.from(one.fromName, one.offeredAt)}</p>
                <div className="zov-stack">
                  {one.checklist && <Checklist done={one.checklist} />}
                  <AcceptForm one={one} />
                  <RefuseForm one={one} onRefused={reading.retry} />
                </div>
              </Card>
            ))}
          </div>
        )}
      </ScreenState>
    </>
  );
}

/** Whether and when, without a word of the family: the rest is there to read once the direction is taken over. */
function Checklist({ done }: { done: NonNullable<Offer['checklist']> }) {
  return (
    <div>
      <h3>{handOver.checklist}</h3>
      <ul>
        <li>{handOver.yesNo(handOver.planShort, done.planInForce)}</li>
        <li>{handOver.yesNo(handOver.crisisCardShort, done.crisisCardSeen)}</li>
        <li>{handOver.yesNo(handOver.agreementsShort, done.agreementsTold)}</li>
        <li>{done.talkedOn ? handOver.talked(formatDate(done.talkedOn)) : handOver.notTalked}</li>
        <li>{done.familyToldOn ? handOver.told(formatDate(done.familyToldOn)) : handOver.notTold}</li>
      </ul>
    </div>
  );
}

function AcceptForm({ one }: { one: Offer }) {
  const [secrecyBasis, setBasis] = useState<SecrecyBasis | ''>('');
  const [evidence, setEvidence] = useState('');
  const [withoutPlanReason, setWhy] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const asksWhy = one.checklist?.planInForce === false;
  const form = useProblems([
    ...(asksWhy && withoutPlanReason.trim() === '' ? [{ field: 'withoutPlanReason', message: texts.needWhyWithoutPlan }] : []),
    ...(secrecyBasis === '' ? [{ field: 'secrecyBasis', message: involveTexts.needSecrecyBasis }] : []), ...(evidence.trim() === '' ? [{ field: 'evidence', message: texts.needEvidence }] : []),
  ], `ja-${one.number}`);
  const { run, busy } = useAct(AcceptDirectionDocument, 'acceptDirection');
  const keyOf = useKeyOf();
  const navigate = useNavigate();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check() || secrecyBasis === '') return;
    const input = { offerId: one.id, purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis, evidence: evidence.trim(), withoutPlanReason: asksWhy ? withoutPlanReason.trim() : null } as const;
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.taken });
      await navigate(`/gezinnen/${outcome.made.dossierId}`);
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit} aria-label={texts.accept(one.number)}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <RadioGroup id={form.idOf('secrecyBasis')} label={involveTexts.secrecyBasis} description={involveTexts.secrecyBasisDescription} options={secrecyBasisOptions} value={secrecyBasis} error={form.errorOf('secrecyBasis')} onValueChange={(value) => (form.changed('secrecyBasis'), setBasis(value as SecrecyBasis))} />
      <TextArea id={form.idOf('evidence')} label={texts.evidence} description={texts.evidenceDescription} rows={2} value={evidence} error={form.errorOf('evidence')} onBlur={() => form.left('evidence')} onChange={(event) => (form.changed('evidence'), setEvidence(event.target.value))} />
      {asksWhy && <TextArea id={form.idOf('withoutPlanReason')} label={texts.whyWithoutPlan} rows={2} value={withoutPlanReason} error={form.errorOf('withoutPlanReason')} onBlur={() => form.left('withoutPlanReason')} onChange={(event) => (form.changed('withoutPlanReason'), setWhy(event.target.value))} />}
      <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy} aria-label={texts.accept(one.number)}>{texts.acceptShort}</Button>
    </form>
  );
}

function RefuseForm({ one, onRefused }: { one: Offer; onRefused: () => void }) {
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(reason.trim() === '' ? [{ field: 'reason', message: texts.needReason }] : [], `nee-${one.number}`);
  const { run, busy } = useAct(RefuseDirectionDocument, 'refuseDirection');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const outcome = await run({ input: { offerId: one.id, reason: reason.trim() } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.refused });
      onRefused();
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit} aria-label={texts.refuse}>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <TextArea id={form.idOf('reason')} label={texts.refuseReason} rows={2} value={reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => (form.changed('reason'), setReason(event.target.value))} />
      <Button type="submit" busy={busy} busyLabel={texts.busy}>{texts.refuse}</Button>
    </form>
  );
}
