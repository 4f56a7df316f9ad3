import { tableOf } from '../data/columns.ts';
import { writable } from './act-sql.ts';
import type { Formal, Seen } from './formal.ts';
import type { Answer } from './refused.ts';
import { typedColumn, type Values } from './values-sql.ts';

/** Somebody else changed the same field since: the act ends without any effect, and both texts are the answer. */
export class Overtaken extends Error {
  constructor(readonly answer: Answer) {
    super('overtaken');
  }
}

export interface RowChange {
  readonly type: string;
  readonly id: string;
  /** The version the writer saw. */
  readonly baseVersion: number;
  /** Fields the person changed; only these can conflict. */
  readonly patch: Values;
  /** Fields that follow from the act itself. */
  readonly also?: Values;
  /** Opens a stored value for showing; needed for encrypted ones. */
  readonly open?: (property: string, stored: string) => string;
}

/**
 * Changes one row as a step of a formal act, for when something else must change in the same transaction. The policy is asked before
 * and after. Answers the row as it was. Throws Denied, or Overtaken.
 */
export async function changeRow(act: Formal, change: RowChange): Promise<Seen> {
  const before = await act.lock(change.type, change.id, 'EDIT', Object.keys(change.patch));
  if (before['version'] !== change.baseVersion) await mustNotCollide(act, change);
  await act.update(change.type, { id: change.id }, { ...change.patch, ...change.also });
  await act.lock(change.type, change.id, 'EDIT');
  return before;
}

/** Turns the collision of a formal act into its answer. */
export async function orConflict(work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Overtaken) return error.answer;
    throw error;
  }
}

type Content = Readonly<Record<string, unknown>> | null;

async function mustNotCollide(act: Formal, { type, id, baseVersion, patch, open }: RowChange): Promise<void> {
  const readable = writable(type);
  const [row] = await act.inside(`select to_jsonb(t) as now, (select b.content from item_version b where b.dossier_id = t.dossier_id and b.item_id = t.id and b.item_version = $3) as base,
      t.version, t.changed_at, (select p.name from professional p where p.id = t.changed_by) as changed_by
    from ${tableOf(readable)} t where t.dossier_id = $1 and t.id = $2`, [act.dossierId, id, baseVersion]);
  const [now, base] = [row?.['now'] as Content, row?.['base'] as Content];
  const shown = (property: string, value: unknown): string | null => (typeof value === 'string' && open !== undefined ? open(property, value) : asText(value));
  const fields = Object.entries(patch).flatMap(([property, mine]) => {
    const { column } = typedColumn(readable, property);
    if (base !== null && asText(base[column]) === asText(now?.[column])) return [];
    const field = { field: property, base: base === null ? null : shown(property, base[column]), theirs: shown(property, now?.[column]), mine: shown(property, mine) };
    return field.theirs === field.mine ? [] : [field];
  });
  if (fields.length === 0) return;
  throw new Overtaken({
    __typename: 'EditConflict', itemId: id, currentVersion: row?.['version'], changedAt: (row?.['changed_at'] as Date | null) ?? new Date(0), changedByName: row?.['changed_by'] ?? null, fields,
  });
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
