import { useEffect, useRef } from 'react';
import { Button, TextArea, TextField, showToast } from '@zov/ui';
import { newPerson, nameOf, withoutPerson, type PersonDraft } from './opening-draft';
import { fieldOf } from './opening-problems';
import { openTexts as texts } from './open.texts';
import { PersonFields } from './person-fields';
import { StepForm, type StepProps } from './step-form';

/** Step 1: the family and the people in it. */
export function PeopleStep(props: StepProps) {
  const { draft, setDraft } = props;
  const added = useRef<string>(undefined);

  useEffect(() => {
    if (!added.current) return;
    document.getElementById(`veld-${fieldOf.person(added.current, 'callName')}`)?.focus();
    added.current = undefined;
  }, [draft.persons.length]);

  const add = () => {
    const person = newPerson();
    added.current = person.id;
    setDraft((old) => ({ ...old, persons: [...old.persons, person] }));
  };
  const remove = (person: PersonDraft) => {
    const before = draft;
    setDraft((old) => withoutPerson(old, person.id));
    showToast({ text: texts.removed(nameOf(person)), onUndo: () => setDraft((old) => ({ ...old, persons: before.persons, homes: before.homes, custody: before.custody })) });
    document.getElementById('veld-persons')?.focus();
  };
  const change = (id: string, patch: Partial<PersonDraft>) =>
    setDraft((old) => ({ ...old, persons: old.persons.map((person) => (person.id === id ? { ...person, ...patch } : person)) }));

  return (
    <StepForm step="mensen" {...props}>
      {(form) => (
        <>
          <TextField
            id={form.idOf('name')}
            label={texts.name}
            description={texts.nameDescription}
            autoComplete="off"
            width="medium"
            value={draft.name}
            error={form.errorOf('name')}
            onBlur={() => form.left('name')}
            onChange={(event) => {
              form.changed('name');
              setDraft((old) => ({ ...old, name: event.target.value }));
            }}
          />
          <TextArea
            id={form.idOf('reason')}
            label={texts.reason}
            description={texts.reasonDescription}
            value={draft.reason}
            error={form.errorOf('reason')}
            onBlur={() => form.left('reason')}
            onChange={(event) => {
              form.changed('reason');
              setDraft((old) => ({ ...old, reason: event.target.value }));
            }}
          />
          <div className="zov-stack zov-stack--tight">
            <h3>{texts.people}</h3>
            <p className="zov-subtle">{texts.peopleDescription}</p>
          </div>
          {draft.persons.map((person, index) => (
            <PersonFields key={person.id} person={person} index={index} form={form} onChange={(patch) => change(person.id, patch)} onRemove={draft.persons.length > 1 ? () => remove(person) : undefined} />
          ))}
          <div>
            <Button id={form.idOf('persons')} icon="plus" onClick={add}>
              {texts.addPerson}
            </Button>
          </div>
        </>
      )}
    </StepForm>
  );
}
