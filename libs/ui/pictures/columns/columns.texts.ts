import { formatCount } from '@zov/ui/format';
import type { PictureColumn } from './layout';

export const columnsTexts = {
  asText: 'Lees de drie kolommen als tekst',
  empty: 'Nog niets opgeschreven.',
  /** What one column says: how much, and every sentence. */
  message: ({ sentences }: PictureColumn) => (sentences.length === 0 ? 'Nog niets opgeschreven.' : `${formatCount(sentences.length, 'zin', 'zinnen')}. ${sentences.map((one) => one.text).join(' ')}`),
};
