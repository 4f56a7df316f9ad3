import type { Say } from '@zov/access/web/family/portal/address';
import type { TranslationState } from '../../../model/translation';

export const inLanguageTexts = (say: Say) => ({
  title: 'Ons plan in een andere taal',
  help: say('Hier staat het plan in uw taal. Daaronder staat de Nederlandse tekst. Die geldt.', 'Hier staat het plan in jouw taal. Daaronder staat de Nederlandse tekst. Die geldt.'),
  none: say('Ons plan is er nu alleen in het Nederlands. Wilt u een tolk? Vraag het aan wie u helpt.', 'Ons plan is er nu alleen in het Nederlands. Wil je een tolk? Vraag het aan wie je helpt.'),
  choose: 'Kies een taal',
  agreements: 'Wat wij hebben afgesproken',
  worries: 'Wat er niet goed gaat',
  conditions: 'Wat er minstens moet',
  net: say('Wie u kunt bellen', 'Wie je kunt bellen'),
  states: {
    NONE: 'Alleen in het Nederlands', DRAFT: 'Nog niet nagekeken door een tolk', CHECKED: 'Nagekeken door een tolk', OLDER: 'De Nederlandse tekst is nieuwer',
  } satisfies Record<TranslationState, string>,
  back: 'Terug naar ons plan',
});
