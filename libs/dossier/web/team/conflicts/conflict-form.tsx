import { type SyntheticEvent, useState } from 'react';
import { DeclareConflictDocument, type ConflictKind } from '@generated/team/graphql';
import { problemsOfConflict } from '@zov/access/model/conflict.ts';
import { Button, DateField, FormErrorSummary, TextField, showToast } from '@zov/ui';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { useAct } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { conflictTexts as texts } from './conflicts.texts';

const EMPTY = { name: '', birthDate: '', street: '', town: '', postcode: '' };

/** Adds one line to the own list. */
export function ConflictForm({ kind, onSaved }: { kind: ConflictKind; onSaved: () => void }) {
  const [draft, setDraft] = useState(EMPTY);
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(problemsOfConflict({ kind, ...draft }), kind.toLowerCase());
  const { run, busy } = useAct(DeclareConflictDocument, 'declareConflict');
  const set = (patch: Partial<typeof EMPTY>) => {
    Object.keys(patch).forEach(form.changed);
    setDraft((old) => ({ ...old, ...patch }));
  };
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const said = Object.fromEntries(Object.entries(draft).map(([field, text]) => [field, text.trim() || null]));
    const outcome = await run({ input: { kind, ...said } });
    if (outcome.kind === 'done') {
      showToast({ text: texts.saved });
      onSaved();
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit}>
      <h3>{kind === 'OWN_FAMILY' ? texts.addFamily : texts.addStreet}</h3>
      <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
      <ActTrouble trouble={trouble} />
      {kind === 'OWN_FAMILY' ? (
        <>
          <TextField id={form.idOf('name')} label={texts.name} description={texts.nameHelp} autoComplete="off" value={draft.name} error={form.errorOf('name')} onBlur={() => form.left('name')} onChange={(event) => set({ name: event.target.value })} />
          <DateField id={form.idOf('birthDate')} label={texts.birthDate} value={draft.birthDate} error={form.errorOf('birthDate')} onChange={(birthDate) => set({ birthDate })} />
        </>
      ) : (
        <>
          <p className="zov-subtle">{texts.streetHelp}</p>
          <TextField id={form.idOf('postcode')} label={texts.postcode} autoComplete="off" value={draft.postcode} error={form.errorOf('postcode')} onBlur={() => form.left('postcode')} onChange={(event) => set({ postcode: event.target.value })} />
          <TextField id={form.idOf('street')} label={texts.street} description={texts.streetOnly} autoComplete="off" value={draft.street} error={form.errorOf('street')} onBlur={() => form.left('street')} onChange={(event) => set({ street: event.target.value })} />
          <TextField id={form.idOf('town')} label={texts.town} autoComplete="off" value={draft.town} error={form.errorOf('town')} onBlur={() => form.left('town')} onChange={(event) => set({ town: event.target.value })} />
        </>
      )}
      <div className="zov-button-row"><Button type="submit" variant="primary" busy={busy}>{texts.save}</Button></div>
    </form>
  );
}
