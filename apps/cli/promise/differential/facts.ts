import { columnsOf } from '@zov/access/server/data/columns.ts';
import type { Readable } from '@zov/access/server/data/family-data.ts';
import { SHELTER, type Row, type World } from './case';

/** A row as the rules of one type see it: its own columns, and its class and subjects where these go for the whole type. */
export interface Facts {
  readonly [property: string]: unknown;
  readonly id: string;
  readonly dossierId: string;
  readonly dataClass: string | null;
  readonly aboutPersonIds: readonly (string | null)[] | null;
}

/** Whether the workplace of the professional a row names tells where somebody stays; null when there is none. */
function workplaceOf(row: Row, world: World): string | null {
  const organisation = world.readers.find(({ id }) => id === row.actorId)?.organisationId ?? null;
  return organisation === null ? null : organisation === SHELTER ? 'TELLING' : 'ORDINARY';
}

/** Says how a type sees a row of a world. A row that is about one person that is not known is about nobody. */
export function factsFor(readable: Readable, world: World): (row: Row) => Facts {
  const columns = columnsOf(readable);
  const about = (row: Row): Facts['aboutPersonIds'] => {
    if (columns.has('aboutPersonIds')) return row.aboutPersonIds;
    const one = readable.subjects === null ? null : row[readable.subjects as keyof Row] as string | null;
    return one === null ? [] : [one];
  };
  const own = columns.get('id')?.column === 'dossier_id';
  return (row) => ({
    ...row, id: own ? row.dossierId : row.id, aboutPersonIds: about(row), dataClass: columns.has('dataClass') ? row.dataClass : readable.dataClass,
    factId: columns.has('factId') ? row['factId' as keyof Row] : null, ofItemId: columns.has('ofItemId') ? row['ofItemId' as keyof Row] : null, workplace: workplaceOf(row, world),
  });
}
