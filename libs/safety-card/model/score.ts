import type { Problem } from '@zov/dossier/model/open-dossier.ts';

/** Lowest and highest of the scale: not safe at all, and safe enough without help. */
export const LOWEST = 0;
export const HIGHEST = 10;
/** Every score there is, from low to high. */
export const SCORES: readonly number[] = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, index) => LOWEST + index);

/** Five faces for a child that does not think in numbers, from sad to glad; each stands for one score. */
export const FACES = ['VERY_SAD', 'SAD', 'NEUTRAL', 'GLAD', 'VERY_GLAD'] as const;
export type Face = (typeof FACES)[number];
const SCORE_OF_FACE: Readonly<Record<Face, number>> = { VERY_SAD: 1, SAD: 3, NEUTRAL: 5, GLAD: 7, VERY_GLAD: 9 };

export const scoreOfFace = (face: Face): number => SCORE_OF_FACE[face];

/** The face that a score was given with; nothing for a score that no face stands for. */
export function faceOf(score: number): Face | undefined {
  return FACES.find((face) => SCORE_OF_FACE[face] === score);
}

/** How somebody answered: a number, one of five faces, or a drawing that somebody gave a number together with the child. */
export const WAYS = ['NUMBER', 'SMILEY', 'DRAWING'] as const;
export type Way = (typeof WAYS)[number];

/** Words for the scores of a scale, as the card model has them. */
export type ScaleWords = readonly { readonly score: number; readonly label: string }[];

/** What a score means in words; empty when the scale has none for it. */
export function wordsOf(scale: ScaleWords, score: number): string {
  return scale.find((one) => one.score === score)?.label ?? '';
}

interface Rated {
  readonly score: number;
  readonly saidOn: string;
  /** Whose score: a family member, else a professional. */
  readonly personId?: string | null;
  readonly raterName?: string | null;
  readonly rater?: { readonly id: string } | null;
  readonly aboutPersonIds?: readonly string[];
}

/** One key per rater. A professional rates children, so the same one may stand beside itself for different children. */
export function raterOf({ personId, rater, raterName, aboutPersonIds = [] }: Partial<Rated>): string {
  return personId ?? [rater?.id ?? raterName ?? '', ...[...aboutPersonIds].sort()].join(' ');
}

/** The newest score of each rater; of one day the first in the list, which is the one recorded last. */
export function latestPerRater<S extends Rated>(scores: readonly S[]): S[] {
  const latest = new Map<string, S>();
  for (const one of scores) {
    const known = latest.get(raterOf(one));
    if (known === undefined || one.saidOn > known.saidOn) latest.set(raterOf(one), one);
  }
  return [...latest.values()];
}

/** How far raters are apart. Never an average: two people who say 2 and 8 do not agree on 5. */
export function spreadOf(scores: readonly { readonly score: number }[]): { readonly lowest: number; readonly highest: number; readonly apart: number } | undefined {
  if (scores.length === 0) return undefined;
  const all = scores.map(({ score }) => score);
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  return { lowest, highest, apart: highest - lowest };
}

/** What a person gives with a score. */
export interface GivenScore {
  readonly score?: number | null;
  readonly givenAs?: Way | null;
  readonly words?: string;
  readonly oneHigher?: string;
  readonly saidOn?: string;
  readonly aboutPersonIds?: readonly string[];
}

const LONGEST = 2000;

/** What has to be mended before a score is kept; `today` is YYYY-MM-DD in Europe/Amsterdam. */
export function problemsOfScore(given: GivenScore, today: string): Problem[] {
  const { score = null, givenAs, words = '', oneHigher = '', saidOn = today, aboutPersonIds } = given;
  const inScale = score !== null && Number.isInteger(score) && score >= LOWEST && score <= HIGHEST;
  const checks: readonly (readonly [wrong: boolean, field: string, message: string])[] = [
    [!inScale, 'score', 'Kies een cijfer van 0 tot en met 10.'],
    [inScale && givenAs === 'SMILEY' && faceOf(score) === undefined, 'score', 'Kies een van de vijf gezichten.'],
    [words.trim().length > LONGEST, 'words', `Dit is te lang. Gebruik ten hoogste ${LONGEST} tekens.`],
    [oneHigher.trim().length > LONGEST, 'oneHigher', `Dit is te lang. Gebruik ten hoogste ${LONGEST} tekens.`],
    [saidOn > today, 'saidOn', 'Deze datum is nog niet geweest. Kies vandaag of eerder.'],
    [aboutPersonIds?.length === 0, 'aboutPersonIds', 'Kies over welk kind dit cijfer gaat.'],
  ];
  return checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}
