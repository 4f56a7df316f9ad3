import { formatDate, formatDateTime, formatList } from '@zov/ui/format';
import { Card, Notice } from '@zov/ui/plain';
import type { Decision } from './gate-data';
import { conditionText, gateName, gateTexts as t, outcomeText, stableText } from './gate.texts';

/** One proposal or decision: who said what, on which conditions, and what the family reads of it. */
export function DecisionCard({ decision, title }: { decision: Decision; title: string }) {
  const { proposer, seconder, releaser, reason, overridden, overrideReason, notMet, notKnown, familyText, outcome, notStable, stable, followUpOn, followUp } = decision;
  const open = [...(notMet ?? []), ...(notKnown ?? [])];
  return (
    <Card title={title}>
      <p className="zov-subtle">{t.proposedBy(proposer?.name ?? t.somebody, formatDateTime(decision.createdAt))}</p>
      {overridden && (
        <Notice tone="warning" title={decision.state === 'OPENED' ? t.overridden : t.overriddenProposal}>
          {open.length > 0 && <p>{t.notMet(formatList(open.map((key) => conditionText[key])))}</p>}
          <blockquote className="plan-words">{overrideReason}</blockquote>
        </Notice>
      )}
      {reason && <blockquote className="plan-words">{reason}</blockquote>}
      {outcome && <p>{outcomeText[outcome]}</p>}
      {outcome && (
        <>
          <h3>{t.stable}</h3>
          <ul>
            {[...(stable ?? []).map((one) => [one, t.holds] as const), ...(notStable ?? []).map((one) => [one, t.holdsNot] as const)].map(([one, says]) => <li key={one}>{stableText[one]}: {says.toLowerCase()}</li>)}
          </ul>
        </>
      )}
      {followUpOn && <p>{t.followUp(formatDate(followUpOn), followUp?.name ?? t.somebody)}</p>}
      {typeof decision.secondAgrees === 'boolean' && <Said who={t.secondBy(seconder?.name ?? t.somebody, decision.secondAgrees)} words={decision.secondWords} />}
      {typeof decision.releaseAgrees === 'boolean' && <Said who={t.releaseBy(releaser?.name ?? t.somebody, decision.releaseAgrees)} words={decision.releaseWords} />}
      <h3>{t.familyReads}</h3>
      <p>{familyText}</p>
    </Card>
  );
}

const Said = ({ who, words }: { who: string; words: string | null }) => (
  <>
    <p>{who}</p>
    <blockquote className="plan-words">{words}</blockquote>
  </>
);

/** What was decided about a gate before. */
export function GateHistory({ decisions }: { decisions: readonly Decision[] }) {
  const past = decisions.filter(({ state }) => state !== 'PROPOSED');
  if (past.length === 0) return null;
  return (
    <details>
      <summary>{t.history}</summary>
      <div className="zov-stack">
        {past.map((one) => <DecisionCard key={one.id} decision={one} title={`${gateName[one.gate]}: ${t.decidedAs[one.state]}${one.decidedAt ? ` op ${formatDate(one.decidedAt)}` : ''}`} />)}
      </div>
    </details>
  );
}
