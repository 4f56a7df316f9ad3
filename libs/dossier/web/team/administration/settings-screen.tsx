import { RegionSettingsDocument, type RegionSettingPartsFragment, type SettingKey } from '@generated/team/graphql';
import { SETTING_KEYS, newestFirst, valueOn } from '@zov/access/model/region-setting.ts';
import { AdministrationTabs } from '@zov/access/web/team/administration/administration-tabs';
import { Card, DataTable, Link, PageHeader, type Column } from '@zov/ui';
import { formatDate } from '@zov/ui/format';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import '../dossier.css';
import { amount, settingText, settingsTexts as texts } from './settings.texts';

/** What differs per region, with dates and sources. For the administrator only. */
export function SettingsScreen() {
  return useSession().role === 'ADMINISTRATOR' ? <Settings /> : <NotFoundPage />;
}

interface Line {
  readonly key: SettingKey;
  readonly now: RegionSettingPartsFragment | undefined;
  readonly next: RegionSettingPartsFragment | undefined;
}

function linesOf(settings: readonly RegionSettingPartsFragment[], day: string): Line[] {
  return SETTING_KEYS.map((key) => ({ key, now: valueOn(settings, key, day), next: nextOf(settings.filter((one) => one.key === key && one.validFrom > day)) }));
}

/** The first value to come; of one day the one that was added last. */
const nextOf = (coming: readonly RegionSettingPartsFragment[]) => newestFirst(coming).find((one) => coming.every((other) => other.validFrom >= one.validFrom));

const columns: readonly Column<Line>[] = [
  {
    id: 'label', header: texts.columns.label, rowHeader: true,
    cell: ({ key }) => (
      <>
        <Link href={`/beheer/instellingen/${key.toLowerCase()}`}>{settingText[key].label}</Link>
        <p className="zov-subtle zov-dossier-plain">{settingText[key].means}</p>
      </>
    ),
  },
  { id: 'now', header: texts.columns.now, cell: ({ key, now }) => now && `${amount(key, now.value)}, ${texts.since(formatDate(now.validFrom))}` },
  { id: 'source', header: texts.columns.source, cell: ({ now }) => now?.source },
  { id: 'next', header: texts.columns.next, cell: ({ key, next }) => (next ? texts.next(amount(key, next.value), formatDate(next.validFrom)) : texts.noNext) },
];

function Settings() {
  const reading = useReading(RegionSettingsDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
      </PageHeader>
      <AdministrationTabs />
      <ScreenState reading={reading} lines={10}>
        {({ regionSettings }) => (
          <Card>
            <DataTable caption={texts.caption} captionHidden columns={columns} rows={linesOf(regionSettings, today())} rowKey={({ key }) => key} />
          </Card>
        )}
      </ScreenState>
    </>
  );
}
