import { formatCount, formatDate, formatDateTime, formatDaysAgo } from '@zov/ui/format';

export const followUpsTexts = {
  title: 'Vervolg op een afspraak die niet lukte',
  count: (count: number) => formatCount(count, 'taak', 'taken'),
  what: (what: string) => what || 'Doe wat er is afgesproken',
  by: (at: string) => `Uiterlijk ${formatDateTime(at)}`,
  monitoring: 'Nu nodig: toezicht na overdracht',
  look: 'Kijk of het stabiel veilig is',
  on: (day: string, today: string) => `${day < today ? 'Was gepland op' : 'Gepland op'} ${formatDate(day)} (${formatDaysAgo(day, today)})`,
  late: 'Te laat',
  failed: 'Het vervolg op afspraken kon niet worden gelezen.',
  again: 'Probeer opnieuw',
};
