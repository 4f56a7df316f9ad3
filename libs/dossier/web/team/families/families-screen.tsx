import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { ActorRole } from '@zov/access/model/actor.ts';
import { involvableAs, partnersOf } from '@zov/access/model/partner.ts';
import { Button, EmptyState, Link, LinkButton, PageHeader } from '@zov/ui';
import { useSession } from '@zov/ui/shell';
import { Chips } from '../shared/chips';
import { today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { FamiliesTable } from './families-table';
import { familiesTexts as texts } from './families.texts';
import { matching, QUICK_FILTERS, type FamilyRow } from './family-rows';
import { SearchForm } from './search-form';
import { useFamilies } from './use-families';
import '../dossier.css';

const searchParam = 'zoek';
const filterParam = 'toon';

/** The families somebody works with; what is looked for and shown is in the address. */
export function FamiliesScreen() {
  const [params, setParams] = useSearchParams();
  const search = params.get(searchParam) ?? '';
  const chosen = params.getAll(filterParam);
  const { reading, more, busy, failed } = useFamilies(search);
  const role = useSession().role as ActorRole;
  const directs = partnersOf(role).includes('CASE_DIRECTOR');
  const open = directs && (
    <LinkButton variant="primary" icon="plus" href="/gezinnen/nieuw">
      {texts.open}
    </LinkButton>
  );

  const lookFor = (text: string) => setParams(text ? { [searchParam]: text } : {});
  const toggle = (value: string) => {
    const wanted = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    setParams([...(search ? [[searchParam, search] as [string, string]] : []), ...wanted.map((one) => [filterParam, one] as [string, string])], { replace: true });
  };

  return (
    <>
      <PageHeader title={texts.title} actions={open}>
        <p>
          {texts.intro} <Link href="/zoeken">{texts.everything}</Link> <Link href="/veiligheidsteam">{texts.safetyTeam}</Link> {involvableAs(role).length > 0 && <Link href="/gezinnen/toegang">{texts.ask}</Link>} {directs && <Link href="/gezinnen/heropenen">{texts.reopen}</Link>}
        </p>
      </PageHeader>
      <div className="zov-stack">
        <SearchForm key={search} search={search} onSearch={lookFor} />
        <ScreenState reading={reading}>
          {({ viewer, dossiers }) =>
            dossiers.nodes.length === 0 ? (
              <NoFamilies search={search} open={open} onClear={() => lookFor('')} />
            ) : (
              <>
                <Chips label={texts.show} chips={QUICK_FILTERS.map((value) => ({ value, label: texts.filters[value] }))} chosen={chosen} onToggle={toggle} />
                <Rows all={dossiers.nodes} chosen={chosen} viewerId={viewer.id} hasMore={dossiers.hasMore} />
                {dossiers.hasMore && (
                  <div>
                    <Button busy={busy} busyLabel={texts.loadingMore} onClick={more}>
                      {texts.more}
                    </Button>
                    {failed && <p role="alert">{texts.moreFailed}</p>}
                  </div>
                )}
              </>
            )
          }
        </ScreenState>
      </div>
    </>
  );
}

function Rows({ all, chosen, viewerId, hasMore }: { all: readonly FamilyRow[]; chosen: readonly string[]; viewerId: string; hasMore: boolean }) {
  const rows = matching(all, chosen, viewerId, today());
  return (
    <>
      <p role="status" className="zov-subtle">
        {chosen.length > 0 ? texts.countedOf(rows.length, all.length) : texts.counted(all.length, hasMore)}
      </p>
      {rows.length === 0 ? <EmptyState title={texts.noMatch} icon="search" /> : <FamiliesTable rows={rows} viewerId={viewerId} />}
    </>
  );
}

function NoFamilies({ search, open, onClear }: { search: string; open: ReactNode; onClear: () => void }) {
  if (!search) {
    return (
      <EmptyState title={texts.empty} icon="people" actions={open}>
        <p>{texts.emptyText}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={texts.noHits(search)} icon="search" actions={<Button onClick={onClear}>{texts.clearSearch}</Button>}>
      <p>{texts.noHitsText}</p>
    </EmptyState>
  );
}
