import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { AddSafetyNetContactDocument } from '@generated/team/graphql';
import { CheckboxGroup, Select, TextField } from '@zov/ui/plain';
import { AddDialog } from '../act/add-dialog';
import type { NetContact, Version } from '../screen/plan-data';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { netTexts as t } from './safety-net.texts';

const empty = { personId: '', name: '', phone: '', reachable: '' };

type AddContactProps = { version: Version; /** How many stand before it. */ count: number; isOpen: boolean; onClose: () => void; onAdded: (contact: NetContact) => void };

/** A new contact for the safety net, last in the order of calling. */
export function AddContact({ version, count, isOpen, onClose, onAdded }: AddContactProps) {
  const client = useApolloClient();
  const { dossier, refresh, name } = usePlan();
  const [form, setForm] = useState(empty);
  const [chosen, setChosen] = useState<string[]>();
  const family = dossier.persons.filter(({ circle }) => circle !== 'NETWORK').map(({ id }) => id);
  const about = chosen ?? family;
  const set = (patch: Partial<typeof empty>) => setForm((old) => ({ ...old, ...patch }));
  const errors = [
    { fieldId: 'nieuw-contact-naam', field: 'name', message: form.name.trim() ? '' : t.nameMissing },
    { fieldId: 'nieuw-contact-over', field: 'aboutPersonIds', message: about.length ? '' : t.aboutMissing },
  ];
  return (
    <AddDialog
      title={t.addTitle}
      save={t.addSave}
      isOpen={isOpen}
      onClose={onClose}
      errors={errors}
      send={async (idempotencyKey) => {
        const input = {
          dossierId: dossier.id, planVersionId: version.id, position: count + 1, personId: form.personId || null, name: form.name.trim(), publicPhone: form.phone.trim() || null,
          reachableWhen: form.reachable.trim(), aboutPersonIds: about, idempotencyKey,
        };
        return (await client.mutate({ mutation: AddSafetyNetContactDocument, variables: { input } })).data?.addSafetyNetContact;
      }}
      onDone={async (contact) => {
        await refresh();
        setForm(empty);
        setChosen(undefined);
        onAdded(contact);
      }}
    >
      {(errorOf) => (
        <>
          <Select label={t.person} options={peopleOptions(dossier.persons, { described: false })} emptyLabel={t.personOther} optional value={form.personId} onChange={({ target }) => set({ personId: target.value, name: target.value ? name(target.value) : '' })} />
          <TextField id="nieuw-contact-naam" label={t.name} value={form.name} error={errorOf('name')} onChange={({ target }) => set({ name: target.value })} />
          <TextField label={t.phone} description={t.phoneHint} optional inputMode="tel" width="medium" value={form.phone} onChange={({ target }) => set({ phone: target.value })} />
          <TextField label={t.reachable} description={t.reachableHint} optional value={form.reachable} onChange={({ target }) => set({ reachable: target.value })} />
          <CheckboxGroup id="nieuw-contact-over" label={t.about} description={t.aboutHint} options={peopleOptions(dossier.persons)} inline value={about} onValueChange={setChosen} error={errorOf('aboutPersonIds')} />
        </>
      )}
    </AddDialog>
  );
}
