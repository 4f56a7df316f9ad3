import { Card, Icon } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { useTexts } from '@zov/access/web/family/portal/address';
import { OpinionList } from '../opinion/opinion-list';
import { AgreementList } from './agreement-list';
import type { Check } from './agreement-checks';
import { agreementsInOrder, dayOfPlan, type PlanVersion } from './plan-versions';
import { planTexts } from './plan.texts';

type Props = { versions: readonly PlanVersion[]; inForce?: PlanVersion; checks: readonly Check[] };

/** What was agreed before, each version under its date. */
export function OlderPlans({ versions, inForce, checks }: Props) {
  const t = useTexts(planTexts);
  if (versions.length === 0) return null;
  return (
    <Card title={t.older} className="zov-no-print">
      <ul className="zov-plain-list">
        {versions.map((version) => {
          const day = formatDate(dayOfPlan(version) ?? new Date(0));
          return (
            <li key={version.id}>
              <details className="zov-more" open={version === inForce}>
                <summary>
                  <Icon name="chevronDown" />
                  {version.adoptedAt ? t.olderAdopted(day) : t.olderShared(day)}
                </summary>
                <div className="zov-more__inside zov-stack zov-stack--tight">
                  {version === inForce && <p>{t.inForce}</p>}
                  <AgreementList agreements={agreementsInOrder(version)} checks={version === inForce ? checks : []} speaks={false} />
                  <OpinionList opinions={version.opinions} />
                </div>
              </details>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
