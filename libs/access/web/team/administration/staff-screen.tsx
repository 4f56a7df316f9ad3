import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { StaffDocument } from '@generated/team/graphql';
import { isNotAllowed } from '@zov/audit/web/team/shared/error-code';
import { roleText } from '@zov/audit/web/team/shared/words.texts';
import { Button, Card, DataTable, EmptyState, ErrorState, Link, LinkButton, PageHeader, Skeleton, StatusBadge, Tag, TextField, type Column } from '@zov/ui';
import { NotFoundPage, traceIdOf, useSession } from '@zov/ui/shell';
import { AdministrationTabs } from './administration-tabs';
import { mandateKindText } from './mandate-kind.texts';
import { matching, type Member } from './staff-list';
import { staffTexts as texts } from './staff.texts';

/** Who works with the system; no data of families. For the administrator only. */
export function StaffScreen() {
  return useSession().role === 'ADMINISTRATOR' ? <Staff /> : <NotFoundPage />;
}

const columns: readonly Column<Member>[] = [
  {
    id: 'name', header: texts.columns.name, rowHeader: true,
    cell: (member) => (
      <>
        <Link href={`/beheer/medewerkers/${member.id}`}>{member.name}</Link>
        {member.leaving && <> <Tag>{texts.leaving}</Tag></>}
      </>
    ),
  },
  { id: 'role', header: texts.columns.role, cell: (member) => roleText[member.role] },
  { id: 'organisation', header: texts.columns.organisation, cell: (member) => member.organisationName },
  { id: 'mandates', header: texts.columns.mandates, cell: (member) => member.mandates.map((one) => mandateKindText[one].short).join(', ') || texts.noMandate },
  {
    id: 'bound',
    header: texts.columns.bound,
    cell: (member) => <StatusBadge tone={member.bound ? 'positive' : 'neutral'} icon={member.bound ? 'check' : 'clock'}>{member.bound ? texts.bound : texts.notBound}</StatusBadge>,
  },
];

function Staff() {
  const { data, error, refetch } = useQuery(StaffDocument, { fetchPolicy: 'network-only' });
  if (isNotAllowed(error)) return <NotFoundPage />;
  return (
    <>
      <PageHeader
        title={texts.title}
        actions={
          <LinkButton variant="primary" icon="plus" href="/beheer/nieuw">
            {texts.add}
          </LinkButton>
        }
      >
        <p>{texts.intro}</p>
      </PageHeader>
      <AdministrationTabs />
      {data && <StaffCard staff={data.staff} />}
      {!data && error === undefined && <Skeleton lines={8} />}
      {!data && error !== undefined && <ErrorState traceId={traceIdOf(error)} onRetry={() => void refetch().catch(() => undefined)} />}
    </>
  );
}

function StaffCard({ staff }: { staff: readonly Member[] }) {
  const [search, setSearch] = useSearchParams();
  const typed = search.get('zoek') ?? '';
  const shown = matching(staff, typed);
  const find = (words: string) => setSearch(words ? { zoek: words } : {}, { replace: true, preventScrollReset: true });
  return (
    <Card title={texts.heading} aside={<span role="status">{texts.count(shown.length, staff.length)}</span>}>
      <div className="zov-stack">
        <TextField type="search" label={texts.search} optional width="medium" autoComplete="off" value={typed} onChange={(event) => find(event.target.value)} />
        <DataTable
          caption={texts.caption}
          captionHidden
          columns={columns}
          rows={shown}
          rowKey={(member) => member.id}
          empty={
            staff.length === 0 ? (
              <EmptyState headingLevel={3} title={texts.emptyTitle} icon="people">
                <p>{texts.empty}</p>
              </EmptyState>
            ) : (
              <EmptyState headingLevel={3} title={texts.noMatchTitle} icon="search" actions={<Button onClick={() => find('')}>{texts.clear}</Button>}>
                <p>{texts.noMatch}</p>
              </EmptyState>
            )
          }
        />
      </div>
    </Card>
  );
}
