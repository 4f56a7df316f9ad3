import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { EmptyState, Icon, Notice } from '@zov/ui/plain';
import { formatDate, formatList } from '@zov/ui/format';
import { OurPlanDocument, type OurPlanQuery } from '@generated/family/graphql';
import { helpsNow, type Helper } from '@zov/access/web/family/helpers/helpers-screen';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { usePeople } from '@zov/access/web/family/portal/people';
import { portalTexts } from '@zov/access/web/family/portal/portal.texts';
import { GoneTexts } from '@zov/dossier/web/family/voice/gone-texts';
import { VoicesProvider } from '@zov/dossier/web/family/voice/voices';
import { AgreementsCard } from './agreement-list';
import './our-plan.css';
import { agreementsInOrder, choosePlans, dayOfPlan, draftKeysOf, type PlanVersion } from './plan-versions';
import { planTexts } from './plan.texts';
import { SafetyNetCard } from './safety-net';
import { ConditionsCard, WorriesCard } from './worries';

/** Stands below the plan, and is fetched while that is read. */
const OpinionCard = lazy(async () => ({ default: (await import('./around-plan')).OpinionCard }));
const HelpCard = lazy(async () => ({ default: (await import('./around-plan')).HelpCard }));
const SinceLooked = lazy(async () => ({ default: (await import('./around-plan')).SinceLooked }));
const BelowPlan = lazy(async () => ({ default: (await import('./around-plan')).BelowPlan }));
const PrintPlan = lazy(async () => ({ default: (await import('./around-plan')).PrintPlan }));
/** Fetched only for a family that has some. */
const OlderPlans = lazy(async () => ({ default: (await import('./older-plans')).OlderPlans }));

type Dossier = NonNullable<OurPlanQuery['dossier']>;

/** Nothing shared yet: why, and whom to ask. */
function NothingYet({ helpers }: { helpers: readonly Helper[] }) {
  const t = useTexts(planTexts);
  const readsOnly = useReadsOnly();
  const askable = helpers.filter((helper) => helpsNow(helper) && helper.partner === 'CASE_DIRECTOR');
  const names = (askable.length > 0 ? askable : helpers.filter((helper) => helpsNow(helper))).flatMap(({ professional }) =>
    professional ? (professional.organisationName ? t.at(professional.name, professional.organisationName) : professional.name) : [],
  );
  return (
    <EmptyState title={readsOnly ? t.noneTitleFor : t.noneTitle}>
      <p>{readsOnly ? t.noneFor : t.none}</p>
      {names.length > 0 && <p>{t.callWho(formatList(names))}</p>}
      <p>{t.danger}</p>
    </EmptyState>
  );
}

/** Whether this plan holds, and since when. */
function Standing({ plan, inForce, greets }: { plan: PlanVersion; inForce?: PlanVersion; greets: boolean }) {
  const t = useTexts(planTexts);
  const { me } = usePeople();
  const readsOnly = useReadsOnly();
  const day = formatDate(dayOfPlan(plan) ?? new Date());
  const before = inForce && dayOfPlan(inForce);
  if (plan.state !== 'SHARED')
    return (
      <p className="zov-print-first">
        {greets && me && t.hello(me.callName)} {plan.state === 'IN_FORCE' ? t.inForceSince(day) : t.adopted(day)} {before && t.sharedBefore(formatDate(before))} {!readsOnly && t.maySay}
      </p>
    );
  return (
    <div className="zov-print-first">
      <Notice tone="info" title={t.sharedTitle} headingLevel={2}>
        <p>{t.shared(day)} {!readsOnly && t.pleaseSay}</p>
        {before && <p>{t.sharedBefore(formatDate(before))}</p>}
      </Notice>
    </div>
  );
}

type WholePlanProps = { plan: PlanVersion; inForce?: PlanVersion; dossier: Dossier; reload: () => Promise<unknown>; isFirst?: boolean };

/** One whole plan, with a place for the reader's words at every item. */
function WholePlan({ plan, inForce, dossier, reload, isFirst = false }: WholePlanProps) {
  return (
    <>
      <Standing plan={plan} inForce={inForce} greets={isFirst} />
      {isFirst && (
        <Suspense fallback={null}>
          <SinceLooked plan={plan} />
        </Suspense>
      )}
      <AgreementsCard agreements={agreementsInOrder(plan)} checks={dossier.checks} />
      <WorriesCard worries={plan.top3Items} progress={plan.state === 'IN_FORCE' ? dossier.goalProgress : []} />
      <ConditionsCard conditions={plan.minimumConditions} />
      <Suspense fallback={null}>{plan.help.length > 0 && <HelpCard help={plan.help} records={plan.state === 'IN_FORCE' ? dossier.helpRecords : []} />}</Suspense>
      <SafetyNetCard contacts={plan.safetyNet} contactPoints={dossier.contactPoints} />
      <Suspense fallback={null}>
        <OpinionCard plan={plan} reload={reload} />
      </Suspense>
    </>
  );
}

function Content({ dossier, reload }: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const t = useTexts(planTexts);
  const { current, inForce, beside, older } = choosePlans(dossier.planVersions);
  const shown = [current, ...beside].flatMap((plan) => (plan ? draftKeysOf(plan) : []));
  return (
    <>
      <GoneTexts types={['AGREEMENT', 'TOP3_ITEM', 'MINIMUM_CONDITION', 'SAFETY_NET_CONTACT', 'HELP_GIVEN']} shown={shown} />
      {current ? <WholePlan isFirst plan={current} {...{ inForce, dossier, reload }} /> : <NothingYet helpers={dossier.involvements} />}
      {beside.map((plan) => (
        <details key={plan.id} className="zov-more zov-other-plan zov-no-print">
          <summary>
            <Icon name="chevronDown" />
            {t.beside(t.phases[plan.phase])}
          </summary>
          <div className="zov-more__inside zov-stack">
            <WholePlan plan={plan} {...{ dossier, reload }} />
          </div>
        </details>
      ))}
      {older.length > 0 && (
        <Suspense fallback={null}>
          <OlderPlans versions={older} inForce={inForce} checks={dossier.checks} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        <BelowPlan />
      </Suspense>
    </>
  );
}

/** The plan as this reader may see it: what was agreed first. */
export function OurPlanScreen() {
  const { dossierId } = usePortal();
  const result = useQuery(OurPlanDocument, { variables: { id: dossierId } });
  const plan = choosePlans(result.data?.dossier?.planVersions ?? []).current;
  return (
    <DossierPage title={portalTexts.ourPlan} result={result} actions={plan && <Suspense fallback={null}><PrintPlan planId={plan.id} /></Suspense>}>
      {(dossier) => (
        <VoicesProvider responses={dossier.responses} reload={result.refetch}>
          <Content dossier={dossier} reload={result.refetch} />
        </VoicesProvider>
      )}
    </DossierPage>
  );
}
