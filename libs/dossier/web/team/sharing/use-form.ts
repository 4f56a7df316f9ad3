import { useState } from 'react';
import { useNavigate } from 'react-router';
import { showToast } from '@zov/ui';
import type { Trouble } from '../shared/act-trouble';
import type { Outcome } from '../shared/use-act';
import { useProblems, type Problem } from '../shared/use-problems';

/** The draft of a form: what is wrong, what the server said, and where to go when it is done. `prefix` keeps ids apart where a page has more than one. */
export function useForm<Draft extends object>(empty: Draft, problemsOf: (draft: Draft) => readonly Problem[], home: string, prefix?: string) {
  const [draft, setDraft] = useState(empty);
  const [trouble, setTrouble] = useState<Trouble>();
  const form = useProblems(problemsOf(draft), prefix);
  const navigate = useNavigate();
  const set = (patch: Partial<Draft>) => {
    Object.keys(patch).forEach(form.changed);
    setDraft((old) => ({ ...old, ...patch }));
  };
  const finish = async (outcome: Outcome<unknown>, done: string) => {
    if (outcome.kind === 'done') {
      showToast({ text: done });
      await navigate(home);
    } else {
      setTrouble(outcome);
      if (outcome.kind === 'refused') form.refuse(outcome.refusal.fields);
    }
  };
  return { draft, set, form, trouble, setTrouble, finish };
}
