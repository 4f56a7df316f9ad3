import { formatCount } from '@zov/ui/format';

export const columnsScreenTexts = {
  about: 'Over wie',
  none: 'Er staat nog niets in de drie kolommen',
  noneText: 'Schrijf bij de analyse op wat zorgen geeft, wat goed gaat en wat moet gebeuren. Daarna tekenen wij de kolommen.',
  print: 'Druk af',
  back: 'Naar de lijsten om ze te veranderen',
  draw: 'Bekijk als tekening',
  facts: (count: number) => `Rust op ${formatCount(count, 'feit', 'feiten')}.`,
};
