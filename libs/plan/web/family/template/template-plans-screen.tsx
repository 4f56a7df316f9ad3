import { useQuery } from '@apollo/client/react';
import { FamilyTemplatePlansDocument, type FamilyTemplatePlansQuery } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { usePeople } from '@zov/access/web/family/portal/people';
import { GoneTexts } from '@zov/dossier/web/family/voice/gone-texts';
import { ItemVoice } from '@zov/dossier/web/family/voice/item-voice';
import { draftKey } from '@zov/dossier/web/family/voice/use-respond';
import { VoicesProvider } from '@zov/dossier/web/family/voice/voices';
import { formatDate, formatList } from '@zov/ui/format';
import { Card, StatusBadge } from '@zov/ui/plain';
import { sectionOf } from '../../../model/template-plan';
import { templatePlansTexts } from './template-plans.texts';

type Dossier = NonNullable<FamilyTemplatePlansQuery['dossier']>;
type Plan = Dossier['templatePlans'][number];
type Section = Plan['sections'][number];

/** NL: andere plannen. Plans around one moment that were shared with the reader, each question with a place for own words. */
export function TemplatePlansScreen() {
  const { dossierId } = usePortal();
  const t = useTexts(templatePlansTexts);
  const result = useQuery(FamilyTemplatePlansDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={t.title} result={result} crumbs={[{ label: t.back, href: '/afspraken' }]}>
      {(dossier) => (
        <VoicesProvider responses={dossier.responses} reload={result.refetch}>
          <Content plans={dossier.templatePlans} />
        </VoicesProvider>
      )}
    </DossierPage>
  );
}

function Content({ plans }: { plans: Dossier['templatePlans'] }) {
  const t = useTexts(templatePlansTexts);
  const shown = plans.flatMap(({ sections }) => sections.map(({ id }) => draftKey('TEMPLATE_PLAN_SECTION', id)));
  return (
    <>
      <GoneTexts types={['TEMPLATE_PLAN_SECTION']} shown={shown} />
      {plans.length === 0 && (
        <Card title={t.none}>
          <p>{t.noneHelp}</p>
        </Card>
      )}
      {plans.map((plan) => (
        <PlanCard key={plan.id} plan={plan} />
      ))}
    </>
  );
}

function PlanCard({ plan }: { plan: Plan }) {
  const t = useTexts(templatePlansTexts);
  const { nameOf } = usePeople();
  const names = plan.aboutPersonIds.flatMap((id) => nameOf(id) ?? []);
  const standing = plan.adoptedAt ? t.adopted(formatDate(plan.adoptedAt)) : plan.sharedAt ? t.shared(formatDate(plan.sharedAt)) : '';
  return (
    <Card title={t.kinds[plan.kind]}>
      <p>
        {names.length > 0 && t.about(formatList(names))} {standing} {t.openPoints(plan.sections.filter(({ doneOn }) => doneOn).length, plan.sections.length)}
      </p>
      <p>{plan.kind === 'EXIT_PROBATION' ? t.probation : t.say}</p>
      <ul className="zov-plain-list zov-lined-list">
        {plan.sections.map((section) => (
          <Question key={section.id} plan={plan} section={section} />
        ))}
      </ul>
    </Card>
  );
}

function Question({ plan, section }: { plan: Plan; section: Section }) {
  const t = useTexts(templatePlansTexts);
  const { question } = sectionOf(plan.kind, section.section);
  const text = section.familyText || question;
  return (
    <li>
      <h3>{question}</h3>
      <p className="zov-lead">{section.familyText || '–'}</p>
      <p className="zov-row">
        <span className="zov-subtle">
          {section.whoName && t.who(section.whoName)} {section.dueOn && t.due(formatDate(section.dueOn))}
        </span>
        {section.doneOn && <StatusBadge tone="positive">{t.done(formatDate(section.doneOn))}</StatusBadge>}
      </p>
      {plan.kind !== 'EXIT_PROBATION' && <ItemVoice itemType="TEMPLATE_PLAN_SECTION" itemId={section.id} itemVersion={section.version} about={text} />}
    </li>
  );
}
