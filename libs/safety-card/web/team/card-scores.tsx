import { useMemo } from 'react';
import { latestPerRater, spreadOf } from '@zov/safety-card/model/score.ts';
import { formatDate } from '@zov/ui/format';
import { ScaleOverTime } from '@zov/ui/pictures';
import { Card, DataTable, LinkButton } from '@zov/ui/plain';
import type { CardProps } from './card-loader';
import { cardTexts as texts } from './card.texts';
import { howText, raterName, ratersOf } from './score/raters';

/** How safe each finds it, side by side: the newest of everybody with their words, and how it went. Never a mean. */
export function CardScores({ family, names }: CardProps) {
  const { safetyScores: scores } = family;
  const raters = useMemo(() => ratersOf(scores, names), [scores, names]);
  // The family first.
  const newest = latestPerRater(scores).sort((a, b) => Number(!a.personId) - Number(!b.personId));
  const spread = spreadOf(newest);
  return (
    <Card id="cijfers" title={texts.scores} className="zov-anchor">
      {spread ? (
        <div className="zov-stack">
          <p>{texts.spread(spread.lowest, spread.highest)}</p>
          <DataTable
            caption={texts.scores}
            captionHidden
            rows={newest}
            rowKey={(one) => one.id}
            columns={[
              { id: 'who', header: texts.who, rowHeader: true, cell: (one) => raterName(one, names) },
              { id: 'score', header: texts.score, align: 'end', cell: (one) => <strong className="card-score">{one.score}</strong> },
              { id: 'words', header: texts.words, cell: (one) => <>{one.words || '–'}{one.givenAs !== 'NUMBER' && <span className="zov-subtle zov-rows__sub">{howText(one)}</span>}</> },
              { id: 'higher', header: texts.higher, cell: (one) => one.oneHigher || '–' },
              { id: 'on', header: texts.on, nowrap: true, cell: (one) => formatDate(one.saidOn) },
            ]}
          />
          <ScaleOverTime raters={raters} />
        </div>
      ) : (
        <p>{texts.noScores}</p>
      )}
      <p className="zov-no-print card-gap">
        <LinkButton size="small" href={`/gezinnen/${family.id}/cijfers`}>{texts.allScores}</LinkButton>
      </p>
    </Card>
  );
}
