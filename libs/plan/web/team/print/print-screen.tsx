import { useSearchParams } from 'react-router';
import { Card, LinkButton, Notice, PrintButton } from '@zov/ui/plain';
import { PHASES } from '../screen/phases';
import { versionText } from '@zov/dossier/web/team/shared/plan-state';
import { currentOf, type Version } from '../screen/plan-data';
import { PlanLoader } from '../screen/plan-loader';
import { usePlan } from '../screen/plan-context';
import { PrintPhase } from './print-phase';
import { printTexts as t } from './print.texts';

/** Children of whom something stands in a version in a text made for them. */
function Papers({ versions }: { versions: readonly Version[] }) {
  const { dossier, name } = usePlan();
  const children = (version: Version) => dossier.persons.filter(({ id, familyRole }) => familyRole === 'CHILD' && version.agreements.some((one) => one.state !== 'WITHDRAWN' && one.state !== 'DRAFT' && one.childText !== '' && one.aboutPersonIds.includes(id)));
  return (
    <Card title={t.papers} className="zov-no-print">
      <ul className="plan-rows">
        {versions.map((version) => (
          <li key={version.id} className="zov-button-row">
            <LinkButton reload download href={`/team/plans/${dossier.id}/${version.id}`}>
              {t.pdf(versionText(version))}
            </LinkButton>
            {children(version).map(({ id }) => (
              <LinkButton key={id} reload download href={`/team/plans/${dossier.id}/${version.id}/child/${id}`}>
                {t.childPdf(name(id))}
              </LinkButton>
            ))}
          </li>
        ))}
      </ul>
      <p className="zov-subtle">{t.childPdfHelp}</p>
    </Card>
  );
}

function PrintPage() {
  const { dossier } = usePlan();
  const [params] = useSearchParams();
  const asked = dossier.planVersions.find(({ id }) => id === params.get('versie'));
  const versions = PHASES.map((phase): Version | undefined => {
    if (asked?.phase === phase) return asked;
    const { open, waiting, inForce } = currentOf(dossier, phase);
    return inForce ?? waiting ?? open;
  }).filter((one): one is Version => one !== undefined);
  return (
    <div className="zov-stack plan-print-page">
      <div className="plan-bar zov-no-print">
        <h2>{t.title}</h2>
        <div className="zov-button-row">
          <PrintButton variant="primary">{t.print}</PrintButton>
          <LinkButton icon="undo" href={`/gezinnen/${dossier.id}/plan`}>
            {t.back}
          </LinkButton>
        </div>
      </div>
      <Notice tone="warning" title={t.warnTitle}>
        <p>{t.warn}</p>
      </Notice>
      {versions.length === 0 ? <p>{t.nothing}</p> : <Papers versions={versions} />}
      {versions.map((version) => (
        <PrintPhase key={version.id} version={version} />
      ))}
    </div>
  );
}

/** The plan on paper: one page a phase, what is needed in a crisis first. */
export function PrintScreen() {
  return (
    <PlanLoader>
      <PrintPage />
    </PlanLoader>
  );
}
