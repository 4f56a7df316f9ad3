import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router';
import { Card, LinkButton } from '@zov/ui/plain';
import { planAllows } from '../../../model/states';
import { AdoptedNotice } from '../adopt/adopted-notice';
import { AgreementChecks } from '../check/agreement-checks';
import { ChecksCard } from '../check/checks-card';
import { GoalProgress } from '../goal/goal-progress';
import { HelpCourse } from '../help/help-course';
import { PeopleCard } from '../rail/people-card';
import { railTexts } from '../rail/rail.texts';
import { SinceLooked } from '../since/since-looked';
import { VersionBadge, VersionsCard } from '../rail/versions-card';
import { ContactState } from '../safety-net/contact-state';
import { PlanReader } from '../read/plan-reader';
import { ResponsesCard } from '../voice/responses-card';
import { versionText } from '@zov/dossier/web/team/shared/plan-state';
import { planPath } from './phases';
import { HomeFilter, useHome } from './home-filter';
import type { Current } from './plan-data';
import { usePlan } from './plan-context';
import { screenTexts as t } from './screen.texts';
import { StartPlan } from './start-plan';
import { WhichVersion } from './which-version';

/** Comes after the plan, with a question of its own. */
const MonitoringCard = lazy(async () => ({ default: (await import('../monitoring/monitoring-card')).MonitoringCard }));

/** A plan that is adopted: to read, to go on from and, once it is in force, to follow with checks. */
export function AdoptedPlan({ current, which }: { current: Current; which: 'waiting' | 'inForce' }) {
  const { dossier, rights } = usePlan();
  const navigate = useNavigate();
  const home = useHome();
  const base = `/gezinnen/${dossier.id}/plan`;
  const version = current[which];
  if (!version) return null;
  return (
    <>
      <WhichVersion current={current} shown={which} />
      <div className="plan-bar">
        <div className="zov-row">
          <h2>{versionText(version)}</h2>
          <VersionBadge version={version} />
        </div>
        <div className="zov-button-row">
          <LinkButton icon="check" href={`/gezinnen/${dossier.id}/controles`}>
            {t.visit}
          </LinkButton>
          {version.phase === 'SAFETY' && <LinkButton href={`/gezinnen/${dossier.id}/crisiskaart`}>{t.crisisCard}</LinkButton>}
          <LinkButton icon="print" href={`${base}/afdrukken`}>
            {railTexts.print}
          </LinkButton>
          <LinkButton reload download href={`/team/plans/${dossier.id}/${version.id}`}>
            {railTexts.pdf}
          </LinkButton>
          <LinkButton href={`${base}/vertalen`}>{railTexts.translations}</LinkButton>
        </div>
      </div>
      <AdoptedNotice version={version} />
      <SinceLooked version={version} />
      <div className="plan-columns">
        <div className="zov-stack">
          <HomeFilter />
          <PlanReader
            version={version}
            householdId={home}
            below={planAllows(version.state, 'check') ? (agreement) => <AgreementChecks agreement={agreement} /> : undefined}
            belowContact={planAllows(version.state, 'check') ? (contact) => <ContactState contact={contact} /> : undefined}
            belowHelp={planAllows(version.state, 'check') ? (help) => <HelpCourse help={help} /> : undefined}
            belowGoal={planAllows(version.state, 'check') ? (item) => <GoalProgress item={item} /> : undefined}
          />
        </div>
        <aside className="zov-stack" aria-label={railTexts.label}>
          {rights.write && !current.open && planAllows(version.state, 'startNext') && (
            <Card title={t.startNext}>
              <div className="zov-stack zov-stack--tight">
                <p className="zov-subtle">{t.nextText}</p>
                <StartPlan phase={version.phase} label={t.startNext} onStarted={() => void navigate(planPath(dossier.id, version.phase))} />
              </div>
            </Card>
          )}
          <ChecksCard version={version} />
          <PeopleCard version={version} />
          <Suspense fallback={null}>
            <MonitoringCard dossierId={dossier.id} />
          </Suspense>
          <ResponsesCard version={version} />
          <VersionsCard version={version} />
        </aside>
      </div>
    </>
  );
}
