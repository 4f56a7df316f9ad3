import { formatDate } from '@zov/ui/format';
import type { Say } from '@zov/access/web/family/portal/address';

export const statementTexts = (say: Say) => ({
  /** Somebody whom the reader may not know of has no name here. */
  by: (name: string | undefined, at: string) => `${name ?? 'Iemand uit het gezin'} zegt hierover (${formatDate(at)}):`,
  disputes: 'Dit klopt niet.',
  writtenBy: (name: string) => `Opgeschreven door ${name}.`,
  add: 'Schrijf er zelf iets bij',
  addTo: (about: string) => `Schrijf er zelf iets bij: ${about}`,
  help: say('Iedereen die deze tekst leest, leest ook uw woorden. Ook als de tekst wordt gedeeld.', 'Iedereen die deze tekst leest, leest ook jouw woorden. Ook als de tekst wordt gedeeld.'),
  words: say('Uw woorden bij deze tekst', 'Jouw woorden bij deze tekst'),
  wrong: 'Ik vind dat deze tekst niet klopt',
  send: 'Zet erbij',
  cancel: 'Sluit',
  empty: 'Schrijf eerst iets op.',
  failed: say('Dit is niet gelukt. Uw woorden staan er nog. Probeer het nog een keer.', 'Dit is niet gelukt. Je woorden staan er nog. Probeer het nog een keer.'),
  done: say('Uw woorden staan erbij.', 'Je woorden staan erbij.'),
});
