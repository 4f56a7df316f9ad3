import type { Say } from '@zov/access/web/family/portal/address';

export const changesTexts = (say: Say) => ({
  title: 'Wat is er veranderd?',
  help: say('Kies twee versies van het plan. U ziet wat er anders is.', 'Kies twee versies van het plan. Je ziet wat er anders is.'),
  back: 'Terug naar ons plan',
  phase: 'Welk plan?',
  before: 'Eerst',
  after: 'Daarna',
  shared: (day: string) => `Gedeeld op ${day}`,
  adopted: (day: string) => `Vast sinds ${day}`,
  none: 'Er is nog maar één versie van het plan. Er is niets te vergelijken.',
  same: 'Er is geen woord veranderd.',
  new: 'Nieuw',
  gone: 'Weg',
  changed: 'Anders',
  wordsGone: (text: string) => `Weg: “${text}”`,
  wordsNew: (text: string) => `Nieuw: “${text}”`,
  agreements: 'Dit spraken we af',
  worries: 'Daar maken we ons zorgen over',
  conditions: 'Dit moet zo zijn',
  net: 'Wie kan ik bellen?',
  text: 'Wat er staat', childText: 'Voor de kinderen', goal: 'Wat we willen', who: 'Wie', when: 'Wanneer', checker: 'Wie kijkt of het lukt', from: 'Vanaf', until: 'Tot', review: 'We praten erover op', name: 'Naam', phone: 'Nummer', reachable: 'Wanneer',
});
