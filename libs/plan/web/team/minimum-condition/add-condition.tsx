import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { SetMinimumConditionDocument, type SetByKind } from '@generated/team/graphql';
import { CheckboxGroup, RadioGroup, TextArea, TextField } from '@zov/ui/plain';
import { AddDialog } from '../act/add-dialog';
import type { Condition, Version } from '../screen/plan-data';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { conditionTexts as t, setByText } from './conditions.texts';

const kinds = (Object.keys(setByText) as SetByKind[]).map((value) => ({ value, label: setByText[value] }));
const empty: { text: string; kind: SetByKind; name: string; about: string[] } = { text: '', kind: 'TEAM', name: '', about: [] };

type AddConditionProps = { version: Version; isOpen: boolean; onClose: () => void; onAdded: (condition: Condition) => void };

/** A new minimum condition, with the name of who set it. */
export function AddCondition({ version, isOpen, onClose, onAdded }: AddConditionProps) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const [form, setForm] = useState(empty);
  const set = (patch: Partial<typeof empty>) => setForm((old) => ({ ...old, ...patch }));
  const errors = [
    { fieldId: 'nieuwe-bodemeis', field: 'text', message: form.text.trim() ? '' : t.textMissing },
    { fieldId: 'nieuwe-bodemeis-naam', field: 'setByName', message: form.name.trim() ? '' : t.nameMissing },
    { fieldId: 'nieuwe-bodemeis-over', field: 'aboutPersonIds', message: form.about.length ? '' : t.aboutMissing },
  ];
  return (
    <AddDialog
      title={t.addTitle}
      save={t.addSave}
      isOpen={isOpen}
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const { text, kind, name, about } = form;
        const input = { dossierId: dossier.id, planVersionId: version.id, text: text.trim(), setByKind: kind, setByName: name.trim(), aboutPersonIds: about, idempotencyKey };
        return (await client.mutate({ mutation: SetMinimumConditionDocument, variables: { input } })).data?.setMinimumCondition;
      }}
      onDone={async (condition) => {
        await refresh();
        setForm(empty);
        onAdded(condition);
      }}
    >
      {(errorOf) => (
        <>
          <TextArea id="nieuwe-bodemeis" label={t.text} rows={3} value={form.text} error={errorOf('text')} onChange={(event) => set({ text: event.target.value })} />
          <RadioGroup label={t.setByKind} options={kinds} inline value={form.kind} onValueChange={(kind) => set({ kind: kind as SetByKind })} />
          <TextField id="nieuwe-bodemeis-naam" label={t.setByName} value={form.name} error={errorOf('setByName')} onChange={(event) => set({ name: event.target.value })} />
          <CheckboxGroup id="nieuwe-bodemeis-over" label={t.about} options={peopleOptions(dossier.persons)} inline value={form.about} onValueChange={(about) => set({ about })} error={errorOf('aboutPersonIds')} />
        </>
      )}
    </AddDialog>
  );
}
