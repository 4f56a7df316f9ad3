import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { ChainStatusDocument } from '@generated/team/graphql';
import { Link, PageHeader } from '@zov/ui';
import { dayOf } from '@zov/ui/format';
import { NotFoundPage, traceIdOf, useSession } from '@zov/ui/shell';
import { ChainLine } from '../chain/chain-line';
import { isNotAllowed } from '../shared/error-code';
import { FilterForm } from './filter-form';
import { learn, nothingKnown, type LogRow } from './known';
import { isBroad, readFilter, writeFilter, type LogFilter } from './log-filter';
import { LogRows } from './log-rows';
import { logTexts as texts } from './log.texts';
import { useLog } from './use-log';
import '../audit.css';

/** The privacy officer's log: who did what with which dossier. Metadata only; the filter is in the address. */
export function LogScreen() {
  return useSession().role === 'PRIVACY_OFFICER' ? <OfficersLog /> : <NotFoundPage />;
}

const addressOf = (filter: LogFilter, today: string): string => ['/logboek', writeFilter(filter, today)].filter(Boolean).join('?');

function OfficersLog() {
  const today = dayOf(new Date());
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const filter = readFilter(search, today);
  const key = writeFilter(filter, today);
  const log = useLog(filter);
  const chain = useQuery(ChainStatusDocument, { fetchPolicy: 'network-only' });
  const known = useRef(nothingKnown);
  known.current = learn(known.current, log.page?.nodes ?? []);
  if (isNotAllowed(chain.error) || isNotAllowed(log.error)) return <NotFoundPage />;

  const readChain = () => void chain.refetch().catch(() => undefined);
  const apply = (asked: LogFilter) => {
    if (writeFilter(asked, today) !== key) return void navigate(addressOf(asked, today), { preventScrollReset: true });
    readChain();
    log.again();
  };
  const links = {
    reader: (row: LogRow) => addressOf({ ...filter, actorId: row.actorId }, today),
    dossier: (row: LogRow) => addressOf({ ...filter, dossierId: row.dossierId }, today),
  };
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
        <p>
          {texts.own} <Link href="/logboek/inzagen">{texts.reads}</Link>
        </p>
        {filter.dossierId && (
          <p>
            <Link href={`/logboek/toegang/${filter.dossierId}`}>{texts.access}</Link>
          </p>
        )}
      </PageHeader>
      <div className="zov-stack">
        <ChainLine days={chain.data?.chainStatus} failed={chain.error !== undefined} traceId={traceIdOf(chain.error)} onRetry={readChain} />
        <FilterForm applied={filter} known={known.current} today={today} busy={log.loading} onApply={apply} />
        <LogRows log={log} links={links} broad={isBroad(filter, today)} filterKey={key} />
      </div>
    </>
  );
}
