import type { SafetyScorePartsFragment } from '@generated/team/graphql';
import type { Names } from '@zov/dossier/web/team/shared/people';
import { latestPerRater, raterOf } from '@zov/safety-card/model/score.ts';
import type { Rater } from '@zov/ui/pictures';
import { cardTexts as texts, givenAsText } from './card.texts';

export type Score = SafetyScorePartsFragment;

/** Who gave a score: somebody of the family by name, a professional by name and for which children when there are more ways to read it. */
export function raterName(score: Score, scores: readonly Score[], names: Names): string {
  if (score.personId) return names.of(score.personId);
  const name = score.rater?.name ?? score.raterName ?? texts.professional;
  const several = new Set(scores.filter((one) => !one.personId && (one.rater?.id ?? one.raterName) === (score.rater?.id ?? score.raterName)).map(raterOf)).size > 1;
  return several ? `${name} (${names.list(score.aboutPersonIds)})` : name;
}

/** One line for each rater, for the drawing. */
export function ratersOf(scores: readonly Score[], names: Names): Rater[] {
  const raters = new Map<string, Score[]>();
  for (const one of scores) raters.set(raterOf(one), [...(raters.get(raterOf(one)) ?? []), one]);
  return [...raters].map(([id, own]) => ({
    id, name: raterName(own[0] as Score, scores, names),
    scores: own.map((one) => ({ on: one.saidOn, score: one.score, words: one.words || undefined, how: one.givenAs === 'NUMBER' ? undefined : `(${givenAsText[one.givenAs]})` })),
  }));
}

/** The newest score of everybody, the family first. */
export const newestOf = (scores: readonly Score[]): Score[] => latestPerRater(scores).sort((a, b) => Number(!a.personId) - Number(!b.personId));
