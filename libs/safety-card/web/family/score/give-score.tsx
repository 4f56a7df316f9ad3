import { useId, useState, type SyntheticEvent } from 'react';
import { Button, Card, FormErrorSummary, Notice, RadioGroup, TextArea, type Option } from '@zov/ui/plain';
import { useAddress, useTexts } from '@zov/access/web/family/portal/address';
import { attemptOf, useDraft, type Draft } from '@zov/access/web/family/portal/drafts';
import { Received } from '@zov/dossier/web/family/voice/received';
import { voiceTexts } from '@zov/dossier/web/family/voice/voice.texts';
import { WordsReaders } from '@zov/dossier/web/family/voice/words-readers';
import { FACES, HIGHEST, LOWEST, SCORES, scoreOfFace } from '@zov/safety-card/model/score.ts';
import { faceNames, ownScoreTexts, wayNames } from './own-score.texts';
import { useGiveScore } from './use-score';

const faces: Option[] = FACES.map((face) => ({ value: String(scoreOfFace(face)), label: faceNames[face] }));
const ways: Option[] = Object.entries(wayNames).map(([value, label]) => ({ value, label }));
/** The choice is a score; what it is about says how it is given. */
const EMPTY: Draft = { choice: '', words: '', about: 'NUMBER' };

/** How safe the reader finds it today; a child chooses a face or a number. What is typed stays until it is sent. */
export function GiveScore() {
  const t = useTexts(ownScoreTexts);
  const voice = useTexts(voiceTexts);
  const isChild = useAddress() === 'CHILD';
  const id = useId();
  const give = useGiveScore();
  const [kept, setDraft] = useDraft('SCORE');
  const [higher, setHigher] = useDraft('SCORE_HIGHER');
  const draft = kept ?? EMPTY;
  const [state, setState] = useState<'OPEN' | 'BUSY' | 'FAILED' | 'SENT'>('OPEN');
  const [attempt, setAttempt] = useState(0);
  const byFace = isChild && draft.about === 'SMILEY';
  const oneHigher = higher?.words ?? '';
  const missing = draft.choice === '' ? t.needScore : undefined;
  const label = (score: number): string => ({ [LOWEST]: t.lowest, [HIGHEST]: t.highest })[score] ?? String(score);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setAttempt((times) => times + 1);
    if (missing !== undefined || state === 'BUSY') return;
    const sending = attemptOf(draft, oneHigher);
    setDraft(sending);
    setState('BUSY');
    const outcome = await give({
      score: Number(draft.choice), givenAs: byFace ? 'SMILEY' : 'NUMBER', words: draft.words.trim(), oneHigher: oneHigher.trim(), childAllows: [...(draft.allows ?? [])], idempotencyKey: sending.attempt.key,
    }).catch(() => undefined);
    if (outcome?.kind !== 'DONE') return setState('FAILED');
    setDraft(undefined);
    setHigher(undefined);
    setAttempt(0);
    setState('SENT');
  };

  if (state === 'SENT')
    return (
      <Card title={t.give}>
        <Received text={t.received} />
        <p>{t.again}</p>
        <Button onClick={() => setState('OPEN')}>{t.start}</Button>
      </Card>
    );
  return (
    <Card title={t.give}>
      <form className="zov-stack zov-stack--tight" noValidate onSubmit={submit}>
        <p>{t.help}</p>
        <FormErrorSummary errors={missing !== undefined && attempt > 0 ? [{ fieldId: `${id}-score`, message: missing }] : []} attempt={attempt} headingLevel={3} />
        {state === 'FAILED' && <Notice tone="warning" announce title={voice.failedTitle}><p>{voice.failed}</p></Notice>}
        {isChild && <RadioGroup id={`${id}-way`} label={t.way} options={ways} value={draft.about} onValueChange={(about) => setDraft({ ...draft, about, choice: '' })} inline />}
        <RadioGroup
          id={`${id}-score`}
          label={t.score}
          options={byFace ? faces : SCORES.map((score) => ({ value: String(score), label: label(score) }))}
          value={draft.choice}
          error={attempt > 0 ? missing : undefined}
          onValueChange={(choice) => setDraft({ ...draft, choice })}
        />
        <TextArea label={t.words} description={`${voice.wordsHelp} ${voice.readers}`} optional rows={3} maxLength={2000} autoComplete="off" value={draft.words} onChange={(event) => setDraft({ ...draft, words: event.target.value })} />
        <TextArea label={t.oneHigher} optional rows={2} maxLength={2000} autoComplete="off" value={oneHigher} onChange={(event) => setHigher({ ...EMPTY, words: event.target.value })} />
        <WordsReaders value={draft.allows ?? []} onChange={(allows) => setDraft({ ...draft, allows })} />
        <div className="zov-button-row">
          <Button type="submit" variant="primary" busy={state === 'BUSY'} busyLabel={voice.sending}>
            {voice.send}
          </Button>
        </div>
      </form>
    </Card>
  );
}
