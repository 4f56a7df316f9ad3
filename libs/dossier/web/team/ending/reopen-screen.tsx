import { type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { ReopenDossierDocument, type LegalBasis, type Purpose, type SecrecyBasis } from '@generated/team/graphql';
import { Button, Card, FormErrorSummary, LinkButton, PageHeader, RadioGroup, RequiredHint, Select, TextArea, TextField, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { involveTexts } from '../access/involve.texts';
import { openPurposes } from '../open/open.texts';
import { useForm } from '../sharing/use-form';
import { ActTrouble } from '../shared/act-trouble';
import { legalBasisOptions, secrecyBasisOptions } from '../shared/grounds.texts';
import { useAct } from '../shared/use-act';
import { reopenTexts as texts } from './ending.texts';

interface Draft { readonly number: string; readonly reason: string; readonly purpose: Purpose; readonly legalBasis: LegalBasis; readonly secrecyBasis: SecrecyBasis | '' }
const empty: Draft = { number: '', reason: '', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: '' };
const problemsOf = (draft: Draft) => {
  const problems: [boolean, string, string][] = [
    [draft.number.trim() === '', 'number', texts.needNumber], [draft.reason.trim() === '', 'reason', texts.needReason], [draft.secrecyBasis === '', 'secrecyBasis', involveTexts.needSecrecyBasis],
  ];
  return problems.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
};

/** Beginning again with a family whose dossier was closed. The number is typed: nobody searches among closed ones. */
export function ReopenScreen() {
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty, problemsOf, '/gezinnen');
  const { run, busy } = useAct(ReopenDossierDocument, 'reopenDossier');
  const keyOf = useKeyOf();
  const navigate = useNavigate();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { ...draft, number: draft.number.trim(), reason: draft.reason.trim(), secrecyBasis: draft.secrecyBasis as SecrecyBasis };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind !== 'done') return finish(outcome, '');
    showToast({ text: texts.reopened });
    await navigate(`/gezinnen/${outcome.made.dossierId}`);
  };
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
      </PageHeader>
      <Card>
        <form className="zov-form" noValidate onSubmit={submit}>
          <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={2} />
          <ActTrouble trouble={trouble} />
          <RequiredHint />
          <TextField id={form.idOf('number')} label={texts.number} description={texts.numberDescription} autoComplete="off" width="medium" value={draft.number} error={form.errorOf('number')} onBlur={() => form.left('number')} onChange={(event) => set({ number: event.target.value })} />
          <TextArea id={form.idOf('reason')} label={texts.reason} rows={2} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
          <Select id={form.idOf('purpose')} label={involveTexts.purpose} options={openPurposes} value={draft.purpose} onChange={(event) => set({ purpose: event.target.value as Purpose })} />
          <RadioGroup id={form.idOf('legalBasis')} label={involveTexts.legalBasis} description={involveTexts.legalBasisDescription} options={legalBasisOptions} value={draft.legalBasis} onValueChange={(value) => set({ legalBasis: value as LegalBasis })} />
          <RadioGroup id={form.idOf('secrecyBasis')} label={involveTexts.secrecyBasis} description={involveTexts.secrecyBasisDescription} options={secrecyBasisOptions} value={draft.secrecyBasis} error={form.errorOf('secrecyBasis')} onValueChange={(value) => set({ secrecyBasis: value as SecrecyBasis })} />
          <div className="zov-button-row">
            <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>{texts.reopen}</Button>
            <LinkButton variant="quiet" href="/gezinnen">{texts.cancel}</LinkButton>
          </div>
        </form>
      </Card>
    </>
  );
}
