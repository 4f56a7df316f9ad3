import { useState } from 'react';
import { showToast } from '@zov/ui';
import type { Trouble } from '../shared/act-trouble';
import type { Outcome } from '../shared/use-act';

/** What became of an act: a message and what stands now, or why not. */
export function useOutcome(onChanged: () => void) {
  const [trouble, setTrouble] = useState<Trouble>();
  const settle = (outcome: Outcome<unknown>, done: string) => {
    setTrouble(undefined);
    if (outcome.kind === 'done') {
      showToast({ text: done });
      onChanged();
    } else setTrouble(outcome);
  };
  return { trouble, settle };
}
