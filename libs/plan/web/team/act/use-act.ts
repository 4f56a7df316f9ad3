import { useCallback, useRef, useState } from 'react';
import type { ConflictPartsFragment, RefusedPartsFragment } from '@generated/team/graphql';
import { traceIdOf } from '@zov/ui/shell';
import { actTexts as t } from './act.texts';

export type Problem = { readonly message: string; readonly fields: readonly { field: string; message: string }[]; readonly traceId?: string };

type Failing = RefusedPartsFragment | ConflictPartsFragment;
/** What is left of a union of answers when the act was done. */
export type Done<T> = T extends { __typename: 'Refused' | 'EditConflict' } | null | undefined ? never : T;

export type Acting = {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Sends one act and waits. Answers the thing that changed, or undefined: then `problem` says why. */
  readonly run: <T extends { __typename: string }>(send: (idempotencyKey: string) => Promise<T | null | undefined>) => Promise<Done<T> | undefined>;
  readonly forget: () => void;
};

const isFailing = (answer: { __typename: string }): answer is Failing => answer.__typename === 'Refused' || answer.__typename === 'EditConflict';

function problemOf(answer: Failing): Problem {
  if (answer.__typename === 'Refused') return { message: answer.message, fields: answer.fields, traceId: answer.correlationId };
  return { message: t.changedMeanwhile(answer.changedByName), fields: [] };
}

/** An act that is never optimistic: it says that it is busy, and then what happened. Without an answer its key is kept, so that once is once. */
export function useAct(): Acting {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const key = useRef<string>(null);

  const run: Acting['run'] = useCallback(async (send) => {
    setBusy(true);
    setProblem(undefined);
    key.current ??= crypto.randomUUID();
    try {
      const answer = await send(key.current);
      if (!answer) throw new Error('no answer');
      key.current = null;
      if (!isFailing(answer)) return answer as never;
      setProblem(problemOf(answer));
    } catch (error) {
      setProblem({ message: t.noAnswer, fields: [], traceId: traceIdOf(error) });
    } finally {
      setBusy(false);
    }
    return undefined;
  }, []);

  const forget = useCallback(() => {
    key.current = null;
    setProblem(undefined);
  }, []);
  return { busy, problem, run, forget };
}
