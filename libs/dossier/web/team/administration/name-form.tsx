import { useState, type SyntheticEvent } from 'react';
import { Button, TextField, showToast } from '@zov/ui';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import type { Outcome } from '../shared/use-act';
import { useProblems } from '../shared/use-problems';
import { placesTexts as texts } from './organisations.texts';

type Props = {
  /** Keeps the fields of one page apart. */
  id: string;
  label: string;
  button: string;
  name?: string;
  busy: boolean;
  done: string;
  save: (name: string) => Promise<Outcome<unknown>>;
  onSaved: () => void;
};

/** One name and a button; what the server says of it stands at the field. */
export function NameForm({ id, label, button, name: given = '', busy, done, save, onSaved }: Props) {
  const [name, setName] = useState(given);
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(name.trim() === '' ? [{ field: 'name', message: texts.needName }] : [], id);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const outcome = await save(name.trim());
    if (outcome.kind === 'done') {
      showToast({ text: done });
      if (given === '') setName('');
      onSaved();
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };
  return (
    <form className="zov-form" noValidate onSubmit={submit} aria-label={label}>
      <ActTrouble trouble={trouble} />
      <TextField id={form.idOf('name')} label={label} autoComplete="off" width="medium" value={name} error={form.errorOf('name')}
        onChange={(event) => {
          form.changed('name');
          setName(event.target.value);
        }} />
      <div className="zov-button-row">
        <Button type="submit" busy={busy} busyLabel={texts.busy}>{button}</Button>
      </div>
    </form>
  );
}
