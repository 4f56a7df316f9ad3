import type { ScorePartsFragment } from '@generated/team/graphql';
import type { Names } from '@zov/dossier/web/team/shared/people';
import { faceOf, latestPerRater, raterOf } from '@zov/safety-card/model/score.ts';
import type { Rater } from '@zov/ui/pictures';
import { faceText, scoreTexts as texts, wayText } from './score.texts';

/** Whose score it is; a professional speaks of children. */
export const raterName = (score: ScorePartsFragment, names: Names): string =>
  score.personId ? names.of(score.personId) : texts.ofProfessional(score.raterName ?? '', names.list(score.aboutPersonIds));

/** How it was answered, when not with a number. */
export function howText({ givenAs, score }: ScorePartsFragment): string | undefined {
  if (givenAs === 'NUMBER') return undefined;
  const face = givenAs === 'SMILEY' ? faceOf(score) : undefined;
  return face ? faceText[face] : wayText[givenAs];
}

/** The scores as one line for each rater, in the order of their newest. */
export function ratersOf(scores: readonly ScorePartsFragment[], names: Names): Rater[] {
  return latestPerRater(scores).map((newest) => ({
    id: raterOf(newest), name: raterName(newest, names),
    scores: scores.filter((one) => raterOf(one) === raterOf(newest)).map((one) => ({ on: one.saidOn, score: one.score, words: one.words || undefined, how: howText(one) })),
  }));
}
