import { useParams } from 'react-router';
import { TemplatePlansDocument } from '@generated/team/graphql';
import { Names } from '@zov/dossier/web/team/shared/people';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { Card, EmptyState, LinkButton, StatusBadge } from '@zov/ui/plain';
import { answeredOf, familyOf, rightsFor, type TemplateFamily } from './template-data';
import { TemplatePlanPage, stateTone } from './template-plan-page';
import { templateKindText, templateStateText, templateTexts as t } from './template.texts';
import '../plan.css';

/** NL: plannen met sjabloon. All of them, or the one that the address names. */
export function TemplatesScreen() {
  const { dossierId = '', planId } = useParams();
  const reading = useReading(TemplatePlansDocument, { dossierId });
  return (
    <ScreenState reading={reading} lines={8}>
      {(data) => {
        const family = familyOf(data);
        if (!family) return null;
        if (planId === undefined) return <List family={family} />;
        const plan = family.templatePlans.find(({ id }) => id === planId);
        return plan ? <TemplatePlanPage key={plan.id} family={family} plan={plan} /> : <Gone dossierId={family.id} />;
      }}
    </ScreenState>
  );
}

function Gone({ dossierId }: { dossierId: string }) {
  return (
    <Card title={t.title}>
      <p>{t.gone}</p>
      <LinkButton href={`/gezinnen/${dossierId}/plan/sjablonen`}>{t.toList}</LinkButton>
    </Card>
  );
}

function List({ family }: { family: TemplateFamily }) {
  const home = `/gezinnen/${family.id}/plan`;
  const names = new Names(family.persons);
  const { start } = rightsFor(family);
  const begin = start && (
    <LinkButton variant="primary" icon="edit" href={`${home}/sjablonen/bij/begin`}>
      {t.start}
    </LinkButton>
  );
  return (
    <div className="zov-stack" id="plannen">
      <div className="plan-bar">
        <h2>{t.title}</h2>
        <div className="zov-button-row">
          {family.templatePlans.length > 0 && begin}
          <LinkButton href={home}>{t.back}</LinkButton>
        </div>
      </div>
      <p>{t.intro}</p>
      {family.templatePlans.length === 0 && (
        <Card>
          <EmptyState title={t.none} icon="calendar" actions={begin}>
            <p>{start ? t.noneText : t.noneRead}</p>
          </EmptyState>
        </Card>
      )}
      {family.templatePlans.map((plan) => (
        <Card key={plan.id} title={templateKindText[plan.kind]} aside={<StatusBadge tone={stateTone[plan.state]}>{templateStateText[plan.state]}</StatusBadge>}>
          <p>{t.about(names.list(plan.aboutPersonIds))}</p>
          <p className="zov-subtle">{t.answered(answeredOf(plan), plan.sections.length)}</p>
          <LinkButton href={`${home}/sjablonen/${plan.id}`}>
            {t.open}
            <span className="zov-visually-hidden">
              : {templateKindText[plan.kind]}, {names.list(plan.aboutPersonIds)}
            </span>
          </LinkButton>
        </Card>
      ))}
    </div>
  );
}
