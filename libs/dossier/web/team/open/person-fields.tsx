import type { Circle, DatePrecision, FamilyRole, Gender } from '@generated/team/graphql';
import { Button, DateField, RadioGroup, Select, TextField } from '@zov/ui';
import { DuplicateNotice } from '../duplicates/duplicate-notice';
import type { Problems } from '../shared/use-problems';
import { circleText, datePrecisionText, familyRoleText, genderText } from '../shared/words.texts';
import { nameOf, type PersonDraft } from './opening-draft';
import { fieldOf } from './opening-problems';
import { openTexts as texts } from './open.texts';

const optionsOf = <Value extends string>(words: Record<Value, string>) => (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));

type Props = { person: PersonDraft; index: number; form: Problems; onChange: (patch: Partial<PersonDraft>) => void; onRemove?: () => void };

/** One human in a frame of its own. */
export function PersonFields({ person, index, form, onChange, onRemove }: Props) {
  const bind = (field: keyof PersonDraft) => {
    const name = fieldOf.person(person.id, field);
    return { id: form.idOf(name), error: form.errorOf(name), onBlur: () => form.left(name) };
  };
  const set = (patch: Partial<PersonDraft>) => {
    Object.keys(patch).forEach((field) => form.changed(fieldOf.person(person.id, field as keyof PersonDraft)));
    onChange(patch);
  };
  return (
    <fieldset className="zov-part">
      <legend className="zov-part__title">{person.callName.trim() ? nameOf(person) : texts.personNumber(index + 1)}</legend>
      <div className="zov-fields">
        <TextField {...bind('callName')} label={texts.callName} autoComplete="off" value={person.callName} onChange={(event) => set({ callName: event.target.value })} />
        <TextField {...bind('namePrefix')} label={texts.namePrefix} optional autoComplete="off" width="short" value={person.namePrefix} onChange={(event) => set({ namePrefix: event.target.value })} />
        <TextField {...bind('surname')} label={texts.surname} optional autoComplete="off" value={person.surname} onChange={(event) => set({ surname: event.target.value })} />
      </div>
      <div className="zov-fields">
        <Select
          {...bind('familyRole')}
          label={texts.familyRole}
          emptyLabel={texts.chooseRole}
          options={optionsOf<FamilyRole>(familyRoleText)}
          value={person.familyRole}
          onChange={(event) => set({ familyRole: event.target.value as FamilyRole | '', ...guess(event.target.value, person) })}
        />
        <Select {...bind('gender')} label={texts.gender} options={optionsOf<Gender>(genderText)} value={person.gender} onChange={(event) => set({ gender: event.target.value as Gender })} />
      </div>
      <BirthFields person={person} bind={bind} set={set} />
      <RadioGroup {...bind('circle')} label={texts.circle} options={optionsOf<Circle>(circleText)} value={person.circle} onValueChange={(circle) => set({ circle: circle as Circle })} inline />
      <DuplicateNotice typed={person} />
      {onRemove && (
        <div>
          <Button size="small" icon="trash" onClick={onRemove}>
            {texts.removePerson(person.callName.trim() || texts.personNumber(index + 1).toLowerCase())}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

type BirthProps = { person: PersonDraft; bind: (field: keyof PersonDraft) => { id: string; error: string | undefined; onBlur: () => void }; set: (patch: Partial<PersonDraft>) => void };

/** When somebody was born as far as it is known, or is expected. */
function BirthFields({ person, bind, set }: BirthProps) {
  const { birthDatePrecision: precision, familyRole } = person;
  return (
    <>
      <Select {...bind('birthDatePrecision')} label={texts.birthDatePrecision} options={optionsOf<DatePrecision>(datePrecisionText)} value={precision} onChange={(event) => set({ birthDatePrecision: event.target.value as DatePrecision })} />
      {precision !== 'UNKNOWN' && (
        <DateField {...bind('birthDate')} label={texts.birthDate} description={familyRole === 'CHILD' ? texts.birthDateDescription : undefined} optional precision={precision} value={person.birthDate} onChange={(birthDate) => set({ birthDate })} />
      )}
      {precision === 'UNKNOWN' && familyRole === 'CHILD' && (
        <DateField {...bind('expectedOn')} label={texts.expectedOn} description={texts.expectedOnDescription} optional value={person.expectedOn} onChange={(expectedOn) => set({ expectedOn })} />
      )}
    </>
  );
}

/** A mother is mostly a woman; a choice that somebody already made stays. */
function guess(role: string, person: PersonDraft): Partial<PersonDraft> {
  if (person.gender !== 'UNKNOWN') return {};
  if (role === 'MOTHER') return { gender: 'FEMALE' };
  return role === 'FATHER' ? { gender: 'MALE' } : {};
}
