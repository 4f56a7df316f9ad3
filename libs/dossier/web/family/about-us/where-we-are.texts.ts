import type { Gate, MonitoringResult, PlanPhase, TurnKind } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const whereWeAreTexts = (say: Say) => ({
  title: 'Waar staan we?',
  now: {
    SAFETY: 'Nu gaat het eerst om veiligheid.', ASSISTANCE: 'Het is veilig genoeg. Nu is er ook hulp bij wat het moeilijk maakt.', RECOVERY: 'Het is rustig. Nu is er ook hulp om te herstellen.',
  } satisfies Record<PlanPhase, string>,
  closed: say('De hulp is klaar. Gaat het weer mis? Dan kunt u altijd bellen.', 'De hulp is klaar. Gaat het weer mis? Dan kun je altijd bellen.'),
  gates: { TO_ASSISTANCE: 'Hulp kan beginnen.', TO_RECOVERY: 'Herstel kan beginnen.', CLOSING: 'Het werk kan stoppen.' } satisfies Record<Gate, string>,
  monitored: { YES: 'Veilig Thuis keek: het is stabiel veilig.', PARTLY: 'Veilig Thuis keek: het is deels stabiel veilig.', NO: 'Veilig Thuis keek: het is niet veilig.' } satisfies Record<MonitoringResult, string>,
  looksAgain: (day: string) => `Veilig Thuis kijkt rond ${day} of het veilig blijft.`,
  turns: { RELAPSE: 'Terug naar veiligheid.', REOPENED: 'Weer begonnen.' } satisfies Record<TurnKind, string>,
});
