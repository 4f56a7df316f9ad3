import { Card, Link, StatusBadge } from '@zov/ui/plain';
import { gateTexts as t, conditionText, stateText, whereToSolve } from './gate.texts';
import { namesOf, type Condition, type Evidence, type GateFamily } from './gate-data';

const LOOK = { MET: { tone: 'positive', icon: 'check' }, NOT_MET: { tone: 'warning', icon: 'warning' }, NOT_KNOWN: { tone: 'neutral', icon: 'clock' } } as const;

/** Every condition with its state, what lies under it, and for what is open who can solve it and where. */
export function EvidenceCard({ family, evidence }: { family: GateFamily; evidence: Evidence }) {
  return (
    <Card title={t.conditions}>
      <ul className="plan-gate">
        {evidence.conditions.map((one) => (
          <ConditionRow key={`${one.key} ${one.phase ?? ''}`} family={family} evidence={evidence} condition={one} />
        ))}
      </ul>
    </Card>
  );
}

function ConditionRow({ family, evidence, condition }: { family: GateFamily; evidence: Evidence; condition: Condition }) {
  const { key, phase, state, done, of, hidden, whoCanSolve } = condition;
  const [path, label] = whereToSolve[key];
  const under = namesOf(family, condition);
  return (
    <li className="plan-gate__row">
      <div className="plan-gate__head">
        <strong>{conditionText[key]}</strong> <StatusBadge tone={LOOK[state].tone} icon={LOOK[state].icon}>{stateText[state]}</StatusBadge>
      </div>
      <p className="zov-subtle">
        {[phase ? t.where(phase) : t.family, t.count(done, of), key === 'CHECKS' ? t.quiet(evidence.quietDays) : ''].filter(Boolean).join(' · ')}
      </p>
      {(under.length > 0 || hidden > 0) && (
        <ul>
          {under.map(({ id, text }) => <li key={id}>{text}</li>)}
          {hidden > 0 && <li className="zov-subtle">{t.hidden(hidden)}</li>}
        </ul>
      )}
      {state !== 'MET' && (
        <p>
          {t.solve(whoCanSolve)}. <Link href={`/gezinnen/${family.id}${path}`}>{label}</Link>
        </p>
      )}
    </li>
  );
}
