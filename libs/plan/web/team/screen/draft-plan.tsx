import { useMemo, useState, type MouseEvent } from 'react';
import { Button, LinkButton, Notice, SaveStatus } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { planAllows } from '../../../model/states';
import { useDrafts, useSaveState } from '../drafts/drafts-context';
import { WhoWrites } from '../drafts/who-writes';
import { ChecksCard } from '../check/checks-card';
import { HelpCard } from '../help/help-card';
import { ConditionsCard } from '../minimum-condition/conditions-card';
import { MissingCard } from '../rail/missing-list';
import { PeopleCard } from '../rail/people-card';
import { railTexts } from '../rail/rail.texts';
import { VersionBadge, VersionsCard } from '../rail/versions-card';
import { PlanReader } from '../read/plan-reader';
import { SafetyNetCard } from '../safety-net/safety-net-card';
import { ShareDialog } from '../share/share-dialog';
import { shareTexts } from '../share/share.texts';
import { SinceLooked } from '../since/since-looked';
import { DissentTitle } from '../signing/dissent-title';
import { Top3Board } from '../top3/top3-board';
import { ResponsesCard } from '../voice/responses-card';
import { firstWords, itemsOf, missingOf, nameOf, type Current, type Version } from './plan-data';
import { usePlan } from './plan-context';
import { screenTexts as t } from './screen.texts';
import { versionText } from '@zov/dossier/web/team/shared/plan-state';
import { WhichVersion } from './which-version';

function toMissing(event: MouseEvent): void {
  event.preventDefault();
  const place = document.querySelector<HTMLElement>('#wat-ontbreekt h2 [tabindex]');
  place?.scrollIntoView?.({ block: 'center' });
  place?.focus();
}

/** What is on the page, whether it is safe, and what can be done with it; stays in sight while somebody writes. */
function DraftBar({ version, missing, onShare }: { version: Version; missing: number; onShare: () => void }) {
  const { dossier, rights, viewer } = usePlan();
  const drafts = useDrafts();
  const state = useSaveState();
  const shared = version.state === 'SHARED';
  return (
    <div className="plan-bar plan-bar--sticky">
      <div className="zov-row">
        <h2>{versionText(version)}</h2>
        <VersionBadge version={version} />
        <SaveStatus state={state} onRetry={drafts.canRetry() ? () => void drafts.saveNow() : undefined} />
        {missing > 0 && (
          <a className="plan-bar__missing" href="#wat-ontbreekt" onClick={toMissing}>
            {railTexts.count(missing)}
          </a>
        )}
      </div>
      <div className="zov-button-row">
        {rights.share && planAllows(version.state, 'share') && (
          <Button variant={shared ? 'secondary' : 'primary'} icon="people" onClick={onShare}>
            {shared ? shareTexts.again : shareTexts.open}
          </Button>
        )}
        {(rights.adopt || rights.write) && planAllows(version.state, 'adopt') && (
          <LinkButton variant={version.author?.id === viewer.id ? 'secondary' : 'primary'} icon="lock" href={`/gezinnen/${dossier.id}/plan/${version.id}/vaststellen`}>
            {t.adopt}
          </LinkButton>
        )}
      </div>
    </div>
  );
}

/** The draft, to write in for who may and to read for others, with what is still missing beside it. */
export function DraftPlan({ version, current }: { version: Version; current: Current }) {
  const { dossier, names, rights } = usePlan();
  const written = useMemo(() => itemsOf(version).map((item) => ({ type: item.__typename, id: item.id, name: firstWords(nameOf(item)) || t.noWords })), [version]);
  const [sharing, setSharing] = useState(false);
  const missing = missingOf(version);
  const stale = version.state === 'SHARED' && itemsOf(version).some(({ state }) => state === 'DRAFT');
  return (
    <>
      <WhichVersion current={current} shown="open" />
      <DraftBar version={version} missing={missing.length} onShare={() => setSharing(true)} />
      {!rights.write && (
        <Notice tone="neutral">
          <p>{t.readOnly}</p>
        </Notice>
      )}
      {version.sharedAt && (
        <Notice tone={stale ? 'warning' : 'info'}>
          <p>{t.sharedOn(formatDate(version.sharedAt), names(version.releasedToPersonIds))}</p>
          {stale && <p>{t.stale}</p>}
        </Notice>
      )}
      {version.sharedAt && <DissentTitle version={version} />}
      {!rights.write && <SinceLooked version={version} />}
      <div className="plan-columns">
        <div className="zov-stack">
          {rights.write ? (
            <WhoWrites dossierId={dossier.id} items={written}>
              <Top3Board version={version} missing={missing} />
              <ConditionsCard version={version} missing={missing} />
              <HelpCard version={version} missing={missing} />
              <SafetyNetCard version={version} missing={missing} />
            </WhoWrites>
          ) : (
            <PlanReader version={version} />
          )}
        </div>
        <aside className="zov-stack" aria-label={railTexts.label}>
          <MissingCard version={version} missing={missing} />
          {current.inForce && <ChecksCard version={current.inForce} />}
          <PeopleCard version={version} />
          <ResponsesCard version={version} />
          <VersionsCard version={version} />
        </aside>
      </div>
      {sharing && <ShareDialog version={version} onClose={() => setSharing(false)} />}
    </>
  );
}
