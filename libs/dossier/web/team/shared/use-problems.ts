import type { FormError } from '@zov/ui';
import { useRef, useState } from 'react';

export interface Problem {
  readonly field: string;
  readonly message: string;
}

export interface Problems {
  /** The id of the control of a field. */
  readonly idOf: (field: string) => string;
  readonly errorOf: (field: string) => string | undefined;
  /** The errors of the last attempt that are still there. */
  readonly summary: readonly FormError[];
  readonly attempt: number;
  /** A field got another value. */
  readonly changed: (field: string) => void;
  /** Focus left a field. */
  readonly left: (field: string) => void;
  /** Somebody presses the button: shows every problem; true when there is none. */
  readonly check: () => boolean;
  /** The server found these. */
  readonly refuse: (problems: readonly Problem[]) => void;
}

const none: ReadonlySet<string> = new Set();

/**
 * Which problems of a form are shown when: after leaving a field that was changed, and all after an attempt to submit; never
 * while somebody types for the first time. `prefix` keeps ids apart when a page has more than one form.
 */
export function useProblems(found: readonly Problem[], prefix = 'veld'): Problems {
  const dirty = useRef(new Set<string>());
  const [seen, setSeen] = useState(none);
  const [refused, setRefused] = useState<readonly Problem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const idOf = (field: string) => `${prefix}-${field}`;
  const all = [...found, ...refused];
  const shown = all.filter(({ field }) => attempt > 0 || seen.has(field));

  return {
    idOf,
    attempt,
    errorOf: (field) => shown.find((problem) => problem.field === field)?.message,
    summary: attempt > 0 ? all.map(({ field, message }) => ({ fieldId: idOf(field), message })) : [],
    changed: (field) => {
      dirty.current.add(field);
      setRefused((old) => (old.some((problem) => problem.field === field) ? old.filter((problem) => problem.field !== field) : old));
    },
    left: (field) => {
      if (dirty.current.has(field)) setSeen((old) => new Set([...old, field]));
    },
    check: () => {
      setRefused([]);
      setAttempt((times) => times + 1);
      return found.length === 0;
    },
    refuse: (problems) => {
      setRefused(problems);
      setAttempt((times) => times + 1);
    },
  };
}
