import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { GiveScoreDocument, type FamilyScoreFragment } from '@generated/family/graphql';
import { useAddress, useTexts } from '@zov/access/web/family/portal/address';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { usePeople } from '@zov/access/web/family/portal/people';
import { outcomeOf } from '@zov/dossier/web/family/voice/outcome';
import { Received } from '@zov/dossier/web/family/voice/received';
import { SayForm } from '@zov/dossier/web/family/voice/say-form';
import { useSaying } from '@zov/dossier/web/family/voice/use-saying';
import { FACES, faceOf, scoreOfFace, SCORES } from '@zov/safety-card/model/score.ts';
import { formatDate } from '@zov/ui/format';
import { Button, Card, TextArea } from '@zov/ui/plain';
import { faceNames, ourCardTexts } from './our-card.texts';

const numbers = SCORES.map((score) => ({ value: String(score), label: String(score) }));
const faces = FACES.map((face) => ({ value: String(scoreOfFace(face)), label: faceNames[face] }));
const needsWords = () => false;

function Given({ one }: { one: FamilyScoreFragment }) {
  const t = useTexts(ourCardTexts);
  const { me, nameOf } = usePeople();
  const face = one.givenAs === 'SMILEY' ? faceOf(one.score) : undefined;
  const [score, day] = [face ? faceNames[face] : String(one.score), formatDate(one.saidOn)];
  const other = one.personId === me?.id ? undefined : nameOf(one.personId);
  return (
    <li className="zov-voice__said">
      <p>{other ? t.gaveBy(other, score, day) : t.gave(score, day)}</p>
      {one.words && <blockquote className="zov-quote">{one.words}</blockquote>}
      {one.oneHigher && <p>{t.wouldHelp(one.oneHigher)}</p>}
    </li>
  );
}

/** The reader's own score: a number, or for a child a face; with the own words, and what would make it one higher. */
export function OwnScoreCard({ scores, reload }: { scores: readonly FamilyScoreFragment[]; reload: () => Promise<unknown> }) {
  const t = useTexts(ourCardTexts);
  const child = useAddress() === 'CHILD';
  const { dossierId } = usePortal();
  const readsOnly = useReadsOnly();
  const [give] = useMutation(GiveScoreDocument);
  const [higher, setHigher] = useState('');
  const { place, draft, setDraft, open, sent, start, close, done } = useSaying(`SCORE:${dossierId}`);
  const given = scores.filter((one) => one.personId).sort((a, b) => b.saidOn.localeCompare(a.saidOn));
  if (readsOnly && given.length === 0) return null;
  return (
    <Card title={t.scoreTitle} className="zov-no-print">
      {!readsOnly && <p>{t.scoreHelp}</p>}
      <div className="zov-voice" ref={place}>
        {sent && <Received text={t.scoreReceived} />}
        {given.length > 0 && <ul className="zov-plain-list">{given.map((one) => <Given key={one.id} one={one} />)}</ul>}
        {!readsOnly && open && draft && (
          <>
            <TextArea label={t.higher} description={t.higherHelp} optional rows={2} maxLength={2000} autoComplete="off" value={higher} onChange={(event) => setHigher(event.target.value)} />
            <SayForm
              question={t.scoreQuestion}
              options={child ? faces : numbers}
              {...{ needsWords, draft, reload }}
              onDraft={setDraft}
              seen={higher}
              send={async (choice, words, idempotencyKey, allows) => {
                const { data } = await give({ variables: { input: { dossierId, score: Number(choice), givenAs: child ? 'SMILEY' : 'NUMBER', words: words.trim(), oneHigher: higher.trim(), childAllows: [...allows], idempotencyKey } } });
                if (!data) throw new Error('The server gave no answer');
                return outcomeOf(data.giveScore);
              }}
              onSent={() => (setHigher(''), done(), void reload().catch(() => undefined))}
              onClose={close}
            />
          </>
        )}
        {!readsOnly && !(open && draft) && <Button onClick={() => start(draft?.choice ?? '', t.scoreAbout)}>{t.give}</Button>}
      </div>
    </Card>
  );
}
