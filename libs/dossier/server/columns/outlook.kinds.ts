import { plainDay } from '@zov/core/clock';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Values } from '@zov/access/server/write/values-sql.ts';
import { columnAllows, problemsOfColumn, problemsOfDrop, problemsOfPerspective, problemsOfRelease } from '../../model/outlook.ts';
import type { Given } from '../../model/record.ts';
import type { Kind } from '../record/record.service.ts';
import { mustSeeFacts } from './sees-facts.ts';

/** Judges the row as it will stand, so that a correction of one field does not lose sight of the others. */
function mustBeReadable(row: Given): void {
  const problems = problemsOfRelease(row);
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
}

export const COLUMN: Kind = {
  type: 'ColumnStatement', problems: problemsOfColumn, clearable: [],
  follows: async (act, given, before) => {
    if (before !== undefined && !columnAllows(String(before['state']), 'edit')) throw new Denied('NOT_POSSIBLE_NOW', 'Deze zin is vervallen. Schrijf een nieuwe zin als het weer zo is.');
    mustBeReadable({ ...before, ...given });
    await mustSeeFacts(act, (given['factIds'] ?? []) as string[]);
    return place(act, given, before);
  },
};

/** At the end of its column, when it is new there. */
async function place(act: Formal, given: Given, before: Seen | undefined): Promise<Values> {
  if (typeof given['kind'] !== 'string' || given['kind'] === before?.['kind']) return {};
  const there = await act.rows('ColumnStatement', { kind: given['kind'], state: 'CURRENT' });
  return { position: Math.max(0, ...there.map((one) => Number(one['position']))) + 1 };
}

/** NL: laten vervallen. */
export const DROPPED_COLUMN: Kind = {
  type: 'ColumnStatement', problems: problemsOfDrop, clearable: [],
  follows: (_, __, before) => {
    if (!columnAllows(String(before?.['state']), 'drop')) throw new Denied('NOT_POSSIBLE_NOW', 'Deze zin is al vervallen.');
    return Promise.resolve({ state: 'DROPPED' });
  },
};

export const PERSPECTIVE: Kind = {
  type: 'Perspective', problems: problemsOfPerspective, clearable: ['reviewOn'],
  follows: async (act, given, before) => {
    const row: Given = { ...before, ...given };
    mustBeReadable(row);
    const wrong = problemsOfPerspective({ fromOn: plainDay(row['fromOn']), reviewOn: plainDay(row['reviewOn']) });
    if (wrong.length > 0) throw new Denied('BAD_INPUT', undefined, wrong);
    if (before === undefined) await mustBeChild(act, given['aboutPersonIds'] as string[]);
    return {};
  },
};

async function mustBeChild(act: Formal, ids: readonly string[]): Promise<void> {
  const [person] = await act.visible('Person', { id: ids });
  if (person === undefined) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  if (person['familyRole'] !== 'CHILD') throw new Denied('BAD_INPUT', undefined, [{ field: 'childPersonId', message: 'Kies een kind van dit gezin.' }]);
}
