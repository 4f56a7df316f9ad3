import { formatDate } from '@zov/ui/format';
import type { PeriodName } from './timeline-filter';

export const timelineScreenTexts = {
  title: 'Tijdlijn',
  picture: 'Tijdlijn als tekening',
  list: 'Dezelfde gebeurtenissen als lijst',
  filterKinds: 'Laat zien',
  filterPeople: 'Over wie',
  period: 'Periode',
  between: (from: string, to: string) => `Van ${formatDate(from)} tot en met ${formatDate(to)}.`,
  earlier: 'Eerder',
  later: 'Later',
  print: 'Druk af',
  back: 'Terug naar het dossier',
  draw: 'Bekijk als tekening',
  noneMatch: 'Niets van deze soort.',
  none: 'Er is nog niets gebeurd met een datum.',
  older: 'Toon oudere maanden',
  contactWith: (name: string) => `Contact met ${name}`,
};

export const periodText: Record<PeriodName, string> = { maand: 'Een maand', kwartaal: 'Drie maanden', jaar: 'Een jaar' };
