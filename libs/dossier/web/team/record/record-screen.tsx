import { lazy, Suspense, useEffect } from 'react';
import { useLocation, useParams } from 'react-router';
import { FamilyRecordDocument, type FamilyRecordQuery } from '@generated/team/graphql';
import { Link } from '@zov/ui';
import { familyFirst, Names } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { ContactSection } from './contact-section';
import { FactsSection } from './facts-section';
import { HomesSection } from './homes-section';
import { InvolvedSection } from './involved-section';
import { MeasuresSection } from './measures-section';
import { NetworkSection } from './network-section';
import { PeopleSection } from './people-section';
import { TiesSection } from './ties-section';
import { recordTexts as texts } from './record.texts';
import { PointersSection } from './pointers-section';
import { RestrictionsSection } from './restrictions-section';
import { TimelineSection } from './timeline-section';

/** Not part of what is fetched first. */
const FamilyTeamCard = lazy(async () => ({ default: (await import('../safety-team/family-team-card')).FamilyTeamCard }));

export type FamilyFile = NonNullable<FamilyRecordQuery['dossier']>;

/** What a section of the record needs: of the family only the part that it shows. */
export interface SectionProps<Part extends keyof FamilyFile = keyof FamilyFile> {
  readonly file: Pick<FamilyFile, 'id' | Part>;
  readonly names: Names;
  /** Whether the reader keeps these data up to date. */
  readonly keeps: boolean;
}

const parts = [
  ['feiten', texts.facts],
  ['verwijzingen', texts.pointers],
  ['mensen', texts.people],
  ['familie', texts.ties],
  ['wonen', texts.homes],
  ['netwerk', texts.network],
  ['contact', texts.contact],
  ['maatregelen', texts.measures],
  ['betrokkenen', texts.involved],
  ['verborgen', texts.restrictions],
  ['tijdlijn', texts.timeline],
] as const;

/** The whole record of a family: what is stated, what happened, and who they are. */
export function RecordScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyRecordDocument, { id: dossierId });
  useArrival(Boolean(reading.data));
  return (
    <ScreenState reading={reading} lines={10}>
      {({ viewer, dossier, measureLimits }) => dossier && <Sections file={dossier} viewerId={viewer.id} limits={measureLimits} />}
    </ScreenState>
  );
}

/** The part that the address names is only there once it is read. */
function useArrival(ready: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (ready && hash) document.getElementById(hash.slice(1))?.scrollIntoView();
  }, [ready, hash]);
}

function Sections({ file, viewerId, limits }: { file: FamilyFile; viewerId: string; limits: FamilyRecordQuery['measureLimits'] }) {
  const partner = myPartner(file.involvements, viewerId);
  const sectionProps = { file, names: new Names(familyFirst(file.persons)), keeps: mayAct(partner, 'EDIT', 'Person') };
  return (
    <div className="zov-stack">
      <nav className="zov-toc" aria-label={texts.onThisPage}>
        <ul>
          {parts.map(([id, label]) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
          <li>
            <Link href={`/gezinnen/${file.id}/dossier/bijlagen`}>{texts.attachments}</Link>
          </li>
          <li>
            <Link href={`/gezinnen/${file.id}/zoeken`}>{texts.search}</Link>
          </li>
        </ul>
      </nav>
      <div className="zov-columns zov-columns--record">
        <div className="zov-stack">
          <FactsSection {...sectionProps} viewerId={viewerId} partner={partner} />
          <PointersSection {...sectionProps} viewerId={viewerId} partner={partner} />
          <PeopleSection {...sectionProps} />
          <TiesSection {...sectionProps} />
          <HomesSection {...sectionProps} />
          <NetworkSection {...sectionProps} contactPoints={file.contactPoints} />
          <ContactSection {...sectionProps} partner={partner} />
          <RestrictionsSection {...sectionProps} />
          <MeasuresSection {...sectionProps} limits={limits} mayExtend={mayAct(partner, 'WRITE', 'Measure')} />
          <InvolvedSection {...sectionProps} viewerId={viewerId} mayEnd={mayAct(partner, 'AUTHORISE', 'Involvement')} />
          {partner && (
            <Suspense fallback={null}>
              <FamilyTeamCard dossierId={file.id} mayChoose={mayAct(partner, 'EDIT', 'Dossier', false)} />
            </Suspense>
          )}
        </div>
        <TimelineSection {...sectionProps} />
      </div>
    </div>
  );
}
