import type { Stance } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const stanceNames: Record<Stance, string> = { AGREE: 'Eens', PARTLY: 'Deels eens', DISAGREE: 'Niet eens' };

export const opinionTexts = (say: Say) => ({
  title: say('Wat vindt u van dit plan?', 'Wat vind jij van dit plan?'),
  saidTitle: 'Wat is er van dit plan gezegd?',
  help: say(
    'Bent u het niet eens? Dat mag. Uw mening blijft bij dit plan staan. Het plan gaat wel door.',
    'Ben je het niet eens? Dat mag. Jouw mening blijft bij dit plan staan. Het plan gaat wel door.',
  ),
  question: say('Bent u het eens met het plan?', 'Ben je het eens met het plan?'),
  about: 'Het hele plan',
  received: say('Uw mening is binnen', 'Jouw mening is binnen'),
  again: say('Denkt u er nu anders over? Zeg het opnieuw.', 'Denk je er nu anders over? Zeg het opnieuw.'),
  saidOn: (stance: string, day: string) => say(`Dit zei u op ${day}: ${stance}.`, `Dit zei je op ${day}: ${stance}.`),
  saidByOn: (stance: string, day: string, name: string) => `Dit zei ${name} op ${day}: ${stance}.`,
  earlier: 'Dit was eerder.',
  recordedBy: (name: string) => `${name} schreef dit op.`,
});
