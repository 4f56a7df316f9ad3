/** Said to a lawyer or adviser, always an adult, and never to somebody of the family. */
export const readsForTexts = {
  whom: (name?: string | null) => (name ? `U kijkt namens ${name}.` : 'U kijkt namens iemand anders.'),
  until: (day: string) => `Dat mag tot en met ${day}.`,
  only: 'U kunt hier niets zeggen of veranderen.',
};
