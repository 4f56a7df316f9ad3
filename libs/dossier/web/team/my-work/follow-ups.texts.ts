import { formatCount, formatDateTime } from '@zov/ui/format';

export const followUpsTexts = {
  title: 'Vervolg op een afspraak die niet lukte',
  count: (count: number) => formatCount(count, 'taak', 'taken'),
  what: (what: string) => what || 'Doe wat er is afgesproken',
  by: (at: string) => `Uiterlijk ${formatDateTime(at)}`,
  late: 'Te laat',
  failed: 'Het vervolg op afspraken kon niet worden gelezen.',
  again: 'Probeer opnieuw',
};
