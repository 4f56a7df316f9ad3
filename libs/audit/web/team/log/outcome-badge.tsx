import type { LogOutcome } from '@generated/team/graphql';
import { StatusBadge, type IconName, type Tone } from '@zov/ui';
import { outcomeText } from '../shared/words.texts';

const looks: Record<LogOutcome, { tone: Tone; icon: IconName }> = {
  OK: { tone: 'neutral', icon: 'check' },
  REFUSED: { tone: 'warning', icon: 'lock' },
  CONFLICT: { tone: 'info', icon: 'people' },
  FAILED: { tone: 'warning', icon: 'warning' },
};

/** How an act ended, in a word and an icon; what was allowed is quiet, so that a refusal stands out. */
export function OutcomeBadge({ outcome }: { outcome: LogOutcome }) {
  return outcome === 'OK' ? <>{outcomeText.OK}</> : <StatusBadge {...looks[outcome]}>{outcomeText[outcome]}</StatusBadge>;
}
