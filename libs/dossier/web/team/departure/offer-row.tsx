import { useState, type SyntheticEvent } from 'react';
import { OfferDirectionDocument, type DeparturePartsFragment, type DepartureQuery } from '@generated/team/graphql';
import { partnersOf } from '@zov/access/model/partner.ts';
import { roleText } from '@zov/audit/web/team/shared/words.texts';
import { Button, ComboBox } from '@zov/ui';
import { useAct, type Outcome } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { departureTexts as texts, offerStateText } from './departure.texts';

type Props = {
  /** Who directs until now. */
  fromActorId: string;
  one: Omit<DeparturePartsFragment['dossiers'][number], '__typename'>;
  staff: DepartureQuery['staff'];
  /** Besides what became of asking. */
  note?: string;
  settle: (outcome: Outcome<unknown>, done: string) => void;
};

/** One dossier by its number, who was asked for it, and asking somebody else. */
export function OfferRow({ fromActorId, one: { number, offeredToName, offerState }, staff, note, settle }: Props) {
  const [toActorId, setTo] = useState<string | null>(null);
  const form = useProblems(toActorId === null ? [{ field: 'toActorId', message: texts.needReceiver }] : [], number);
  const { run, busy } = useAct(OfferDirectionDocument, 'offerDirection');
  const colleagues = staff.filter((one) => one.id !== fromActorId && partnersOf(one.role).includes('CASE_DIRECTOR'));
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!form.check() || toActorId === null) return;
    const outcome = await run({ input: { actorId: fromActorId, number, toActorId } });
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    settle(outcome, texts.sent);
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit} aria-label={number}>
      <h3>{number}</h3>
      {note && <p className="zov-subtle">{note}</p>}
      <p>{offerStateText[offerState ?? 'WITHDRAWN'](offeredToName ?? '')}</p>
      <ComboBox id={form.idOf('toActorId')} label={texts.receiver(number)} description={texts.receiverDescription} error={form.errorOf('toActorId')} value={toActorId} onValueChange={setTo}
        options={colleagues.map((one) => ({ value: one.id, label: one.name, description: [roleText[one.role], one.organisationName].join(' · ') }))} />
      <div className="zov-button-row">
        <Button type="submit" busy={busy} busyLabel={texts.busy} aria-label={texts.ask(number)}>{texts.askShort}</Button>
      </div>
    </form>
  );
}
