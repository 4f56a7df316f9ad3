import { planStateLook } from '@zov/dossier/web/team/shared/plan-state';
import { Card, Link, LinkButton, StatusBadge } from '@zov/ui/plain';
import { formatDateShort } from '@zov/ui/format';
import { PHASES } from '../screen/phases';
import { versionsOf, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { railTexts as t } from './rail.texts';

export function VersionBadge({ version }: { version: Version }) {
  const { tone, icon, text } = planStateLook(version.state);
  return (
    <StatusBadge tone={tone} icon={icon}>
      {text}
    </StatusBadge>
  );
}

/** Every version of this phase, newest first. */
export function VersionsCard({ version }: { version: Version }) {
  const { dossier } = usePlan();
  const base = `/gezinnen/${dossier.id}/plan`;
  return (
    <Card
      title={t.versions}
      footer={
        <div className="zov-button-row">
          <LinkButton size="small" icon="eye" href={version.phase === 'SAFETY' ? `${base}/versies` : `${base}/versies?fase=${PHASES.indexOf(version.phase) + 1}`}>
            {t.allVersions}
          </LinkButton>
          <LinkButton size="small" icon="print" href={`${base}/afdrukken`}>
            {t.print}
          </LinkButton>
          <LinkButton size="small" href={`${base}/vertalen`}>
            {t.translations}
          </LinkButton>
        </div>
      }
    >
      <ul className="plan-rows">
        {versionsOf(dossier, version.phase).map((one) => (
          <li key={one.id} className="plan-row">
            <p>
              <Link href={`${base}/versies?versie=${one.id}`} aria-current={one.id === version.id ? 'true' : undefined}>
                {t.version(one.number)}
              </Link>{' '}
              {one.adoptedAt && <span className="zov-subtle">{formatDateShort(one.adoptedAt)}</span>}
            </p>
            <VersionBadge version={one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
