import { formatDate } from '@zov/ui/format';

export const releaseTexts = {
  card: 'Verteld aan een ouder zonder gezag',
  cardText: 'Een ouder zonder gezag leest het dossier niet. Vraagt die ouder hoe het met het kind gaat? Dan vertelt u het belangrijkste.',
  none: 'Er is nog niets verteld.',
  add: 'Geef informatie',
  told: (to: string, child: string) => `${to} las over ${child}`,
  toldBy: (name: string | undefined, on: string) => [formatDate(on), name && `door ${name}`].filter(Boolean).join(', '),
  why: (reason: string) => `Waarom dit mocht: ${reason}`,

  title: 'Informatie geven aan een ouder zonder gezag',
  intro: 'Alleen op verzoek van die ouder, en alleen het belangrijkste over het kind en de opvoeding. Die ouder leest precies de tekst die u hier schrijft, en niets uit het dossier.',
  to: 'Welke ouder vraagt dit?',
  child: 'Over welk kind?',
  choosePerson: 'Kies een persoon',
  words: 'Wat mag deze ouder lezen?',
  wordsHelp: 'Schrijf in gewone woorden. Noem geen plaats, school of naam van iemand anders.',
  facts: 'Op welke feiten rust dit?',
  factsHelp: 'Alleen feiten over dit kind zelf. De ouder leest deze feiten niet.',
  weighed: 'Dit hebt u afgewogen',
  sameForCustody: 'Een ouder met gezag zou dit ook te lezen krijgen',
  fitsChild: 'Het belang van het kind laat dit toe',
  reason: 'Waarom mag dit?',
  reasonHelp: 'Wie vroeg dit, wanneer, en hoe hebt u dit afgewogen?',
  save: 'Geef deze informatie',
  saved: 'Deze ouder kan dit nu lezen.',
  cancel: 'Terug',
};
