import type { SyntheticEvent } from 'react';
import { AskAccessDocument, type Purpose } from '@generated/team/graphql';
import { problemsOfRequest } from '@zov/access/model/access-request.ts';
import { problemsOfSought } from '@zov/access/model/emergency.ts';
import { Button, Card, DateField, FormErrorSummary, LinkButton, PageHeader, RequiredHint, Select, TextArea, TextField } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { involvePurposes } from '../access/involve.texts';
import { useForm } from '../sharing/use-form';
import { ActTrouble } from '../shared/act-trouble';
import { useAct } from '../shared/use-act';
import { purposeText } from '../shared/words.texts';
import { requestTexts as texts } from './request.texts';
import '../dossier.css';

const HOME = '/gezinnen';
const EMPTY = { name: '', birthDate: '', purpose: '' as Purpose | '', reason: '' };

/** Asking to be let in. What is shown afterwards is the same whether or not there is such a family. */
export function AskAccessScreen() {
  const { draft, set, form, trouble, setTrouble, finish } = useForm(EMPTY, (one) => [...problemsOfSought(one), ...problemsOfRequest(one)], HOME);
  const { run, busy } = useAct(AskAccessDocument, 'askAccess');
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { name: draft.name.trim(), birthDate: draft.birthDate, purpose: draft.purpose as Purpose, reason: draft.reason.trim() };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    await finish(outcome, outcome.kind === 'done' ? texts.asked(outcome.made.openUntil) : '');
  };
  return (
    <>
      <PageHeader title={texts.askTitle}>
        <p>{texts.askIntro}</p>
      </PageHeader>
      <Card>
        <form className="zov-form" noValidate onSubmit={submit}>
          <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={2} />
          <ActTrouble trouble={trouble} />
          <RequiredHint />
          <TextField id={form.idOf('name')} label={texts.name} description={texts.nameHelp} autoComplete="off" value={draft.name} error={form.errorOf('name')} onBlur={() => form.left('name')} onChange={(event) => set({ name: event.target.value })} />
          <DateField id={form.idOf('birthDate')} label={texts.birthDate} value={draft.birthDate} error={form.errorOf('birthDate')} onChange={(birthDate) => set({ birthDate })} />
          <Select id={form.idOf('purpose')} label={texts.purpose} emptyLabel={texts.choosePurpose} options={involvePurposes.map((value) => ({ value, label: purposeText[value] }))} value={draft.purpose} error={form.errorOf('purpose')} onChange={(event) => set({ purpose: event.target.value as Purpose })} />
          <TextArea id={form.idOf('reason')} label={texts.reason} description={texts.reasonHelp} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
          <div className="zov-button-row">
            <Button type="submit" variant="primary" busy={busy}>{texts.ask}</Button>
            <LinkButton variant="quiet" href={HOME}>{texts.cancel}</LinkButton>
          </div>
        </form>
      </Card>
    </>
  );
}
