import type { ItemState } from '@generated/team/graphql';

export const itemStateText: Record<ItemState, string> = { DRAFT: 'Concept', SHARED: 'Gedeeld', ADOPTED: 'Vastgesteld', WITHDRAWN: 'Uit het plan gehaald' };
export const itemsTexts = {
  changedAfterSharing: 'Gewijzigd na delen',
  missing: (count: number) => (count === 1 ? '1 ding ontbreekt' : `${count} dingen ontbreken`),
  complete: 'Compleet',
  cancel: 'Annuleer',
  about: 'Over wie gaat dit?',
};
