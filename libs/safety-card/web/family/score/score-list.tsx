import { Card } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import type { FamilyScoreFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePeople } from '@zov/access/web/family/portal/people';
import { OwnReaders } from '@zov/dossier/web/family/voice/own-readers';
import { faceOf } from '@zov/safety-card/model/score.ts';
import { drawn, faceNames, ownScoreTexts } from './own-score.texts';
import { useLetReadScore } from './use-score';

function Score({ score }: { score: FamilyScoreFragment }) {
  const t = useTexts(ownScoreTexts);
  const { me, nameOf, namesOf } = usePeople();
  const letRead = useLetReadScore();
  const mine = score.personId !== null && score.personId === me?.id;
  const face = score.givenAs === 'SMILEY' ? faceOf(score.score) : undefined;
  const who = mine ? t.own : score.personId ? (nameOf(score.personId) ?? t.somebody) : t.about(score.raterName ?? t.somebody, namesOf(score.aboutPersonIds));
  return (
    <>
      <p>
        <strong>{[score.score, face && faceNames[face], score.givenAs === 'DRAWING' && drawn].filter((part) => part !== undefined && part !== false).join(' ')}</strong> {t.of(who, formatDate(score.saidOn))}
      </p>
      {score.words && <blockquote className="zov-quote">{score.words}</blockquote>}
      {score.oneHigher && <p>{t.higher(score.oneHigher)}</p>}
      {score.recordedByName && <p className="zov-subtle">{t.recordedBy(score.recordedByName)}</p>}
      {mine && <OwnReaders allows={score.childAllows} onSave={(allows, key) => letRead(score.id, allows, key)} />}
    </>
  );
}

/** Every score that the reader may see, the newest first, each with whose it is. */
export function ScoreList({ scores }: { scores: readonly FamilyScoreFragment[] }) {
  const t = useTexts(ownScoreTexts);
  return (
    <Card title={t.givenTitle}>
      {scores.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul className="zov-plain-list">
          {scores.map((score) => (
            <li key={score.id} className="zov-voice__said">
              <Score score={score} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
