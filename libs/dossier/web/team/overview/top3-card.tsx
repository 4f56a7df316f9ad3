import { Card, EmptyState, LinkButton, StatusBadge } from '@zov/ui';
import { adoptedVersion, currentVersion, planStateLook, versionText } from '../shared/plan-state';
import type { Names } from '../shared/people';
import type { Overview } from './overview-screen';
import { overviewTexts as texts } from './overview.texts';

/** The most unsafe situations of the plan that holds now, or of the draft when nothing was adopted yet. */
export function Top3Card({ family, names }: { family: Overview; names: Names }) {
  const plan = `/gezinnen/${family.id}/plan`;
  const version = adoptedVersion(family.planVersions) ?? currentVersion(family.planVersions);
  if (!version) {
    return <NoPlan family={family} plan={plan} />;
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
function NoPlan({ family, plan }: { family: Overview; plan: string }) {
  const hasFacts = family.facts.length > 0;
  const actions = (
    <>
      {!hasFacts && (
        <LinkButton variant="primary" icon="plus" href={`/gezinnen/${family.id}/dossier/schrijf`}>
          {texts.writeFact}
        </LinkButton>
      )}
      <LinkButton variant={hasFacts ? 'primary' : 'secondary'} href={plan}>
        {texts.startPlan}
      </LinkButton>
    </>
  );
  return (
    <Card>
      <EmptyState title={texts.noPlan} icon="shield" actions={actions}>
        <p>{hasFacts ? texts.noPlanText : texts.noFactsText}</p>
      </EmptyState>
    </Card>
  );
}
