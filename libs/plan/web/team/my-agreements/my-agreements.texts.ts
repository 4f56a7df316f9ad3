import { formatCount, formatDate, formatDaysAgo } from '@zov/ui/format';
import type { RowKind } from './rows';

export const myAgreementsTexts = {
  title: 'Afspraken',
  intro: 'Wat afspraken uit geldende plannen de komende twee weken vragen. Wat te laat is, staat bovenaan.',
  mine: 'Van mij',
  everyone: 'Van iedereen',
  filter: 'Welke afspraken',
  count: (count: number) => formatCount(count, 'regel', 'regels'),
  none: 'Er staat niets voor u klaar',
  noneText: 'Kijk bij ‘Van iedereen’ wat anderen hebben afgesproken.',
  noneOfAll: 'Er staat niets klaar',
  noneOfAllText: 'In de plannen van uw gezinnen is de komende twee weken niets gepland.',
  late: 'Te laat',
  day: (on: string, today: string) => `${formatDate(on)} (${formatDaysAgo(on, today)})`,
  by: (name: string) => `door ${name}`,
  forAgreement: (what: string) => `bij de afspraak: ${what}`,
  noWhat: 'Doe wat er is afgesproken',
  calendar: 'Zet in uw agenda',
  calendarHint: 'Een agendabestand zonder namen. Wat het is, leest u hier.',
  onlyFirst: 'U werkt aan meer dan veertig gezinnen. Hier staan de eerste veertig op naam.',
};

export const kindText: Record<RowKind, string> = { CHECK: 'Controle', FOLLOW_UP: 'Vervolg', REVIEW: 'Evaluatie' };
