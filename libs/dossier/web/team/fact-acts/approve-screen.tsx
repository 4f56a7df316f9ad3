import type { SyntheticEvent } from 'react';
import { ApproveFactDocument } from '@generated/team/graphql';
import { problemsOfApproval } from '@zov/dossier/model/mixed-fact.ts';
import { Button, CheckboxGroup, FormErrorSummary, LinkButton, RequiredHint, TextArea } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble } from '../shared/act-trouble';
import { familyFirst } from '../shared/people';
import { useAct } from '../shared/use-act';
import { useForm } from '../sharing/use-form';
import { FactAct, type FactActProps } from './fact-act';
import { approveTexts as texts } from './fact-acts.texts';

const empty = { personIds: [] as string[], reason: '' };

/** Where whoever directs lets named members of the family read a fact about several people, with why. */
export const ApproveFactScreen = () => <FactAct title={texts.title} needs={['SHARE', 'Fact']}>{(props) => <ApproveForm {...props} />}</FactAct>;

function ApproveForm({ fact, family, home }: FactActProps) {
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty, (one) => problemsOfApproval(one.personIds, one.reason, fact.releasedToPersonIds), home);
  const { run, busy } = useAct(ApproveFactDocument, 'approveFact');
  const keyOf = useKeyOf();
  const options = familyFirst(family.persons).filter((one) => one.circle === 'FAMILY' && !fact.releasedToPersonIds.includes(one.id)).map((one) => ({ value: one.id, label: one.displayName }));
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { ...draft, reason: draft.reason.trim(), dossierId: family.id, id: fact.id, baseVersion: fact.version };
    await finish(await run({ input: { ...input, idempotencyKey: keyOf(input) } }), texts.saved);
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <p>{texts.intro}</p>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <RequiredHint />
      <CheckboxGroup id={form.idOf('personIds')} label={texts.persons} options={options} value={draft.personIds} error={form.errorOf('personIds')} onValueChange={(personIds) => set({ personIds })} />
      <TextArea id={form.idOf('reason')} label={texts.reason} description={texts.reasonHelp} rows={2} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy}>{texts.save}</Button>
        <LinkButton variant="quiet" href={home}>{texts.cancel}</LinkButton>
      </div>
    </form>
  );
}
