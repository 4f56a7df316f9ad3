import { Link } from '@zov/ui/plain';
import type { Current } from './plan-data';
import { planPath } from './phases';
import { usePlan } from './plan-context';
import { screenTexts as t } from './screen.texts';

/** Which of the versions that are not past the address asks for. */
export const VERSION_PARAM = { open: null, waiting: 'wacht', inForce: 'geldt' } as const satisfies Record<keyof Current, string | null>;

/** A draft, one that waits for its gate and the version that is in force, as far as they are there: which one is on the screen. */
export function WhichVersion({ current, shown }: { current: Current; shown: keyof Current }) {
  const { dossier } = usePlan();
  const there = (['open', 'waiting', 'inForce'] as const).flatMap((which) => (current[which] ? [{ which, number: current[which].number, phase: current[which].phase }] : []));
  if (there.length < 2) return null;
  return (
    <nav className="plan-which" aria-label={t.which}>
      {there.map(({ which, number, phase }) => (
        <Link key={which} href={planPath(dossier.id, phase, VERSION_PARAM[which])} aria-current={shown === which ? 'page' : undefined}>
          {t.versions[which](number)}
        </Link>
      ))}
    </nav>
  );
}
