import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { ProposeHelpDocument } from '@generated/team/graphql';
import { CheckboxGroup, DateField, Select, TextField, dateProblem } from '@zov/ui/plain';
import { AddDialog } from '../act/add-dialog';
import { firstWords, shownOf, type Help, type Version } from '../screen/plan-data';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { helpTexts as t } from './help.texts';
import { useProviders } from './use-providers';

const empty: { kind: string; organisationId: string; name: string; from: string; top3ItemId: string; about: string[] } = { kind: '', organisationId: '', name: '', from: '', top3ItemId: '', about: [] };

/** What help can belong to: one of the ranked items. */
export const itemOptions = (version: Version) => shownOf(version).top3.map((item, index) => ({ value: item.id, label: `${index + 1}. ${firstWords(item.behaviour, 60)}` }));

type AddHelpProps = { version: Version; isOpen: boolean; onClose: () => void; onAdded: (help: Help) => void };

/** New help in the plan: which, from whom, for what and for whom. */
export function AddHelp({ version, isOpen, onClose, onAdded }: AddHelpProps) {
  const client = useApolloClient();
  const { dossier, refresh } = usePlan();
  const providers = useProviders();
  const [form, setForm] = useState(empty);
  const set = (patch: Partial<typeof empty>) => setForm((old) => ({ ...old, ...patch }));
  const errors = [
    { fieldId: 'nieuwe-hulp', field: 'kind', message: form.kind.trim() ? '' : t.kindMissing },
    { fieldId: 'nieuwe-hulp-vanaf', field: 'plannedFrom', message: dateProblem(form.from, { required: false }) ?? '' },
    { fieldId: 'nieuwe-hulp-over', field: 'aboutPersonIds', message: form.about.length ? '' : t.aboutMissing },
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
          dossierId: dossier.id, planVersionId: version.id, top3ItemId: form.top3ItemId || null, kind: form.kind.trim(), providerOrganisationId: form.organisationId || null,
          providerName: form.organisationId ? providers.nameOf(form.organisationId) : form.name.trim(), plannedFrom: form.from || null, aboutPersonIds: form.about, idempotencyKey,
        };
        return (await client.mutate({ mutation: ProposeHelpDocument, variables: { input } })).data?.proposeHelp;
      }}
      onDone={async (help) => {
        await refresh();
        setForm(empty);
        onAdded(help);
      }}
    >
      {(errorOf) => (
        <>
          <TextField id="nieuwe-hulp" label={t.kind} description={t.kindHint} value={form.kind} error={errorOf('kind')} onChange={({ target }) => set({ kind: target.value })} />
          <Select label={t.provider} options={providers.options} emptyLabel={t.providerOther} description={providers.trouble} optional value={form.organisationId} onChange={({ target }) => set({ organisationId: target.value })} />
          {!form.organisationId && <TextField label={t.name} description={t.nameHint} optional value={form.name} error={errorOf('providerName')} onChange={({ target }) => set({ name: target.value })} />}
          <DateField id="nieuwe-hulp-vanaf" label={t.from} optional value={form.from} error={errorOf('plannedFrom')} onChange={(from) => set({ from })} />
          <Select label={t.belongs} options={itemOptions(version)} emptyLabel={t.wholePlan} optional value={form.top3ItemId} onChange={({ target }) => set({ top3ItemId: target.value })} />
          <CheckboxGroup id="nieuwe-hulp-over" label={t.about} description={t.aboutHint} options={peopleOptions(dossier.persons)} inline value={form.about} onValueChange={(about) => set({ about })} error={errorOf('aboutPersonIds')} />
        </>
      )}
    </AddDialog>
  );
}
