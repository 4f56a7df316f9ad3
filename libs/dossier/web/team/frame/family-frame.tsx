import { Outlet, useMatches, useParams } from 'react-router';
import { FamilyFrameDocument, type FamilyFrameQuery } from '@generated/team/graphql';
import { Notice, PageHeader, StatusBadge, TabNav } from '@zov/ui';
import { NotFoundPage } from '@zov/ui/shell';
import { familyFirst, familyTitle, Names, today } from '../shared/people';
import { myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { isUuid } from '../shared/uuid';
import { measureKindText } from '../shared/words.texts';
import { frameTexts } from './family-frame.texts';
import { useLiveDossier } from './use-live-dossier';
import '../dossier.css';

type Family = NonNullable<FamilyFrameQuery['dossier']>;

/** Round every page of one family: who it is, who directs, what is in force, and the way around. */
export function FamilyFrame() {
  const { dossierId = '' } = useParams();
  if (!isUuid(dossierId)) return <NotFoundPage />;
  return <Frame key={dossierId} dossierId={dossierId} />;
}

function Frame({ dossierId }: { dossierId: string }) {
  const reading = useReading(FamilyFrameDocument, { id: dossierId });
  const gone = reading.data !== undefined && !reading.data.dossier;
  useLiveDossier(dossierId, Boolean(reading.data?.dossier));
  if (gone) return <NotFoundPage />;
  return (
    <>
      <div className="zov-family-head">
        <ScreenState reading={reading} lines={3}>
          {({ dossier, viewer }) => dossier && <FamilyHead family={dossier} viewerId={viewer.id} />}
        </ScreenState>
      </div>
      {(reading.data || !reading.failed) && <Outlet />}
    </>
  );
}

/** What the browser tab says before the family's name; routes give it as `handle: { title }`. */
function useTabTitle(): string | undefined {
  const titles = useMatches().map(({ handle }) => (handle as { title?: string } | undefined)?.title);
  return titles.filter(Boolean).at(-1);
}

function FamilyHead({ family, viewerId }: { family: Family; viewerId: string }) {
  const tab = useTabTitle();
  const title = familyTitle(family.name);
  const missed = family.checks.filter((check) => !check.result && check.plannedOn < today()).length;
  const home = `/gezinnen/${family.id}`;
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={tab ? `${tab} – ${title}` : title}
        crumbs={[{ label: frameTexts.families, href: '/gezinnen' }]}
        facts={factsOf(family)}
        signals={missed > 0 && <StatusBadge tone="warning">{frameTexts.missed(missed)}</StatusBadge>}
      />
      {!myPartner(family.involvements, viewerId) && (
        <Notice tone="info">
          <p>{frameTexts.part}</p>
        </Notice>
      )}
      {family.state === 'CLOSED' && (
        <Notice tone="neutral">
          <p>{frameTexts.closed}</p>
        </Notice>
      )}
      <TabNav
        label={frameTexts.tabs(title)}
        items={[
          { href: home, label: frameTexts.overview, exact: true },
          { href: `${home}/dossier`, label: frameTexts.dossier },
          { href: `${home}/netwerk`, label: frameTexts.network },
          { href: `${home}/analyse`, label: frameTexts.analysis },
          { href: `${home}/kaart`, label: frameTexts.card },
          { href: `${home}/cijfers`, label: frameTexts.grounds },
          { href: `${home}/plan`, label: frameTexts.plan },
          { href: `${home}/delen`, label: frameTexts.sharing },
          { href: `${home}/wie-ziet-wat`, label: frameTexts.sight },
        ]}
      />
    </>
  );
}

function factsOf(family: Family): string[] {
  const names = new Names(familyFirst(family.persons));
  const now = new Date().toISOString();
  const directors = family.involvements.filter((one) => one.partner === 'CASE_DIRECTOR' && (!one.validUntil || one.validUntil > now));
  const inForce = family.measures.filter((measure) => measure.fromOn <= today() && (!measure.untilOn || measure.untilOn > today()));
  return [
    frameTexts.number(family.number),
    ...(directors.length === 0 ? [frameTexts.noDirector] : directors.map(({ professional }) => frameTexts.director(professional?.name ?? '–', professional?.organisationName))),
    ...inForce.map((one) => frameTexts.measure(measureKindText[one.kind], names.list(one.aboutPersonIds), one.fromOn, one.untilOn)),
  ];
}
