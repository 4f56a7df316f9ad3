import { useApolloClient } from '@apollo/client/react';
import { useState, type SyntheticEvent } from 'react';
import { useKept } from '@zov/access/web/team/kept/use-kept';
import type { Trouble } from '@zov/dossier/web/team/shared/act-trouble';
import type { Outcome } from '@zov/dossier/web/team/shared/use-act';
import { useProblems, type Problem } from '@zov/dossier/web/team/shared/use-problems';
import { useKeyOf } from '@zov/ui/use-key-of';

/** A form of a gate: its draft is kept, problems stand at their fields, and after the act the page is read again. `read` is asked as it was: never kept. */
export function useGateForm<Draft extends object>(name: string, empty: () => Draft, problemsOf: (draft: Draft) => readonly Problem[], prefix: string) {
  const client = useApolloClient();
  const kept = useKept(name, empty);
  const form = useProblems(problemsOf(kept.value), prefix);
  const keyOf = useKeyOf();
  const [trouble, setTrouble] = useState<Trouble>();
  const [conflicted, setConflicted] = useState(false);
  const set = (patch: Partial<Draft>) => {
    Object.keys(patch).forEach(form.changed);
    kept.set((old) => ({ ...old, ...patch }));
  };
  /** Sends `content` with a key of its own. */
  const submit = <Content extends object>(content: () => Content, send: (input: Content & { idempotencyKey: string }) => Promise<Outcome<unknown>>, done?: () => void) => async (event: SyntheticEvent) => {
    event.preventDefault();
    setTrouble(undefined);
    setConflicted(false);
    if (!form.check()) return;
    const outcome = await send({ ...content(), idempotencyKey: keyOf(content()) });
    if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    setConflicted(outcome.kind === 'conflict');
    setTrouble(outcome.kind === 'refused' || outcome.kind === 'failed' ? outcome : undefined);
    if (outcome.kind === 'done') kept.forget();
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
    if (outcome.kind === 'done') done?.();
  };
  return { draft: kept.value, kept, form, set, submit, trouble, conflicted };
}
