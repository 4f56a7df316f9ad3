import { useNavigate } from 'react-router';
import { Card, LinkButton } from '@zov/ui/plain';
import { planAllows } from '../../../model/states';
import { AdoptedNotice } from '../adopt/adopted-notice';
import { AgreementChecks } from '../check/agreement-checks';
import { ChecksCard } from '../check/checks-card';
import { PeopleCard } from '../rail/people-card';
import { railTexts } from '../rail/rail.texts';
import { VersionBadge, VersionsCard } from '../rail/versions-card';
import { PlanReader } from '../read/plan-reader';
import { ResponsesCard } from '../voice/responses-card';
import type { Version } from './plan-data';
import { usePlan } from './plan-context';
import { screenTexts as t } from './screen.texts';
import { StartPlan } from './start-plan';
import { WhichVersion } from './which-version';

/** The plan that is in force: to read, to follow with checks, and to go on from. */
export function AdoptedPlan({ version, open }: { version: Version; open?: Version }) {
  const { dossier, rights } = usePlan();
  const navigate = useNavigate();
  const base = `/gezinnen/${dossier.id}/plan`;
  return (
    <>
      <WhichVersion open={open} adopted={version} shown="adopted" />
      <div className="plan-bar">
        <div className="zov-row">
          <h2>{t.adoptedTitle(version.number)}</h2>
          <VersionBadge version={version} />
        </div>
        <div className="zov-button-row">
          <LinkButton icon="print" href={`${base}/afdrukken`}>
            {railTexts.print}
          </LinkButton>
        </div>
      </div>
      <AdoptedNotice version={version} />
      <div className="plan-columns">
        <div className="zov-stack">
          <PlanReader version={version} below={(agreement) => <AgreementChecks agreement={agreement} />} />
        </div>
        <aside className="zov-stack" aria-label={railTexts.label}>
          {rights.write && !open && planAllows(version.state, 'startNext') && (
            <Card title={t.startNext}>
              <div className="zov-stack zov-stack--tight">
                <p className="zov-subtle">{t.nextText}</p>
                <StartPlan label={t.startNext} onStarted={() => void navigate(base)} />
              </div>
            </Card>
          )}
          <ChecksCard version={version} />
          <PeopleCard version={version} />
          <ResponsesCard version={version} />
          <VersionsCard version={version} />
        </aside>
      </div>
    </>
  );
}
