import type { ScoreGivenAs } from '@generated/family/graphql';
import type { Say } from '@zov/access/web/family/portal/address';
import type { Face } from '@zov/safety-card/model/score.ts';

export const ownScoreTitle = 'Hoe veilig is het?';

export const faceNames: Record<Face, string> = { VERY_SAD: '😢 Heel verdrietig', SAD: '😟 Verdrietig', NEUTRAL: '😐 Gewoon', GLAD: '😊 Blij', VERY_GLAD: '😀 Heel blij' };
export const wayNames: Record<Exclude<ScoreGivenAs, 'DRAWING'>, string> = { NUMBER: 'Een cijfer', SMILEY: 'Een gezicht' };
export const drawn = 'met een tekening';

export const ownScoreTexts = (say: Say) => ({
  give: say('Welk cijfer geeft u vandaag?', 'Hoe veilig is het voor jou vandaag?'),
  help: say(
    'Ieder geeft een eigen cijfer. Uw cijfer mag anders zijn dan dat van een ander. Er is geen goed of fout.',
    'Iedereen geeft een eigen cijfer. Jouw cijfer mag anders zijn dan dat van een ander. Er is geen goed of fout.',
  ),
  way: 'Waarmee wil je het zeggen?',
  score: say('Hoe veilig is het nu bij u thuis?', 'Hoe veilig is het nu?'),
  lowest: '0 – helemaal niet veilig',
  highest: '10 – veilig genoeg, zonder hulp',
  needScore: say('Kies een cijfer.', 'Kies een cijfer of een gezicht.'),
  words: say('Waarom geeft u dit cijfer?', 'Waarom kies je dit?'),
  oneHigher: 'Wat maakt het één hoger?',
  received: say('Uw cijfer is binnen', 'Jouw cijfer is binnen'),
  again: say('Is het veranderd? Geef een nieuw cijfer.', 'Is het veranderd? Kies opnieuw.'),
  start: say('Geef een cijfer', 'Kies een cijfer of een gezicht'),
  givenTitle: 'Cijfers tot nu toe',
  none: say('Er is nog geen cijfer.', 'Er is nog geen cijfer.'),
  of: (name: string, day: string) => `${name}, ${day}`,
  own: say('Uzelf', 'Jijzelf'),
  somebody: 'iemand',
  about: (name: string, names: string) => `${name} over ${names}`,
  higher: (words: string) => `Eén hoger als: ${words}`,
  recordedBy: (name: string) => `${name} schreef dit op.`,
});
