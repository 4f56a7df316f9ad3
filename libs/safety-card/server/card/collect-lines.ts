import { readableOf } from '@zov/access/server/data/family-data.ts';
import type { Seen } from '@zov/access/server/write/formal.ts';
import type { Values, Where } from '@zov/access/server/write/values-sql.ts';
import type { Ids } from '@zov/core/ids';
import { knownSources, type CardGround, type CardSource } from './card-sources.ts';

export type Line = Values & { readonly id: string; readonly section: string; readonly copyOfType: string; readonly copyOfId: string; readonly copyOfVersion: number; readonly text: string; readonly familyText: string; readonly note: string };

/** Rows of a type that are so, whoever may read them: of a formal act, or of whatever else puts a card down. */
export type RowsOf = (type: string, where: Where) => Promise<readonly Seen[]>;

/** Phases with a plan in force, and its versions. Without the plan beside it there are none. */
export async function adoptedPlans(rows: RowsOf): Promise<readonly Seen[]> {
  return readableOf('PlanVersion') === undefined ? [] : rows('PlanVersion', { state: 'IN_FORCE' });
}

/** Copies of everything the card rests on, each with the class, the subjects and the readers of its source. */
export async function collectLines(rows: RowsOf, ids: Pick<Ids, 'uuid'>, ground: CardGround): Promise<Line[]> {
  const lines: Line[] = [];
  for (const source of knownSources()) lines.push(...(await ofSource(rows, source, ground)).map((row) => lineOf(ids, ground, source, row)));
  return lines.map((line, index) => ({ ...line, position: lines.slice(0, index + 1).filter((one) => one.section === line.section).length }));
}

async function ofSource(rowsOf: RowsOf, { type, where, aboutChildren, pick }: CardSource, ground: CardGround): Promise<readonly Seen[]> {
  const wanted = where(ground);
  const rows = wanted === null ? [] : await rowsOf(type, wanted);
  const about = rows.filter((row) => !aboutChildren || (row['aboutPersonIds'] as readonly string[]).some((one) => ground.childPersonIds.includes(one)));
  return pick === undefined ? about : pick(about);
}

function lineOf(ids: Pick<Ids, 'uuid'>, ground: CardGround, source: CardSource, row: Seen): Line {
  const { section, text, familyText, note = '', onDay = null, personId = null } = source.words(row, ground);
  // A child's own words stay where the child opens and closes them; the line says that they were there.
  const own = row['dataClass'] === 'D8K';
  return {
    id: ids.uuid(), safetyCardId: ground.cardId, section, state: 'ADOPTED', copyOfType: source.type, copyOfId: row.id, copyOfVersion: Number(row['version']),
    text: own ? '' : text, familyText: own ? '' : familyText, note: own ? '' : note, onDay, personId, familyReads: source.familyReads(row),
    dataClass: row['dataClass'], aboutPersonIds: row['aboutPersonIds'], releasedToPersonIds: row['releasedToPersonIds'],
  };
}
