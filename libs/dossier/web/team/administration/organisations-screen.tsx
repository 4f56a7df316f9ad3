import { type SyntheticEvent } from 'react';
import { AddOrganisationDocument, OrganisationsAndTeamsDocument, type OrganisationKind, type OrganisationPartsFragment, type OrganisationsAndTeamsQuery } from '@generated/team/graphql';
import { AdministrationTabs } from '@zov/access/web/team/administration/administration-tabs';
import { Button, Card, DataTable, FormErrorSummary, Link, PageHeader, RequiredHint, Select, Tag, TextField, type Column } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { ActTrouble } from '../shared/act-trouble';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { useForm } from '../sharing/use-form';
import { kindOptions, kindText, placesTexts as texts } from './organisations.texts';

type Region = OrganisationsAndTeamsQuery['regions'][number];
const HOME = '/beheer/organisaties';

/** Who works together in the region, and which regions there are. For the administrator only. */
export function OrganisationsScreen() {
  return useSession().role === 'ADMINISTRATOR' ? <Organisations /> : <NotFoundPage />;
}

const columns: readonly Column<OrganisationPartsFragment>[] = [
  { id: 'name', header: texts.columns.name, rowHeader: true, cell: ({ id, name }) => <Link href={`${HOME}/${id}`}>{name}</Link> },
  { id: 'kind', header: texts.columns.kind, cell: ({ kind }) => kindText[kind] },
  { id: 'teams', header: texts.columns.teams, cell: ({ teams }) => teams.map((one) => one.name).join(', ') || texts.noTeams },
  { id: 'workers', header: texts.columns.workers, cell: ({ workers }) => workers },
];
const regionColumns: readonly Column<Region>[] = [
  { id: 'name', header: texts.regionColumns.name, rowHeader: true, cell: ({ name, mine }) => <>{name} {mine && <Tag>{texts.mine}</Tag>}</> },
  { id: 'code', header: texts.regionColumns.code, cell: ({ code }) => code },
  { id: 'organisations', header: texts.regionColumns.organisations, cell: ({ organisations }) => organisations },
];

function Organisations() {
  const reading = useReading(OrganisationsAndTeamsDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
      </PageHeader>
      <AdministrationTabs />
      <ScreenState reading={reading} lines={10}>
        {({ organisations, regions }) => (
          <div className="zov-stack">
            <Card><DataTable caption={texts.caption} captionHidden columns={columns} rows={organisations} rowKey={({ id }) => id} /></Card>
            <AddCard onAdded={reading.retry} />
            <Card title={texts.regions}>
              <p>{texts.regionsText}</p>
              <DataTable caption={texts.regionsCaption} captionHidden columns={regionColumns} rows={regions} rowKey={({ id }) => id} />
            </Card>
          </div>
        )}
      </ScreenState>
    </>
  );
}

const empty: { name: string; kind: OrganisationKind | '' } = { name: '', kind: '' };
const problemsOf = ({ name, kind }: typeof empty) => [
  ...(name.trim() === '' ? [{ field: 'name', message: texts.needName }] : []), ...(kind === '' ? [{ field: 'kind', message: texts.needKind }] : []),
];

function AddCard({ onAdded }: { onAdded: () => void }) {
  const { draft, set, form, trouble, setTrouble, finish } = useForm(empty, problemsOf, HOME);
  const { run, busy } = useAct(AddOrganisationDocument, 'addOrganisation');
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check() || draft.kind === '') return;
    const outcome = await run({ input: { name: draft.name.trim(), kind: draft.kind } });
    await finish(outcome, texts.added);
    if (outcome.kind === 'done') onAdded();
  };
  return (
    <Card title={texts.add}>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        <TextField id={form.idOf('name')} label={texts.name} autoComplete="off" width="medium" value={draft.name} error={form.errorOf('name')} onBlur={() => form.left('name')} onChange={(event) => set({ name: event.target.value })} />
        <Select id={form.idOf('kind')} label={texts.kind} emptyLabel={texts.chooseKind} options={kindOptions} value={draft.kind} error={form.errorOf('kind')} onChange={(event) => set({ kind: event.target.value as OrganisationKind })} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>{texts.save}</Button>
        </div>
      </form>
    </Card>
  );
}
