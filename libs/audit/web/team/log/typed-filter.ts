import { isDate } from '@zov/ui';
import { actionText, outcomeText } from '../shared/words.texts';
import { emptyDraft, type FilterDraft } from './filter-draft';
import { filterTexts as texts } from './filter.texts';
import { labelFor, type Known } from './known';
import { actionOf, outcomeOf, wordOf } from './log-filter';

/** `wie:"Kim Collega"`, `handeling:lezen`, or a word that is no filter. */
const token = /([^\s:"]+):(?:"([^"]*)"?|(\S*))|\S+/g;
const quoted = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);

/** "2026-11-01", or as people write it: "1-11-2026"; undefined when it is no date. */
function dayFrom(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(typed) ?? [];
  return [typed, `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`].find(isDate);
}

type Part = Partial<FilterDraft>;
const given = (field: keyof FilterDraft, value: string | undefined): Part | undefined => (value === undefined ? undefined : { [field]: value });
const since = (value: string) => given('since', dayFrom(value));

const readers: Readonly<Record<string, (value: string) => Part | undefined>> = {
  wie: (value) => given('who', value),
  dossier: (value) => given('dossier', value),
  handeling: (value) => given('action', actionOf(value)),
  uitkomst: (value) => given('outcome', outcomeOf(value)),
  sinds: since,
  vanaf: since,
  tot: (value) => given('until', dayFrom(value)),
};

/** The form that a typed line stands for, and what in it was not understood. A key without a value says nothing yet. */
export function readTyped(line: string): { draft: FilterDraft; problem: string | undefined } {
  let draft = emptyDraft;
  let problem: string | undefined;
  for (const [whole, key, inQuotes, bare] of line.matchAll(token)) {
    const value = (inQuotes ?? bare ?? '').trim();
    const read = key === undefined ? undefined : readers[key.toLowerCase()];
    const part = read && value !== '' ? read(value) : undefined;
    if (part) draft = { ...draft, ...part };
    else if (read === undefined) problem ??= texts.typedUnknown(whole);
    else if (value !== '') problem ??= texts.typedProblem(whole, key?.toLowerCase() ?? '');
  }
  return { draft, problem };
}

/** The form as one line, with names where they are known. */
export function writeTyped(draft: FilterDraft, known: Known): string {
  const parts: readonly (readonly [string, string])[] = [
    ['wie', labelFor(draft.who, known.readers).trim()],
    ['dossier', labelFor(draft.dossier, known.dossiers).trim()],
    ['handeling', draft.action && wordOf(actionText[draft.action])],
    ['uitkomst', draft.outcome && wordOf(outcomeText[draft.outcome])],
    ['sinds', draft.since],
    ['tot', draft.until],
  ];
  return parts.filter(([, value]) => value !== '').map(([key, value]) => `${key}:${quoted(value)}`).join(' ');
}
