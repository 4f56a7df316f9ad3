import type { SyntheticEvent } from 'react';
import { RecordFactStatementDocument } from '@generated/team/graphql';
import { problemsOfStatement } from '@zov/dossier/model/fact.ts';
import { Button, Checkbox, FormErrorSummary, LinkButton, RequiredHint, Select, TextArea } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble } from '../shared/act-trouble';
import { familyFirst } from '../shared/people';
import { useAct } from '../shared/use-act';
import { useForm } from '../sharing/use-form';
import { FactAct, type FactActProps } from './fact-act';
import { statementTexts as texts } from './fact-acts.texts';

const empty = { personId: '', words: '', disputes: false };

/** Where a professional writes down what somebody says of a fact, beside it, in that person's own words (R17). */
export const StatementScreen = () => <FactAct title={texts.title} needs={['WRITE', 'FactStatement']}>{(props) => <StatementForm {...props} />}</FactAct>;

function StatementForm({ fact, family, home }: FactActProps) {
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty, ({ personId, words }) => [...(personId === '' ? [{ field: 'personId', message: texts.needPerson }] : []), ...problemsOfStatement(words)], home);
  const { run, busy } = useAct(RecordFactStatementDocument, 'recordFactStatement');
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { ...draft, words: draft.words.trim(), dossierId: family.id, factId: fact.id };
    await finish(await run({ input: { ...input, idempotencyKey: keyOf(input) } }), texts.saved);
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <p>{texts.intro}</p>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <RequiredHint />
      <Select
        id={form.idOf('personId')} label={texts.person} emptyLabel={texts.choosePerson} value={draft.personId} error={form.errorOf('personId')} onChange={(event) => set({ personId: event.target.value })}
        options={familyFirst(family.persons).map((one) => ({ value: one.id, label: one.displayName }))}
      />
      <TextArea id={form.idOf('words')} label={texts.words} rows={4} value={draft.words} error={form.errorOf('words')} onBlur={() => form.left('words')} onChange={(event) => set({ words: event.target.value })} />
      <Checkbox id={form.idOf('disputes')} label={texts.disputes} checked={draft.disputes} onChange={(event) => set({ disputes: event.target.checked })} />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy}>{texts.save}</Button>
        <LinkButton variant="quiet" href={home}>{texts.cancel}</LinkButton>
      </div>
    </form>
  );
}
