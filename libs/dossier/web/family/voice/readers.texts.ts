import type { WordsReader } from '@generated/family/graphql';

/** Said to a child about its own words; nobody else has this choice. */
export const readersTexts = {
  allow: 'Wie mag dit nog meer lezen?',
  allowHelp: 'Kies je niets? Dan leest niemand anders dit. Je kunt dit later veranderen.',
  allowNames: { PARENTS: 'Mijn ouders', TEAM: 'De mensen die ons helpen' } satisfies Record<WordsReader, string>,
  readNow: (names: string) => `Dit leest ook: ${names}.`,
  readNobody: 'Alleen de begeleider die alles regelt, leest dit.',
  changeReaders: 'Verander wie dit leest',
  saveReaders: 'Bewaar',
  failedReaders: 'Dit lukte niet. Er is niets veranderd. Probeer het nog een keer.',
  stopChange: 'Laat het zo',
  sending: 'Bezig met bewaren…',
};
