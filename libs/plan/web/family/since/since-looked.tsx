import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { KeepSeenDocument, PlanSeenBeforeDocument, type PlanPhase } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { Link, Notice } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { marksOf, sinceInWords, sinceLooked } from '../../../model/plan-seen';
import { sinceTexts } from './since.texts';

/** NL: veranderd sinds u laatst keek. Of nothing but the words this reader sees; nothing while no word is other. Who reads for somebody else keeps nothing. */
export function SinceLooked({ plan }: { plan: { readonly id: string; readonly phase: PlanPhase } }) {
  const t = useTexts(sinceTexts);
  const { dossierId } = usePortal();
  const readsOnly = useReadsOnly();
  // As it stood when the page was opened: what is kept of this look is for a next one.
  const dossier = useQuery(PlanSeenBeforeDocument, { variables: { id: dossierId }, fetchPolicy: 'no-cache' }).data?.dossier;
  const [note] = useMutation(KeepSeenDocument, { fetchPolicy: 'no-cache' });
  const noted = useRef(false);
  const before = dossier?.planSeen.find(({ phase }) => phase === plan.phase);
  const version = dossier?.planVersions.find(({ id }) => id === plan.id);
  const now = version && marksOf([...version.top3Items, ...version.minimumConditions, ...version.agreements, ...version.safetyNet, ...version.help]);
  const must = !readsOnly && now !== undefined && before?.seen.join() !== now.join();
  useEffect(() => {
    if (!must || noted.current) return;
    noted.current = true;
    // Nothing waits for it, and when it fails the next look tells a little more.
    note({ variables: { input: { dossierId, phase: plan.phase, seen: now, idempotencyKey: crypto.randomUUID() } } }).catch(() => undefined);
  });
  const since = now && sinceLooked(before?.seen, now);
  if (!before || !since) return null;
  return (
    <div className="zov-no-print">
      <Notice tone="info">
        <p>
          {t.since(formatDate(before.lookedAt), sinceInWords(since))} <Link href={`/verschil?fase=${plan.phase}`}>{t.look}</Link>
        </p>
      </Notice>
    </div>
  );
}
