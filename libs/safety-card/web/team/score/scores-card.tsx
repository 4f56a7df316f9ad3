import type { ScorePartsFragment } from '@generated/team/graphql';
import { mayAct } from '@zov/dossier/web/team/shared/rights';
import { latestPerRater, spreadOf, wordsOf } from '@zov/safety-card/model/score.ts';
import { Card, LinkButton } from '@zov/ui';
import { formatList } from '@zov/ui/format';
import { ScaleOverTime } from '@zov/ui/pictures';
import type { GroundProps } from '../grounds/grounds-screen';
import { howText, raterName, ratersOf } from './raters';
import { readerText, scoreTexts as texts } from './score.texts';
import './score.css';

/** The newest score of everybody side by side, and all of them over time. */
export function ScoresCard({ family, names, partner }: GroundProps) {
  const latest = latestPerRater(family.safetyScores);
  const spread = spreadOf(latest);
  return (
    <Card id="cijfers" title={texts.title} className="zov-anchor">
      <div className="zov-stack zov-stack--tight">
        <p>{spread ? texts.intro : texts.none}</p>
        {mayAct(partner, 'WRITE', 'SafetyScore') && (
          <p className="zov-no-print">
            <LinkButton icon="plus" href={`/gezinnen/${family.id}/cijfers/cijfer`}>
              {texts.add}
            </LinkButton>
          </p>
        )}
        {spread && latest.length > 1 && <p><strong>{spread.apart === 0 ? texts.same(spread.lowest) : texts.apart(spread.lowest, spread.highest)}</strong></p>}
        {spread && (
          <>
            <h3>{texts.now}</h3>
            <ul className="zov-scores">
              {latest.map((one) => (
                <li key={one.id} className="zov-scores__one">
                  <Score score={one} word={wordsOf(family.card?.scale ?? [], one.score)} of={raterName(one, names)} />
                </li>
              ))}
            </ul>
            <ScaleOverTime raters={ratersOf(family.safetyScores, names)} title={texts.overTime} />
          </>
        )}
      </div>
    </Card>
  );
}

/** One score with its words, and how it was given. */
function Score({ score, word, of }: { score: ScorePartsFragment; word: string; of: string }) {
  const { personId, recordedByName, askedByName, childAllows } = score;
  const notes = [texts.said(score.saidOn), howText(score), recordedByName && texts.recorded(recordedByName), askedByName && askedByName !== recordedByName && texts.asked(askedByName)];
  return (
    <>
      <p className="zov-scores__figure">
        <span className="zov-scores__number">{score.score}</span> <span>{word}</span>
      </p>
      <p><strong>{of}</strong></p>
      {score.words && <blockquote className="zov-quote">{score.words}</blockquote>}
      {score.oneHigher && <p>{texts.higher(score.oneHigher)}</p>}
      <p className="zov-subtle">{notes.filter(Boolean).join(' · ')}</p>
      {personId && childAllows.length > 0 && <p className="zov-subtle">{texts.open(formatList(childAllows.map((one) => readerText[one])))}</p>}
    </>
  );
}
