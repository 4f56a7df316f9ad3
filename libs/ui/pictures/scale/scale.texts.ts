import { formatDate, formatList } from '@zov/ui/format';
import type { Rater, Score } from './layout';

const sorted = (rater: Rater): Score[] => [...rater.scores].sort((a, b) => a.on.localeCompare(b.on));

export const scaleTexts = {
  title: 'Veiligheidscijfer door de tijd',
  legend: 'Van 0 (helemaal niet veilig) tot 10 (helemaal veilig). Ieder heeft een eigen lijn; er is geen gemiddelde.',
  floor: (score: number) => `Stippellijn op ${String(score)}: de bodem die is afgesproken.`,
  floorWord: (score: number) => `bodem ${String(score)}`,
  asTable: 'Bekijk de cijfers als tabel',
  who: 'Wie',
  on: 'Datum',
  score: 'Cijfer',
  words: 'Eigen woorden',
  none: '–',
  empty: 'Er is nog geen cijfer gegeven.',
};

const course = (rater: Rater): string => {
  const scores = sorted(rater);
  const [first, last] = [scores[0]?.score, scores.at(-1)?.score];
  if (scores.length === 1 || first === last) return `${rater.name} ${scores.length === 1 ? 'gaf' : 'bleef op'} ${String(last)}`;
  return `${rater.name} ging van ${String(first)} naar ${String(last)}`;
};

/** "Saar ging van 3 naar 6 en vader bleef op 7. De laatste cijfers lopen uiteen van 5 tot 7." */
export function scaleMessage(raters: readonly Rater[]): string {
  const rated = raters.filter((one) => one.scores.length > 0);
  if (rated.length === 0) return scaleTexts.empty;
  const last = rated.map((one) => sorted(one).at(-1)?.score ?? 0);
  const [least, most] = [Math.min(...last), Math.max(...last)];
  const apart = rated.length === 1 ? [] : [least === most ? `Iedereen geeft nu ${String(least)}.` : `De laatste cijfers lopen uiteen van ${String(least)} tot ${String(most)}.`];
  const day = rated.flatMap((one) => one.scores.map((score) => score.on)).sort().at(-1) ?? '';
  return [`${formatList(rated.map(course))}.`, ...apart, `Laatste cijfer: ${formatDate(day)}.`].join(' ');
}
