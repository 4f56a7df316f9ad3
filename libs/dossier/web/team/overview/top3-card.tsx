import { Card, EmptyState, LinkButton, StatusBadge } from '@zov/ui';
import { versionInForce, currentVersion, planStateLook, versionText } from '../shared/plan-state';
import type { Names } from '../shared/people';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

type Top3Props = { family: Overview; names: Names; mayWriteFact: boolean; mayStart: boolean };

/** The most unsafe situations of the plan that holds now, or of the draft when nothing was adopted yet. */
export function Top3Card({ family, names, mayWriteFact, mayStart }: Top3Props) {
  const plan = `/gezinnen/${family.id}/plan`;
  const version = versionInForce(family.planVersions) ?? currentVersion(family.planVersions);
  if (!version) {
    return <NoPlan hasFacts={family.facts.length > 0} plan={plan} record={`/gezinnen/${family.id}/dossier`} mayWriteFact={mayWriteFact} mayStart={mayStart} />;
  }
  const look = planStateLook(version.state);
  const items = version.top3Items.filter((item) => item.rank != null && item.state !== 'WITHDRAWN').sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return (
    <Card
      title={texts.top3}
      aside={
        <StatusBadge tone={look.tone} icon={look.icon}>
          {look.text}
        </StatusBadge>
      }
      footer={<LinkButton size="small" icon="arrowRight" href={plan}>{texts.openPlan}</LinkButton>}
    >
      <p className="zov-subtle">{versionText(version)}</p>
      {items.length === 0 ? (
        <p>{texts.noTop3}</p>
      ) : (
        <ol className="zov-top3">
          {items.map((item) => (
            <li key={item.id}>
              <p className="zov-top3__what">{item.behaviour}</p>
              {item.goal && (
                <p>
                  <strong>{texts.top3Goal}</strong> {item.goal}
                </p>
              )}
              <p className="zov-subtle">{texts.top3About(names.list(item.aboutPersonIds))}</p>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

/** A plan rests on facts, so those come first. */
function NoPlan({ hasFacts, plan, record, mayWriteFact, mayStart }: { hasFacts: boolean; plan: string; record: string; mayWriteFact: boolean; mayStart: boolean }) {
  const actions = (
    <>
      {!hasFacts && mayWriteFact && (
        <LinkButton variant="primary" icon="plus" href={`${record}/schrijf`}>
          {texts.writeFact}
        </LinkButton>
      )}
      {mayStart && (
        <LinkButton variant={hasFacts ? 'primary' : 'secondary'} href={plan}>
          {texts.startPlan}
        </LinkButton>
      )}
    </>
  );
  return (
    <Card>
      <EmptyState title={texts.noPlan} icon="shield" actions={actions}>
        {(mayStart || mayWriteFact) && <p>{hasFacts ? texts.noPlanText : texts.noFactsText}</p>}
      </EmptyState>
    </Card>
  );
}
