import { useState } from 'react';
import type { FormError } from '@zov/ui';
import { draftOf, filterOf, type FilterDraft, type FilterField, type FilterProblem } from './filter-draft';
import { labelFor, type Known } from './known';
import { defaultSince, writeFilter, type LogFilter } from './log-filter';
import { readTyped, writeTyped } from './typed-filter';

type Means = { applied: LogFilter; known: Known; today: string; onApply: (filter: LogFilter) => void };

/** One filter in two forms, fields and a typed line, that follow each other until it is asked for. */
export function useFilterForm({ applied, known, today, onApply }: Means) {
  const key = writeFilter(applied, today);
  const [state, setState] = useState({ key, draft: draftOf(applied), typed: undefined as string | undefined });
  const [problems, setProblems] = useState<readonly FilterProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  if (state.key !== key) {
    setState({ key, draft: draftOf(applied), typed: undefined });
    setProblems([]);
  }
  const { draft, typed } = state;
  const settle = (field: FilterField) => setProblems((old) => old.filter((one) => one.field !== field && one.field !== 'typed'));

  const change = (field: keyof FilterDraft, value: string) => {
    settle(field);
    setState((old) => ({ ...old, draft: { ...old.draft, [field]: value }, typed: undefined }));
  };
  const type = (line: string) => {
    setProblems([]);
    setState((old) => ({ ...old, draft: readTyped(line).draft, typed: line }));
  };
  const apply = () => {
    const misread = typed === undefined ? undefined : readTyped(typed).problem;
    const result = filterOf(draft, known, today);
    const found = 'problems' in result ? result.problems : [];
    const all = misread === undefined ? found : [...found, { field: 'typed' as const, message: misread }];
    setProblems(all);
    setAttempt((times) => times + 1);
    if (all.length > 0 || !('filter' in result)) return;
    setState({ key, draft: draftOf(result.filter), typed: undefined });
    onApply(result.filter);
  };

  const clear = () => {
    setProblems([]);
    setState({ key, draft: draftOf({ since: defaultSince(undefined, today) }), typed: undefined });
  };

  const summary: FormError[] = problems.map(({ field, message }) => ({ fieldId: idOf(field), message }));
  return {
    draft: { ...draft, who: labelFor(draft.who, known.readers), dossier: labelFor(draft.dossier, known.dossiers) },
    typed: typed ?? writeTyped(draft, known),
    change,
    type,
    apply,
    clear,
    attempt,
    summary,
    errorOf: (field: FilterField) => problems.find((one) => one.field === field)?.message,
  };
}

export const idOf = (field: FilterField): string => `filter-${field}`;
