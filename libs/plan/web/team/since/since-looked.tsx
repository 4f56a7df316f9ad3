import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { KeepPlanSeenDocument, PlanSeenDocument } from '@generated/team/graphql';
import { Link, Notice } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { marksOf, sinceInWords, sinceLooked } from '../../../model/plan-seen';
import { PHASES } from '../screen/phases';
import { itemsOf, type Version } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { sinceTexts as t } from './since.texts';

/** NL: veranderd sinds u laatst keek. Of the words this reader sees; what it is shown now is kept for a next time, once the page is there. Nothing while nothing is other. */
export function SinceLooked({ version }: { version: Version }) {
  const { dossier } = usePlan();
  // As it stood when the page was opened: what is kept of this look is for a next one.
  const { data } = useQuery(PlanSeenDocument, { variables: { dossierId: dossier.id }, fetchPolicy: 'no-cache' });
  const [note] = useMutation(KeepPlanSeenDocument, { fetchPolicy: 'no-cache' });
  const noted = useRef(false);
  const before = data?.dossier?.planSeen.find(({ phase }) => phase === version.phase);
  const now = marksOf(itemsOf(version), ({ contentHash }) => contentHash);
  const asked = Boolean(data?.dossier);
  const kept = before?.seen.join() === now.join();
  useEffect(() => {
    if (!asked || kept || noted.current) return;
    noted.current = true;
    // Nothing waits for it, and when it fails the next look tells a little more.
    note({ variables: { input: { dossierId: dossier.id, phase: version.phase, seen: now, idempotencyKey: crypto.randomUUID() } } }).catch(() => undefined);
  });
  const since = sinceLooked(before?.seen, now);
  if (!before || !since) return null;
  return (
    <Notice tone="info">
      <p>
        {t.since(formatDate(before.lookedAt), sinceInWords(since))} <Link href={`/gezinnen/${dossier.id}/plan/versies?fase=${PHASES.indexOf(version.phase) + 1}`}>{t.compare}</Link>
      </p>
    </Notice>
  );
}
