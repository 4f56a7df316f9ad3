import type { Say } from '@zov/access/web/family/portal/address';

export const signingTexts = (say: Say) => ({
  asked: (day: string) => say(`Wij vroegen op ${day} wat u van dit plan vindt.`, `Wij vroegen op ${day} wat je van dit plan vindt.`),
  stands: say('Uw eerdere antwoord geldt nog. U hoeft niets te doen.', 'Jouw eerdere antwoord geldt nog. Je hoeft niets te doen.'),
  notReached: (why: string) => say(`Wij kregen geen antwoord van u. Wij schreven op waarom: ${why} U kunt nog steeds antwoorden.`, `Wij kregen geen antwoord van jou. Wij schreven op waarom: ${why} Je kunt nog steeds antwoorden.`),
  triedOn: (days: string) => `Wij probeerden het op ${days}.`,
  dissent: (words: string) => `Dit staat bij het plan: ${words}.`,
  ownWords: (what: string, words: string) => `Over ${what}: ${words}`,
  changes: 'Wat is er veranderd in dit plan?',
  you: say('u bent', 'je bent') as 'u bent' | 'je bent',
  somebody: 'iemand',
  singles: say('Vindt u van een deel iets anders?', 'Vind je van een deel iets anders?'),
  whole: 'Net als het hele plan',
  singleWords: (what: string) => say(`Wat wilt u zeggen over ${what}?`, `Wat wil je zeggen over ${what}?`),
});
