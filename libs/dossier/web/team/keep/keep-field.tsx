import { Checkbox, CheckboxGroup, DateField, RadioGroup, Select, TextArea, TextField } from '@zov/ui';
import { PlainDutchHints } from '@zov/ui/plain-dutch';
import type { Problems } from '../shared/use-problems';
import type { Draft, FieldSpec, KeptFamily, Value } from './field-spec';
import { keepTexts as texts } from './keep.texts';

type Props<F extends KeptFamily> = { spec: FieldSpec<F>; draft: Draft; family: F; form: Problems; onChange: (value: Value) => void };

/** One field, asked as its kind of value is best asked. */
export function KeepField<F extends KeptFamily>({ spec, draft, family, form, onChange }: Props<F>) {
  const { name, label, description, optional } = spec;
  const shared = { id: form.idOf(name), label, description, optional, error: form.errorOf(name) };
  const left = { onBlur: () => form.left(name) };
  const value = draft[name];
  const options = spec.options?.(family, draft) ?? [];
  switch (spec.as) {
    case 'text':
      return <TextField {...shared} {...left} autoComplete="off" width="medium" value={value as string} onChange={(event) => onChange(event.target.value)} />;
    case 'area':
      return (
        <>
          <TextArea {...shared} {...left} autoComplete="off" rows={3} value={value as string} onChange={(event) => onChange(event.target.value)} />
          {spec.plain && <PlainDutchHints text={value as string} />}
        </>
      );
    case 'date':
      return <DateField {...shared} {...left} precision={spec.precision?.(draft)} value={value as string} onChange={onChange} />;
    case 'select':
      return <Select {...shared} emptyLabel={texts.choose} options={options} value={value as string} onChange={(event) => onChange(event.target.value)} />;
    case 'radio':
      return <RadioGroup {...shared} options={options} value={value as string} onValueChange={onChange} inline />;
    case 'people':
      return <CheckboxGroup {...shared} options={options} value={value as readonly string[]} onValueChange={onChange} inline />;
    case 'facts':
      return <CheckboxGroup {...shared} options={options} value={value as readonly string[]} onValueChange={onChange} />;
    case 'tick':
      return <Checkbox id={shared.id} label={label} description={description} checked={value === true} onChange={(event) => onChange(event.target.checked)} />;
  }
}
