import { type SyntheticEvent } from 'react';
import { useParams } from 'react-router';
import { AddRegionSettingDocument, RegionSettingsDocument, type RegionSettingPartsFragment, type SettingKey } from '@generated/team/graphql';
import { SETTING_KEYS, SETTING_RANGE, newestFirst, problemsOfSetting } from '@zov/access/model/region-setting.ts';
import { Button, Card, DataTable, DateField, FormErrorSummary, LinkButton, PageHeader, RequiredHint, TextField, type Column } from '@zov/ui';
import { formatDate } from '@zov/ui/format';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble } from '../shared/act-trouble';
import { today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { useForm } from '../sharing/use-form';
import { amount, settingText, settingsTexts as texts, unitText } from './settings.texts';

const HOME = '/beheer/instellingen';

/** Every value of one setting, and a new one from a day to come. For the administrator only. */
export function SettingScreen() {
  const key = SETTING_KEYS.find((one) => one.toLowerCase() === useParams()['key']);
  return useSession().role === 'ADMINISTRATOR' && key !== undefined ? <Setting settingKey={key} /> : <NotFoundPage />;
}

function Setting({ settingKey }: { settingKey: SettingKey }) {
  const reading = useReading(RegionSettingsDocument, {});
  return (
    <>
      <PageHeader title={settingText[settingKey].label} crumbs={[{ label: texts.crumb, href: '/beheer' }, { label: texts.title, href: HOME }]}>
        <p>{settingText[settingKey].means}</p>
      </PageHeader>
      <ScreenState reading={reading}>
        {({ regionSettings }) => (
          <div className="zov-stack">
            <History values={newestFirst(regionSettings.filter((one) => one.key === settingKey))} />
            <NewValue settingKey={settingKey} />
          </div>
        )}
      </ScreenState>
    </>
  );
}

function History({ values }: { values: readonly RegionSettingPartsFragment[] }) {
  const replaced = (one: RegionSettingPartsFragment): boolean => values.find(({ validFrom }) => validFrom === one.validFrom) !== one;
  const columns: readonly Column<RegionSettingPartsFragment>[] = [
    { id: 'from', header: texts.historyColumns.from, rowHeader: true, cell: (one) => formatDate(one.validFrom) },
    { id: 'value', header: texts.historyColumns.value, cell: (one) => (replaced(one) ? <><s>{amount(one.key, one.value)}</s> {texts.replaced}</> : amount(one.key, one.value)) },
    { id: 'source', header: texts.historyColumns.source, cell: (one) => one.source },
    { id: 'by', header: texts.historyColumns.by, cell: (one) => one.addedByName ?? texts.start },
  ];
  return (
    <Card title={texts.history}>
      <DataTable caption={texts.historyCaption} captionHidden columns={columns} rows={values} rowKey={({ id }) => id} />
    </Card>
  );
}

interface Draft { readonly value: string; readonly validFrom: string; readonly source: string }

function NewValue({ settingKey }: { settingKey: SettingKey }) {
  const asked = (draft: Draft) => ({ key: settingKey, value: draft.value.trim() === '' ? NaN : Number(draft.value), validFrom: draft.validFrom, source: draft.source.trim() });
  const { draft, set, form, trouble, setTrouble, finish } = useForm<Draft>({ value: '', validFrom: '', source: '' }, (one) => problemsOfSetting(asked(one), today()), HOME);
  const { run, busy } = useAct(AddRegionSettingDocument, 'addRegionSetting');
  const keyOf = useKeyOf();
  const { least, most } = SETTING_RANGE[settingKey];

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const input = asked(draft);
    await finish(await run({ input: { ...input, id: keyOf(input) } }), texts.saved);
  };

  return (
    <Card title={texts.add}>
      <form className="zov-form" noValidate onSubmit={submit}>
        <FormErrorSummary errors={form.summary} attempt={form.attempt} headingLevel={3} />
        <ActTrouble trouble={trouble} />
        <RequiredHint />
        <TextField id={form.idOf('value')} label={texts.value(unitText(settingKey))} description={texts.range(least, most)} inputMode="numeric" width="short" value={draft.value} error={form.errorOf('value')} onBlur={() => form.left('value')} onChange={(event) => set({ value: event.target.value })} />
        <DateField id={form.idOf('validFrom')} label={texts.from} description={texts.fromHelp} value={draft.validFrom} error={form.errorOf('validFrom')} onChange={(validFrom) => set({ validFrom })} />
        <TextField id={form.idOf('source')} label={texts.source} description={texts.sourceHelp} value={draft.source} error={form.errorOf('source')} onBlur={() => form.left('source')} onChange={(event) => set({ source: event.target.value })} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={busy} busyLabel={texts.busy}>{texts.save}</Button>
          <LinkButton variant="quiet" href={HOME}>{texts.cancel}</LinkButton>
        </div>
      </form>
    </Card>
  );
}
