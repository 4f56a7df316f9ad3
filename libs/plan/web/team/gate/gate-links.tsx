import { mayAct } from '@zov/dossier/web/team/shared/rights';
import { Link } from '@zov/ui/plain';
import { isNow } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { gateLinkTexts as t } from './gate-links.texts';

/** From the plan to its gates and to plans around one moment, and for whoever directs back to phase 1. */
export function GateLinks() {
  const { dossier, viewer } = usePlan();
  const home = `/gezinnen/${dossier.id}/plan`;
  const directs = dossier.state !== 'CLOSED' && dossier.involvements.some((one) => one.professional?.id === viewer.id && isNow(one, new Date()) && mayAct(one.partner, 'WRITE', 'PhaseTurn'));
  return (
    <nav className="plan-which" aria-label={t.gates}>
      <Link href={`${home}/poort/fase-2`}>{t.toAssistance}</Link>
      <Link href={`${home}/poort/fase-3`}>{t.toRecovery}</Link>
      <Link href={`${home}/poort/afsluiten`}>{t.closing}</Link>
      <Link href={`${home}/toezicht`}>{t.monitoring}</Link>
      <Link href={`${home}/sjablonen`}>{t.templates}</Link>
      {directs && <Link href={`${home}/terugval`}>{t.relapse}</Link>}
    </nav>
  );
}
