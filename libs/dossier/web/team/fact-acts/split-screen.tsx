import type { SyntheticEvent } from 'react';
import { SplitFactDocument } from '@generated/team/graphql';
import { problemOfPart, problemsOfSplit } from '@zov/dossier/model/mixed-fact.ts';
import { Button, FormErrorSummary, LinkButton, RequiredHint, TextArea } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble } from '../shared/act-trouble';
import { Names } from '../shared/people';
import { useAct } from '../shared/use-act';
import { useForm } from '../sharing/use-form';
import { FactAct, type FactActProps } from './fact-act';
import { splitTexts as texts } from './fact-acts.texts';

/** Where a fact about several people becomes one fact for each of them, in its own words. */
export const SplitFactScreen = () => <FactAct title={texts.title} needs={['EDIT', 'Fact']}>{(props) => <SplitForm {...props} />}</FactAct>;

function SplitForm({ fact, family, home }: FactActProps) {
  const names = new Names(family.persons);
  const partsOf = (words: Readonly<Record<string, string>>) => fact.aboutPersonIds.map((id) => ({ aboutPersonIds: [id], what: (words[id] ?? '').trim() }));
  const empty = { words: {} as Readonly<Record<string, string>>, reason: '' };
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty, ({ words, reason }) => problemsOfSplit(partsOf(words), reason, fact.aboutPersonIds), home);
  const { run, busy } = useAct(SplitFactDocument, 'splitFact');
  const keyOf = useKeyOf();
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = { dossierId: family.id, id: fact.id, baseVersion: fact.version, parts: partsOf(draft.words), reason: draft.reason.trim() };
    await finish(await run({ input: { ...input, idempotencyKey: keyOf(input) } }), texts.saved);
  };
  const problem = form.errorOf('parts');
  const troubleOf = (id: string) => problemOfPart((draft.words[id] ?? '').trim());
  const firstWrong = fact.aboutPersonIds.find(troubleOf);
  // What the server found may stand in any part.
  const errorOf = (id: string) => problem && (firstWrong === undefined ? problem : troubleOf(id));
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <p>{texts.intro}</p>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      <RequiredHint />
      {fact.aboutPersonIds.map((id) => (
        <TextArea
          key={id} id={id === (firstWrong ?? fact.aboutPersonIds[0]) ? form.idOf('parts') : undefined} label={texts.part(names.of(id))} rows={3} value={draft.words[id] ?? ''} error={errorOf(id)}
          onChange={(event) => (form.changed('parts'), set({ words: { ...draft.words, [id]: event.target.value } }))}
        />
      ))}
      <TextArea id={form.idOf('reason')} label={texts.reason} rows={2} value={draft.reason} error={form.errorOf('reason')} onBlur={() => form.left('reason')} onChange={(event) => set({ reason: event.target.value })} />
      <div className="zov-button-row">
        <Button type="submit" variant="primary" busy={busy}>{texts.save}</Button>
        <LinkButton variant="quiet" href={home}>{texts.cancel}</LinkButton>
      </div>
    </form>
  );
}
