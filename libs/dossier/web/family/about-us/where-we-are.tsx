import { Card } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import type { AboutUsQuery } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { currentPhase, gateIsOpen } from '../../../model/current-phase';
import { whereWeAreTexts } from './where-we-are.texts';

type Dossier = NonNullable<AboutUsQuery['dossier']>;
type Step = { readonly id: string; readonly at: string; readonly what: string; readonly text: string | null };

/** In which phase the family is, and every step there: that it was taken, when, and what it means for them. */
export function WhereWeAre({ decisions, turns, moments }: { decisions: Dossier['gateDecisions']; turns: Dossier['phaseTurns']; moments: Dossier['monitoringMoments'] }) {
  const t = useTexts(whereWeAreTexts);
  if (decisions.length + turns.length + moments.length === 0) return null;
  const next = moments.find(({ state }) => state === 'PLANNED');
  const steps: Step[] = [
    ...decisions.map(({ id, decidedAt, gate, familyText }) => ({ id, at: decidedAt ?? '', what: t.gates[gate], text: familyText })),
    ...turns.map(({ id, turnedAt, kind, familyText }) => ({ id, at: turnedAt, what: t.turns[kind], text: familyText })),
    ...moments.flatMap(({ id, doneOn, stable, familyText }) => (doneOn && stable ? [{ id, at: doneOn, what: t.monitored[stable], text: familyText }] : [])),
  ].toSorted((one, other) => other.at.localeCompare(one.at));
  return (
    <Card title={t.title}>
      <p>{gateIsOpen('CLOSING', decisions, turns) ? t.closed : t.now[currentPhase(decisions, turns)]}</p>
      {next && <p>{t.looksAgain(formatDate(next.dueOn))}</p>}
      <ul>
        {steps.map(({ id, at, what, text }) => (
          <li key={id}>
            {formatDate(at)}. {what} {text}
          </li>
        ))}
      </ul>
    </Card>
  );
}
