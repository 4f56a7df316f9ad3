import type { LogAction, LogOutcome } from '@generated/team/graphql';
import { dateProblem } from '@zov/ui';
import { filterTexts as texts } from './filter.texts';
import { idFor, type Known, type Labels } from './known';
import { defaultSince, type LogFilter } from './log-filter';

/** The form as it stands: what was typed, also when it is not right yet. */
export interface FilterDraft {
  /** A key, a name or a part of a name. */
  readonly who: string;
  readonly dossier: string;
  readonly action: LogAction | '';
  readonly outcome: LogOutcome | '';
  readonly since: string;
  readonly until: string;
}
export type FilterField = keyof FilterDraft | 'typed';
export interface FilterProblem {
  readonly field: FilterField;
  readonly message: string;
}

export const emptyDraft: FilterDraft = { who: '', dossier: '', action: '', outcome: '', since: '', until: '' };

export const draftOf = (filter: LogFilter): FilterDraft => ({
  who: filter.actorId ?? '', dossier: filter.dossierId ?? '', action: filter.action ?? '', outcome: filter.outcome ?? '', since: filter.since, until: filter.until ?? '',
});

/** The filter that a draft asks for, or what must be mended first. An empty first day is the default period. */
export function filterOf(draft: FilterDraft, known: Known, today: string): { filter: LogFilter } | { problems: FilterProblem[] } {
  const problems: FilterProblem[] = [];
  const wrong = (field: FilterField, message: string | undefined) => message !== undefined && problems.push({ field, message });
  const key = (field: 'who' | 'dossier', labels: Labels): string | undefined => {
    if (draft[field].trim() === '') return undefined;
    const found = idFor(draft[field], labels);
    if (typeof found === 'object') return found.id;
    wrong(field, texts.keyProblem[field][found]);
    return undefined;
  };
  const actorId = key('who', known.readers);
  const dossierId = key('dossier', known.dossiers);
  const [sinceProblem, untilProblem] = [dateProblem(draft.since, { required: false }), dateProblem(draft.until, { required: false })];
  wrong('since', sinceProblem && texts.dateProblem(texts.since, sinceProblem));
  wrong('until', untilProblem && texts.dateProblem(texts.until, untilProblem));
  if (!sinceProblem && !untilProblem && draft.since && draft.until && draft.since > draft.until) wrong('since', texts.turnedRound);
  if (problems.length > 0) return { problems };
  const until = draft.until || undefined;
  return { filter: { actorId, dossierId, action: draft.action || undefined, outcome: draft.outcome || undefined, since: draft.since || defaultSince(until, today), until } };
}
