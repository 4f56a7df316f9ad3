import type { FactKind } from '@generated/team/graphql';
import { Checkbox, DateField, RadioGroup, TextArea, TextField } from '@zov/ui';
import { factKindText } from '../shared/words.texts';
import { factFormTexts as texts, kindDescriptions } from './fact-form.texts';
import type { FactFieldsProps } from './write-fact-form';

const kinds = (Object.keys(factKindText) as FactKind[]).map((value) => ({ value, label: factKindText[value], description: kindDescriptions[value] }));

/** What, when and where. */
export function FactWhatFields({ draft, set, form }: FactFieldsProps) {
  return (
    <>
      <RadioGroup id={form.idOf('kind')} label={texts.kind} options={kinds} value={draft.kind} onValueChange={(kind) => set({ kind: kind as FactKind })} />
      <TextArea
        id={form.idOf('what')}
        label={texts.what}
        description={texts.whatDescription}
        rows={4}
        value={draft.what}
        error={form.errorOf('what')}
        onBlur={() => form.left('what')}
        onChange={(event) => set({ what: event.target.value })}
      />
      <DateField
        id={form.idOf('happenedOn')}
        label={texts.happenedOn}
        description={texts.happenedOnDescription}
        optional
        value={draft.happenedOn}
        error={form.errorOf('happenedOn')}
        onBlur={() => form.left('happenedOn')}
        onChange={(happenedOn) => set({ happenedOn })}
      />
      <Checkbox label={texts.longer} checked={draft.longer} onChange={(event) => set({ longer: event.target.checked })} />
      {draft.longer && (
        <DateField
          id={form.idOf('happenedUntilOn')}
          label={texts.happenedUntilOn}
          value={draft.happenedUntilOn}
          error={form.errorOf('happenedUntilOn')}
          onBlur={() => form.left('happenedUntilOn')}
          onChange={(happenedUntilOn) => set({ happenedUntilOn })}
        />
      )}
      <TextField
        id={form.idOf('place')}
        label={texts.place}
        description={texts.placeDescription}
        optional
        value={draft.place}
        error={form.errorOf('place')}
        onBlur={() => form.left('place')}
        onChange={(event) => set({ place: event.target.value })}
      />
    </>
  );
}
