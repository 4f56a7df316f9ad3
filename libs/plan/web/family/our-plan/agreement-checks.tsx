import { Icon, StatusBadge, type Tone } from '@zov/ui/plain';
import { dayOf, formatDateShort } from '@zov/ui/format';
import type { FamilyChecksFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { agreementTexts } from './agreement.texts';

export type Check = FamilyChecksFragment['checks'][number];

const atOnce = 3;
/** No red: that an agreement failed is not the reader's danger to be alarmed about. */
const tones: Record<NonNullable<Check['result']>, Tone> = { KEPT: 'positive', PARTLY: 'info', NOT_KEPT: 'warning', COULD_NOT_CHECK: 'neutral', LAPSED: 'neutral' };

function CheckLine({ check, today }: { check: Check; today: string }) {
  const t = useTexts(agreementTexts);
  const missed = check.plannedOn < today;
  return (
    <>
      <span>{formatDateShort(check.result && check.checkedAt ? check.checkedAt : check.plannedOn)}</span>
      {check.result ? <StatusBadge tone={tones[check.result]}>{t.results[check.result]}</StatusBadge> : <StatusBadge tone={missed ? 'warning' : 'neutral'}>{missed ? t.missed : t.planned}</StatusBadge>}
    </>
  );
}

function Lines({ checks, today }: { checks: readonly Check[]; today: string }) {
  return (
    <ul className="zov-plain-list zov-plain-list--tight">
      {checks.map((check) => (
        <li key={check.id} className="zov-row">
          <CheckLine check={check} today={today} />
        </li>
      ))}
    </ul>
  );
}

/** Whether an agreement was kept, newest first; a planned day that passed without a check says so. */
export function AgreementChecks({ checks, today = dayOf(new Date()) }: { checks: readonly Check[]; today?: string }) {
  const t = useTexts(agreementTexts);
  if (checks.length === 0) return null;
  const newest = [...checks].sort((one, other) => other.plannedOn.localeCompare(one.plannedOn));
  const older = newest.slice(atOnce);
  return (
    <div className="zov-checks">
      <p>
        <strong>{t.checks}</strong>
      </p>
      <Lines checks={newest.slice(0, atOnce)} today={today} />
      {older.length > 0 && (
        <details className="zov-more">
          <summary>
            <Icon name="chevronDown" />
            {t.olderChecks}
          </summary>
          <div className="zov-more__inside">
            <Lines checks={older} today={today} />
          </div>
        </details>
      )}
    </div>
  );
}
