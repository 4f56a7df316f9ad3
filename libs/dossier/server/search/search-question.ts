import type { Question } from '@zov/access/server/read/reader.ts';
import { AppError } from '@zov/core/graphql';
import { wordsOf } from '../../model/search-words.ts';

interface Asked { readonly search: string; readonly dossierId?: string | null }

/**
 * What to look for in every dossier of the reader, or in one of them. What was typed stands in no log: only that somebody searched, and
 * what was shown. Throws BAD_INPUT when there is nothing to look for.
 */
export function searchQuestion({ search, dossierId }: Asked): Question {
  const words = wordsOf(search);
  if (words === null) throw new AppError('BAD_INPUT', 'search too short');
  return { mode: 'ALL_MINE', action: 'SEARCH', where: [{ property: '', test: 'finds', value: words }, ...inside(dossierId)] };
}

/** Everybody who was born on that day. */
export function birthDateQuestion(birthDate: string, { dossierId }: Asked): Question {
  return { mode: 'ALL_MINE', action: 'SEARCH', where: [{ property: 'birthDate', test: 'seenToBe', value: birthDate }, ...inside(dossierId)] };
}

function inside(dossierId: string | null | undefined): NonNullable<Question['where']> {
  return dossierId === null || dossierId === undefined ? [] : [{ property: 'dossierId', test: 'is', value: dossierId }];
}
