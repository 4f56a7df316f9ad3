import type { ScoreGivenAs, WordsReader } from '@generated/team/graphql';
import type { Face } from '@zov/safety-card/model/score.ts';
import { formatDate } from '@zov/ui/format';

export const faceText: Record<Face, string> = { VERY_SAD: '😢 Heel verdrietig', SAD: '😟 Verdrietig', NEUTRAL: '😐 Gewoon', GLAD: '😊 Blij', VERY_GLAD: '😀 Heel blij' };
export const wayText: Record<ScoreGivenAs, string> = { NUMBER: 'Met een cijfer', SMILEY: 'Met een gezicht', DRAWING: 'Met een tekening' };
export const readerText: Record<WordsReader, string> = { PARENTS: 'De ouders', TEAM: 'De mensen die helpen' };

export const scoreTexts = {
  title: 'Veiligheidscijfers',
  intro: 'Hoe veilig is het nu, van 0 (helemaal niet) tot 10 (veilig genoeg zonder hulp)? Ieder geeft een eigen cijfer. Er is geen gemiddelde: juist het verschil is het gesprek.',
  none: 'Er is nog geen cijfer. Vraag ieder kind en iedere ouder: hoe veilig is het nu, en wat maakt het één hoger?',
  apart: (lowest: number, highest: number) => `De laatste cijfers liggen tussen ${lowest} en ${highest}. Praat over het verschil.`,
  same: (score: number) => `De laatste cijfers zijn allemaal ${score}.`,
  add: 'Schrijf een cijfer op',
  now: 'Laatste cijfer van ieder',
  overTime: 'Cijfers in de tijd',
  ofProfessional: (name: string, children: string) => `${name} over ${children}`,
  said: (day: string) => formatDate(day),
  higher: (words: string) => `Eén hoger als: ${words}`,
  recorded: (name: string) => `Opgeschreven door ${name}`,
  asked: (name: string) => `Gevraagd door ${name}`,
  open: (readers: string) => `Dit mogen ook lezen: ${readers.toLowerCase()}`,
  formTitle: 'Schrijf een veiligheidscijfer op',
  notAllowed: 'U kunt in dit gezin geen cijfer opschrijven. Geef het door aan de casusregisseur.',
  back: 'Terug naar cijfers en krachten',
  who: 'Van wie is het cijfer?',
  choose: 'Kies',
  myself: 'Mijn eigen cijfer',
  needWho: 'Kies van wie het cijfer is.',
  children: 'Over welk kind gaat uw cijfer?',
  way: 'Hoe gaf het kind antwoord?',
  score: 'Hoe veilig is het nu?',
  scoreHelp: '0 is helemaal niet veilig. 10 is veilig genoeg, zonder hulp.',
  drawn: 'Kies het cijfer samen met het kind, bij de tekening.',
  words: 'Waarom dit cijfer?',
  wordsOwn: 'Schrijf de eigen woorden op. Zet er niets bij en laat niets weg.',
  wordsMine: 'Het gezin kan dit lezen.',
  oneHigher: 'Wat maakt het één hoger?',
  saidOn: 'Wanneer is dit gezegd?',
  askedBy: 'Wie vroeg het?',
  askedByHelp: 'Laat leeg als u het zelf vroeg.',
  allows: 'Wie mag dit van het kind nog meer lezen?',
  allowsHelp: 'Vraag het aan het kind. Kiest u niets, dan leest alleen de casusregisseur dit.',
  save: 'Bewaar cijfer',
  saving: 'Bezig met bewaren…',
  saved: 'Het cijfer is bewaard.',
};
