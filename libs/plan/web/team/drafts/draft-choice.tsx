import { useState, type ReactNode } from 'react';
import { Checkbox, CheckboxGroup, DateField, RadioGroup, Select, dateProblem, isDate, type Option } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { ChoiceConflict, RefusedHint, refusalOf } from './field-trouble';
import { draftsTexts as t } from './drafts.texts';
import { useField, type ItemRef } from './use-field';

type Base<Value> = { item: ItemRef; name: string; value: Value; label: string; description?: ReactNode; optional?: boolean };

/** Any number of choices; each tick is saved at once. Takes ids of a list, so that a name is never sent. */
export function DraftChoices({ item, name, value, label, options, description, optional, inline }: Base<readonly string[]> & { options: readonly Option[]; inline?: boolean }) {
  const field = useField<readonly string[]>(item, name, value, { label, atOnce: true });
  const words = (text: string): string => options.filter((option) => text.includes(option.value)).map((option) => option.label).join(', ');
  // What was chosen and is no longer in the list stays chosen until somebody takes it out.
  const gone = field.value.filter((id) => !options.some((option) => option.value === id));
  return (
    <div className="plan-field">
      <ChoiceConflict field={field} label={label} words={words} />
      <CheckboxGroup id={field.id} {...{ label, options, description, optional, inline }} error={refusalOf(field)} value={field.value} onValueChange={(next) => field.change([...next, ...gone])} />
      <RefusedHint field={field} />
    </div>
  );
}

/** One statement to tick. */
export function DraftTick({ item, name, value, label, description }: Base<boolean>) {
  const field = useField<boolean>(item, name, value, { label, atOnce: true });
  return (
    <div className="plan-field">
      <ChoiceConflict field={field} label={label} words={(text) => (text === 'true' ? t.yes : t.no)} />
      <Checkbox id={field.id} label={label} description={description} error={refusalOf(field)} checked={field.value} onChange={(event) => field.change(event.target.checked)} />
      <RefusedHint field={field} />
    </div>
  );
}

/** One choice, all in sight. */
export function DraftRadio({ item, name, value, label, options, description }: Base<string> & { options: readonly Option[] }) {
  const field = useField<string>(item, name, value, { label, atOnce: true });
  const words = (text: string): string => options.find((option) => option.value === text)?.label ?? text;
  return (
    <div className="plan-field">
      <ChoiceConflict field={field} label={label} words={words} />
      <RadioGroup id={field.id} {...{ label, options, description }} error={refusalOf(field)} inline value={field.value} onValueChange={field.change} />
      <RefusedHint field={field} />
    </div>
  );
}

/** One choice from a list, or nothing. */
export function DraftSelect({ item, name, value, label, options, emptyLabel, description, optional }: Base<string | null> & { options: readonly Option[]; emptyLabel: string }) {
  const field = useField<string | null>(item, name, value, { label, atOnce: true });
  const words = (text: string): string => options.find((option) => option.value === text)?.label ?? '';
  return (
    <div className="plan-field">
      <ChoiceConflict field={field} label={label} words={words} />
      <Select id={field.id} {...{ label, options, emptyLabel, description, optional }} error={refusalOf(field)} value={field.value ?? ''} onChange={(event) => field.change(event.target.value || null)} />
      <RefusedHint field={field} />
    </div>
  );
}

/** One number from a list, or nothing. */
export function DraftCount({ item, name, value, label, options, emptyLabel, description }: Base<number | null> & { options: readonly Option[]; emptyLabel: string }) {
  const field = useField<number | null>(item, name, value, { label, atOnce: true });
  const text = field.value === null ? '' : String(field.value);
  // A number that came from elsewhere stays to be chosen.
  const all = text === '' || options.some((option) => option.value === text) ? options : [...options, { value: text, label: text }];
  const words = (theirs: string): string => all.find((option) => option.value === theirs)?.label ?? theirs;
  return (
    <div className="plan-field">
      <ChoiceConflict field={field} label={label} words={words} />
      <Select id={field.id} {...{ label, emptyLabel, description }} optional options={all} error={refusalOf(field)} value={text} onChange={(event) => field.change(event.target.value === '' ? null : Number(event.target.value))} />
      <RefusedHint field={field} />
    </div>
  );
}

/** A day. Sent when it exists or was emptied; until then the three boxes keep what was typed. */
export function DraftDate({ item, name, value, label, description, optional }: Base<string | null>) {
  const field = useField<string | null>(item, name, value, { label });
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const change = (text: string) => {
    const whole = text === '' || isDate(text);
    setTyped(whole ? undefined : text);
    if (whole) setProblem(undefined);
    if (whole) field.change(text || null);
  };
  const leave = () => {
    setProblem(typed === undefined ? undefined : dateProblem(typed, { required: false }));
    field.leave();
  };
  return (
    <div className="plan-field">
      <ChoiceConflict field={field} label={label} words={(text) => (isDate(text) ? formatDate(text) : '')} />
      <DateField id={field.id} {...{ label, description, optional }} error={problem ?? refusalOf(field)} value={typed ?? field.value ?? ''} onChange={change} onBlur={leave} />
      <RefusedHint field={field} />
    </div>
  );
}
