import { Link } from '@zov/ui/plain';
import type { Version } from './plan-data';
import { usePlan } from './plan-context';
import { screenTexts as t } from './screen.texts';

/** A draft beside the version that is in force: which one is on the screen. */
export function WhichVersion({ open, adopted, shown }: { open?: Version; adopted?: Version; shown: 'open' | 'adopted' }) {
  const { dossier } = usePlan();
  if (!open || !adopted) return null;
  const base = `/gezinnen/${dossier.id}/plan`;
  return (
    <nav className="plan-which" aria-label={t.which}>
      <Link href={base} aria-current={shown === 'open' ? 'page' : undefined}>
        {t.draft(open.number)}
      </Link>
      <Link href={`${base}?versie=geldt`} aria-current={shown === 'adopted' ? 'page' : undefined}>
        {t.inForce(adopted.number)}
      </Link>
    </nav>
  );
}
