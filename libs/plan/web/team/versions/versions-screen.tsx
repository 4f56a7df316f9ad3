import { useSearchParams } from 'react-router';
import { Card, DataTable, EmptyState, Link, LinkButton, Select } from '@zov/ui/plain';
import { formatDateShort } from '@zov/ui/format';
import { AdoptedNotice } from '../adopt/adopted-notice';
import { VersionBadge } from '../rail/versions-card';
import { OpinionList } from '../read/opinion-list';
import { PlanReader } from '../read/plan-reader';
import { phaseOf, planPath } from '../screen/phases';
import { versionsOf, type Version } from '../screen/plan-data';
import { PlanLoader } from '../screen/plan-loader';
import { usePlan } from '../screen/plan-context';
import { DiffView } from './diff-view';
import { versionsTexts as t } from './versions.texts';

const date = (when: string | null): string => (when ? formatDateShort(when) : '–');

function VersionTable({ versions }: { versions: readonly Version[] }) {
  return (
    <DataTable
      caption={t.caption}
      captionHidden
      rows={versions}
      rowKey={(one) => one.id}
      empty={<EmptyState title={t.none} headingLevel={3} />}
      columns={[
        { id: 'number', header: t.version, rowHeader: true, nowrap: true, cell: (one) => <Link href={`?versie=${one.id}`}>{t.name(one.number)}</Link> },
        { id: 'state', header: t.state, cell: (one) => <VersionBadge version={one} /> },
        { id: 'author', header: t.author, cell: (one) => one.author?.name ?? '–' },
        { id: 'shared', header: t.shared, nowrap: true, cell: (one) => date(one.sharedAt) },
        { id: 'adopted', header: t.adopted, nowrap: true, cell: (one) => date(one.adoptedAt) },
        { id: 'hash', header: t.hash, cell: (one) => (one.contentHash ? <code>{one.contentHash.slice(0, 8)}…</code> : '–') },
      ]}
    />
  );
}

function CompareForm({ versions, before, after, onChoose }: { versions: readonly Version[]; before?: Version; after?: Version; onChoose: (side: 'van' | 'naar', id: string) => void }) {
  const options = versions.map((one) => ({ value: one.id, label: t.name(one.number) }));
  if (versions.length < 2) return <p className="zov-subtle">{t.onlyOne}</p>;
  return (
    <div className="plan-pair">
      <Select label={t.before} options={options} value={before?.id ?? ''} onChange={(event) => onChoose('van', event.target.value)} />
      <Select label={t.after} options={options} value={after?.id ?? ''} onChange={(event) => onChoose('naar', event.target.value)} />
    </div>
  );
}

function VersionsPage() {
  const { dossier } = usePlan();
  const [params, setParams] = useSearchParams();
  const asked = dossier.planVersions.find((one) => ['versie', 'naar', 'van'].some((name) => params.get(name) === one.id));
  const phase = asked?.phase ?? phaseOf(params.get('fase'));
  const versions = versionsOf(dossier, phase);
  const find = (id: string | null) => versions.find((one) => one.id === id);
  const reading = find(params.get('versie'));
  const after = find(params.get('naar')) ?? versions[0];
  const before = find(params.get('van')) ?? versions[1];
  const comparing = params.has('van') || params.has('naar') || (!reading && versions.length > 1);
  const choose = (side: 'van' | 'naar', id: string) => setParams({ van: before?.id ?? '', naar: after?.id ?? '', [side]: id }, { replace: true });
  return (
    <div className="zov-stack">
      <div className="plan-bar">
        <h2>{t.title}</h2>
        <LinkButton icon="undo" href={planPath(dossier.id, phase)}>
          {t.back}
        </LinkButton>
      </div>
      <Card>
        <VersionTable versions={versions} />
      </Card>
      <Card title={t.compare}>
        <CompareForm versions={versions} before={before} after={after} onChoose={choose} />
      </Card>
      {comparing && before && after && <DiffView before={before} after={after} />}
      {reading && !comparing && (
        <>
          <h2>{t.reading(reading.number)}</h2>
          <AdoptedNotice version={reading} />
          <PlanReader version={reading} />
          <Card title={t.opinions}>
            <OpinionList opinions={reading.opinions} />
          </Card>
        </>
      )}
    </div>
  );
}

/** Every version of the plan: read one, or see what changed between two. */
export function VersionsScreen() {
  return (
    <PlanLoader>
      <VersionsPage />
    </PlanLoader>
  );
}
