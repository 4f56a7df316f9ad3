import { useApolloClient } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { HandOverDirectionDocument, type ColleaguesToInvolveQuery } from '@generated/team/graphql';
import { problemsOfHandOver } from '@zov/access/model/hand-over.ts';
import { KeptNotice } from '@zov/access/web/team/kept/kept-notice';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import { Button, Checkbox, ComboBox, DateField, FormErrorSummary, LinkButton, RequiredHint, TextArea, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { today } from '../shared/people';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { roleText } from '../shared/words.texts';
import { handOverTexts as texts } from './hand-over.texts';

const empty = () => ({ actorId: null as string | null, reason: '', stayInvolved: false, crisisCardSeen: false, agreementsTold: false, talkedOn: '', familyToldOn: '', familyToldHow: '', notLost: '' });
type Draft = ReturnType<typeof empty>;
const contentOf = ({ actorId: _, ...draft }: Draft) => ({ ...draft, reason: draft.reason.trim(), talkedOn: draft.talkedOn || null, familyToldOn: draft.familyToldOn || null, familyToldHow: draft.familyToldHow.trim(), notLost: draft.notLost.trim() });

type Props = { dossierId: string; home: string; colleagues: ColleaguesToInvolveQuery['professionals']; planHolds: boolean };

/** To whom, why, and what was done beforehand. */
export function HandOverForm({ dossierId, home, colleagues, planHolds }: Props) {
  const client = useApolloClient();
  const kept = useKept(`overdragen ${dossierId}`, empty);
  const draft = kept.value;
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems([...(draft.actorId === null ? [{ field: 'actorId', message: texts.needWho }] : []), ...problemsOfHandOver(contentOf(draft), today())], 'overdragen');
  const { run, busy } = useAct(HandOverDirectionDocument, 'handOverDirection');
  const keyOf = useKeyOf();
  const set = (patch: Partial<Draft>) => {
    Object.keys(patch).forEach(form.changed);
    kept.set((old) => ({ ...old, ...patch }));
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check() || draft.actorId === null) return;
    const content = { dossierId, actorId: draft.actorId, ...contentOf(draft) };
    const outcome = await run({ input: { ...content, idempotencyKey: keyOf(content) } });
    if (outcome.kind === 'done') {
      kept.forget();
      showToast({ text: texts.offered(outcome.made.receiver?.name ?? texts.somebody) });
      await client.refetchQueries({ include: 'active' }).catch(() => undefined);
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };
  const text = (name: 'reason' | 'familyToldHow' | 'notLost', label: string, optional: boolean, description?: string) => (
    <TextArea id={form.idOf(name)} label={label} description={description} optional={optional} rows={3} value={draft[name]} error={form.errorOf(name)} onBlur={() => form.left(name)} onChange={(event) => set({ [name]: event.target.value })} />
  );
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <KeptNotice kept={kept} />
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <RequiredHint />
      <ComboBox
        id={form.idOf('actorId')}
        label={texts.who}
        description={texts.whoDescription}
        error={form.errorOf('actorId')}
        options={colleagues.map((one) => ({ value: one.id, label: one.name, description: [roleText[one.role], one.organisationName].filter(Boolean).join(' · ') }))}
        value={draft.actorId}
        onValueChange={(actorId) => set({ actorId })}
      />
      {text('reason', texts.reason, false)}
      <h3>{texts.checklist}</h3>
      <p>{texts.plan(planHolds)}</p>
      <Checkbox label={texts.crisisCard} checked={draft.crisisCardSeen} onChange={(event) => set({ crisisCardSeen: event.target.checked })} />
      <Checkbox label={texts.agreements} checked={draft.agreementsTold} onChange={(event) => set({ agreementsTold: event.target.checked })} />
      <DateField id={form.idOf('talkedOn')} label={texts.talkedOn} optional value={draft.talkedOn} error={form.errorOf('talkedOn')} onChange={(talkedOn) => set({ talkedOn })} />
      <DateField id={form.idOf('familyToldOn')} label={texts.toldOn} optional value={draft.familyToldOn} error={form.errorOf('familyToldOn')} onChange={(familyToldOn) => set({ familyToldOn })} />
      {text('familyToldHow', texts.toldHow, true)}
      {text('notLost', texts.notLost, true, texts.notLostHelp)}
      <Checkbox label={texts.stay} description={texts.stayDescription} checked={draft.stayInvolved} onChange={(event) => set({ stayInvolved: event.target.checked })} />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>{texts.send}</Button>
        <LinkButton variant="quiet" href={home}>{texts.back}</LinkButton>
      </div>
    </form>
  );
}
