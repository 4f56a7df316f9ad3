import type { ResponseKind } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';

export const kindNames: Record<ResponseKind, string> = {
  RIGHT: 'Klopt',
  NOT_RIGHT: 'Klopt niet',
  SOMETHING_TO_SAY: 'Ik wil iets zeggen',
};

export const voiceTexts = (say: Say) => ({
  ask: say('Wat vindt u hiervan?', 'Wat vind jij hiervan?'),
  kind: say('Wat vindt u?', 'Wat vind je?'),
  words: say('Uw eigen woorden', 'Jouw eigen woorden'),
  wordsHelp: say('Schrijf zoals u praat. Niemand verandert uw woorden.', 'Schrijf zoals je praat. Niemand verandert jouw woorden.'),
  // Said before somebody writes. It must stay true: change it together with who may read responses.
  readers: say(
    'De mensen die u helpen, lezen dit. De andere ouder ziet het niet.',
    'De begeleider die alles regelt, leest dit. Wie nog meer? Dat kies jij. Ben je in gevaar? Dan moet de begeleider helpen.',
  ),
  send: 'Verstuur',
  sending: 'Bezig met versturen…',
  close: 'Sluit zonder te versturen',
  draft: say('U begon hier iets te schrijven. Het is nog niet verstuurd.', 'Je begon hier iets te schrijven. Het is nog niet verstuurd.'),
  goOn: 'Schrijf verder',
  kindMissing: say('Kies wat u vindt.', 'Kies wat je vindt.'),
  wordsMissing: say('Schrijf in uw eigen woorden wat u wilt zeggen.', 'Schrijf in je eigen woorden wat je wilt zeggen.'),
  changedTitle: 'De tekst is veranderd',
  changed: say(
    'Hierboven staat de nieuwe tekst. Uw woorden staan hieronder nog. Lees eerst en verstuur dan opnieuw.',
    'Hierboven staat de nieuwe tekst. Jouw woorden staan hieronder nog. Lees eerst en verstuur dan opnieuw.',
  ),
  failedTitle: 'Versturen is niet gelukt',
  failed: say('Uw woorden staan er nog. Probeer het nog een keer.', 'Jouw woorden staan er nog. Probeer het nog een keer.'),
  refused: say(
    'Dit kan nu niet. Uw woorden staan er nog. Vraag uw vaste begeleider wat er is.',
    'Dit kan nu niet. Jouw woorden staan er nog. Vraag je vaste begeleider wat er is.',
  ),
  trace: (number: string) => `Nummer voor vragen: ${number}.`,
  receivedTitle: say('Uw bericht is binnen', 'Jouw bericht is binnen'),
  receipt: (number: string) => `Nummer ${number}.`,
  saidOn: (kind: string, day: string) => say(`Dit zei u op ${day}: ${kind}.`, `Dit zei je op ${day}: ${kind}.`),
  saidByOn: (kind: string, day: string, name: string) => `Dit zei ${name} op ${day}: ${kind}.`,
  answerBy: (name: string, day: string) => `${name} antwoordt vóór ${day}.`,
  answerLate: (name: string, day: string) => say(`${name} zou antwoorden vóór ${day}. Dat is nog niet gebeurd. U mag erom vragen.`, `${name} zou antwoorden vóór ${day}. Dat is nog niet gebeurd. Je mag erom vragen.`),
  answered: (name: string, day: string) => `Antwoord van ${name} op ${day}:`,
  somebody: say('Uw begeleider', 'Je begeleider'),
  earlierText: 'Dit ging over een eerdere tekst.',
  goneTitle: 'Een tekst is weg',
  gone: say(
    'U schreef over een tekst die hier niet meer staat. Uw woorden zijn er nog. Neem ze over of vertel ze aan uw begeleider.',
    'Je schreef over een tekst die hier niet meer staat. Jouw woorden zijn er nog. Neem ze over of vertel ze aan je begeleider.',
  ),
  goneText: (text: string) => `De tekst was: ${text}`,
  goneWords: say('Uw woorden', 'Jouw woorden'),
  forget: 'Haal deze woorden weg',
});
