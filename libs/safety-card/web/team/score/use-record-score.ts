import { useRef, useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { RecordOwnScoreDocument, RecordScoreDocument, type ScoreGivenAs, type WordsReader } from '@generated/team/graphql';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import type { Trouble } from '@zov/dossier/web/team/shared/act-trouble';
import { today } from '@zov/dossier/web/team/shared/people';
import { useAct } from '@zov/dossier/web/team/shared/use-act';
import { useProblems, type Problem } from '@zov/dossier/web/team/shared/use-problems';
import { faceOf, problemsOfScore } from '@zov/safety-card/model/score.ts';
import { dateProblem, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { scoreTexts as texts } from './score.texts';

/** The reader itself, in the list of whose score it can be. */
export const MYSELF = 'MYSELF';

export interface Draft {
  readonly who: string;
  readonly aboutPersonIds: readonly string[];
  readonly givenAs: ScoreGivenAs;
  /** '' until it is chosen. */
  readonly score: string;
  readonly words: string;
  readonly oneHigher: string;
  readonly saidOn: string;
  readonly askedByName: string;
  readonly childAllows: readonly WordsReader[];
}

const start = (): Draft => ({ who: '', aboutPersonIds: [], givenAs: 'NUMBER', score: '', words: '', oneHigher: '', saidOn: today(), askedByName: '', childAllows: [] });

function problemsOf(draft: Draft, isChild: boolean): Problem[] {
  const { who, score, givenAs, words, oneHigher, saidOn, aboutPersonIds } = draft;
  const day = dateProblem(saidOn);
  const found = problemsOfScore({ score: score === '' ? null : Number(score), givenAs: isChild ? givenAs : 'NUMBER', words, oneHigher, saidOn, ...(who === MYSELF && { aboutPersonIds }) }, today());
  return [...(who === '' ? [{ field: 'who', message: texts.needWho }] : []), ...(day === undefined ? [] : [{ field: 'saidOn', message: day }]), ...found.filter(({ field }) => day === undefined || field !== 'saidOn')];
}

/** One score from the first choice until it is kept. A face and a number are not the same answer: another way begins anew. */
export function useRecordScore(dossierId: string, isChildOf: (id: string) => boolean) {
  const kept = useKept<Draft>(`recordScore:${dossierId}`, start);
  const draft = kept.value;
  const isChild = isChildOf(draft.who);
  const [trouble, setTrouble] = useState<Trouble>();
  const saved = useRef(false);
  const form = useProblems(problemsOf(draft, isChild));
  const own = useAct(RecordOwnScoreDocument, 'recordOwnScore');
  const other = useAct(RecordScoreDocument, 'recordScore');
  const keyOf = useKeyOf();
  const navigate = useNavigate();

  const set = (patch: Partial<Draft>) => {
    Object.keys(patch).forEach(form.changed);
    kept.set((old) => {
      const next = { ...old, ...patch };
      const face = next.givenAs === 'SMILEY' && isChildOf(next.who);
      return face && next.score !== '' && faceOf(Number(next.score)) === undefined ? { ...next, score: '' } : next;
    });
  };

  const send = () => {
    const said = { dossierId, score: Number(draft.score), words: draft.words.trim(), oneHigher: draft.oneHigher.trim(), saidOn: draft.saidOn };
    if (draft.who === MYSELF) {
      const input = { ...said, aboutPersonIds: [...draft.aboutPersonIds] };
      return own.run({ input: { ...input, idempotencyKey: keyOf(input) } });
    }
    const input = { ...said, personId: draft.who, givenAs: isChild ? draft.givenAs : ('NUMBER' as const), askedByName: draft.askedByName.trim() || null, childAllows: isChild ? [...draft.childAllows] : [] };
    return other.run({ input: { ...input, idempotencyKey: keyOf(input) } });
  };

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    if (!form.check()) return;
    const outcome = await send();
    if (outcome.kind === 'done') {
      saved.current = true;
      kept.forget();
      showToast({ text: texts.saved });
      await navigate(`/gezinnen/${dossierId}/cijfers#cijfers`);
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };

  return { draft, set, isChild, form, busy: own.busy || other.busy, trouble, submit, saved, kept };
}
