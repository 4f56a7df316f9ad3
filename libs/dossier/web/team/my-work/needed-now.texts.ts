import type { Gate } from '@generated/team/graphql';
import { formatCount, formatDate } from '@zov/ui/format';

const gateName: Readonly<Record<Gate, string>> = { TO_ASSISTANCE: 'Poort naar fase 2', TO_RECOVERY: 'Poort naar fase 3', CLOSING: 'Poort naar afsluiten' };

export const neededNowTexts = {
  title: 'Nu nodig van u',
  crisis: 'Lees de terugmelding van een crisisbesluit',
  crisisNote: (kind: string, on: string) => `${kind}, besloten op ${formatDate(on)}`,
  count: (count: number) => formatCount(count, 'taak', 'taken'),
  gate: 'Poort wacht op tweede lezer',
  gateForVeiligThuis: 'Poort wacht op Veilig Thuis',
  gateNote: (gate: Gate, by: string | undefined, at: string) => `${gateName[gate]}, voorgesteld${by ? ` door ${by}` : ''} op ${formatDate(at)}`,
  failed: 'Wat op u wacht kon niet worden gelezen.',
  again: 'Probeer opnieuw',
};
