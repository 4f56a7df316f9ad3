import { Button, Checkbox, CheckboxGroup, Notice, TextArea, TextField } from '@zov/ui';
import type { Problems } from '../shared/use-problems';
import { outsiders, shortName, type HomeDraft, type OpeningDraft, type PersonDraft } from './opening-draft';
import { fieldOf } from './opening-problems';
import { openTexts as texts } from './open.texts';

type Props = { home: HomeDraft; index: number; draft: OpeningDraft; form: Problems; onChange: (patch: Partial<HomeDraft>) => void; onRemove?: () => void };

const options = (people: readonly PersonDraft[]) => people.map((person) => ({ value: person.id, label: shortName(person) }));

/** One household, with its address and from whom that is kept. */
export function HomeFields({ home, index, draft, form, onChange, onRemove }: Props) {
  const bind = (field: keyof HomeDraft) => {
    const name = fieldOf.home(home.id, field);
    return { id: form.idOf(name), error: form.errorOf(name), onBlur: () => form.left(name) };
  };
  const set = (patch: Partial<HomeDraft>) => {
    Object.keys(patch).forEach((field) => form.changed(fieldOf.home(home.id, field as keyof HomeDraft)));
    onChange(patch);
  };
  const title = home.label.trim() || texts.homeNumber(index + 1);
  return (
    <fieldset className="zov-part">
      <legend className="zov-part__title">{title}</legend>
      <TextField {...bind('label')} label={texts.label} description={texts.labelDescription} autoComplete="off" width="medium" value={home.label} onChange={(event) => set({ label: event.target.value })} />
      <CheckboxGroup {...bind('personIds')} label={texts.members} options={options(draft.persons)} value={home.personIds} onValueChange={(personIds) => set({ personIds })} inline />
      <TextArea {...bind('address')} label={texts.address} description={texts.addressDescription} optional={!home.secret} rows={2} autoComplete="off" value={home.address} onChange={(event) => set({ address: event.target.value })} />
      <Checkbox {...bind('secret')} label={texts.secret} checked={home.secret} onChange={(event) => set({ secret: event.target.checked })} />
      {home.secret && (
        <>
          <Notice tone="warning">
            <p>{texts.secretNote}</p>
          </Notice>
          <CheckboxGroup {...bind('hiddenFromPersonIds')} label={texts.hiddenFrom} options={options(outsiders(draft, home))} value={home.hiddenFromPersonIds} onValueChange={(hiddenFromPersonIds) => set({ hiddenFromPersonIds })} inline />
          <TextField {...bind('hiddenReason')} label={texts.hiddenReason} description={texts.hiddenReasonDescription} autoComplete="off" value={home.hiddenReason} onChange={(event) => set({ hiddenReason: event.target.value })} />
        </>
      )}
      {onRemove && (
        <div>
          <Button size="small" icon="trash" onClick={onRemove}>
            {texts.removeHome(home.label.trim() || texts.homeNumber(index + 1).toLowerCase())}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
