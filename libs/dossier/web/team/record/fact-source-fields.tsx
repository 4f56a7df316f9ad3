import type { SourceKind } from '@generated/team/graphql';
import { Notice, RadioGroup, Select, TextField } from '@zov/ui';
import { familyFirst } from '../shared/people';
import { sourceKindText } from '../shared/words.texts';
import { asksName, asksPerson, type FactSource } from './fact-draft';
import { factFormTexts as texts, sourceDescriptions } from './fact-form.texts';
import type { FactFieldsProps } from './write-fact-form';

const kinds = (Object.keys(sourceKindText) as SourceKind[]).map((value) => ({ value, label: sourceKindText[value], description: sourceDescriptions[value] }));

/** Where it comes from: a person of this family, or a name, or the writer. */
export function FactSourceFields({ draft, set, form, family }: Omit<FactFieldsProps, 'draft' | 'set'> & { draft: FactSource; set: (patch: Partial<FactSource>) => void }) {
  const circle = draft.sourceKind === 'NETWORK' ? 'NETWORK' : 'FAMILY';
  const people = familyFirst(family.persons).filter((person) => person.circle === circle);
  const isDocument = draft.sourceKind === 'DOCUMENT';
  return (
    <>
      <RadioGroup
        id={form.idOf('sourceKind')}
        label={texts.sourceKind}
        options={kinds}
        value={draft.sourceKind}
        error={form.errorOf('sourceKind')}
        onValueChange={(value) => set({ sourceKind: value as SourceKind, sourcePersonId: '' })}
      />
      {asksPerson(draft) && (
        <Select
          id={form.idOf('sourcePersonId')}
          label={texts.sourcePerson}
          emptyLabel={texts.choosePerson}
          options={people.map((person) => ({ value: person.id, label: person.displayName }))}
          value={draft.sourcePersonId}
          error={form.errorOf('sourcePersonId')}
          onChange={(event) => set({ sourcePersonId: event.target.value })}
        />
      )}
      {asksName(draft) && (
        <TextField
          id={form.idOf('sourceName')}
          label={isDocument ? texts.document : texts.professional}
          description={isDocument ? texts.documentDescription : texts.professionalDescription}
          value={draft.sourceName}
          error={form.errorOf('sourceName')}
          onBlur={() => form.left('sourceName')}
          onChange={(event) => set({ sourceName: event.target.value })}
        />
      )}
      {draft.sourceKind === 'REPORTER' && (
        <Notice tone="warning">
          <p>{texts.reporter}</p>
        </Notice>
      )}
    </>
  );
}
