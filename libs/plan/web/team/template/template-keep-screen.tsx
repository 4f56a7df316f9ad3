import { useParams } from 'react-router';
import { TemplatePlansDocument } from '@generated/team/graphql';
import { KeepForm } from '@zov/dossier/web/team/keep/keep-form';
import { keepTexts } from '@zov/dossier/web/team/keep/keep.texts';
import { mayAct } from '@zov/dossier/web/team/shared/rights';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { Card, LinkButton } from '@zov/ui/plain';
import { NotFoundPage } from '@zov/ui/shell';
import { TEMPLATE_KEEP } from './kinds';
import { familyOf, questionOf, rightsFor, type TemplateFamily } from './template-data';
import { templateTexts as t } from './template.texts';

/** Where a plan with a template is begun, or one of its questions is answered. */
export function TemplateKeepScreen() {
  const { dossierId = '', what = '' } = useParams();
  const reading = useReading(TemplatePlansDocument, { dossierId });
  if (!TEMPLATE_KEEP[what]) return <NotFoundPage />;
  return (
    <ScreenState reading={reading} lines={8}>
      {(data) => {
        const family = familyOf(data);
        return family && <Form family={family} />;
      }}
    </ScreenState>
  );
}

function Form({ family }: { family: TemplateFamily }) {
  const { what = '', rowId } = useParams();
  const kind = TEMPLATE_KEEP[what];
  if (!kind) return null;
  const plan = rowId === undefined ? undefined : family.templatePlans.find(({ sections }) => sections.some(({ id }) => id === rowId));
  const row = plan?.sections.find(({ id }) => id === rowId);
  const rights = rightsFor(family, plan);
  const allowed = rowId === undefined ? rights.start && kind.add !== undefined : row !== undefined && mayAct(rights.partner, 'EDIT', kind.type) && rights.write;
  const list = `/gezinnen/${family.id}/plan/sjablonen`;
  const home = plan ? `${list}/${plan.id}` : list;
  const question = plan && row && questionOf(plan, row);
  return (
    <Card title={question?.question ?? t.start}>
      {allowed ? (
        <>
          {question && <p className="zov-subtle">{question.hint}</p>}
          <KeepForm key={`${what} ${rowId ?? ''}`} kind={kind} row={row} family={family} home={home} />
        </>
      ) : (
        <>
          <p>{rowId !== undefined && row === undefined ? keepTexts.gone : t.notAllowed}</p>
          <LinkButton href={home}>{t.formBack}</LinkButton>
        </>
      )}
    </Card>
  );
}
