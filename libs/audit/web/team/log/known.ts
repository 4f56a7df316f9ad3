import type { AccessLogQuery } from '@generated/team/graphql';
import { roleText } from '../shared/words.texts';
import { isUuid } from './log-filter';

export type LogRow = AccessLogQuery['accessLog']['nodes'][number];

/** The first part of a key: enough to tell rows apart, and nothing anybody knows a family by. */
export const shortKey = (id: string): string => id.slice(0, 8);

/** Family members have no name here: the officer sees that one looked, not who. */
export const readerName = (row: Pick<LogRow, 'actorId' | 'role' | 'reader'>): string => row.reader?.name ?? `${roleText[row.role]} ${shortKey(row.actorId)}`;

/** Labels by id of what was in rows since this page was opened: what somebody can choose or type by name. */
export type Labels = ReadonlyMap<string, string>;
type Reader = Pick<LogRow, 'actorId' | 'role' | 'reader'>;
export interface Known {
  readonly readers: Labels;
  readonly dossiers: Labels;
  /** The first row of each reader, from which the labels follow. */
  readonly seen: ReadonlyMap<string, Reader>;
}

export const nothingKnown: Known = { readers: new Map(), dossiers: new Map(), seen: new Map() };

/** Of readers with one name each gets its role and key as well, so that nobody asks for one and takes it for the other. */
function labelsOf(seen: Known['seen']): Labels {
  const names = [...seen.values()].map(readerName);
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return new Map([...seen].map(([id, row]) => {
    const name = readerName(row);
    return [id, shared.has(name) ? `${name} (${roleText[row.role].toLowerCase()} ${shortKey(id)})` : name];
  }));
}

/** Adds what is in these rows; the same object when that is nothing new. */
export function learn(known: Known, rows: readonly LogRow[]): Known {
  const readers = rows.filter((row) => !known.seen.has(row.actorId));
  const dossiers = rows.filter((row) => !known.dossiers.has(row.dossierId));
  if (readers.length === 0 && dossiers.length === 0) return known;
  const seen = new Map([...known.seen, ...readers.map((row) => [row.actorId, row] as const)]);
  return { seen, readers: labelsOf(seen), dossiers: new Map([...known.dossiers, ...dossiers.map((row) => [row.dossierId, shortKey(row.dossierId)] as const)]) };
}

/** The id that a typed key, name or part of a name stands for; 'none' or 'many' when that cannot be told. */
export function idFor(typed: string, labels: Labels): { id: string } | 'none' | 'many' {
  const text = typed.trim().toLowerCase();
  if (isUuid(text)) return { id: text };
  const entries = [...labels].map(([id, label]) => ({ id, label: label.toLowerCase() }));
  const exact = entries.filter(({ label }) => label === text);
  const found = exact.length > 0 ? exact : entries.filter(({ label }) => label.includes(text));
  if (found.length > 1) return 'many';
  return found[0] ? { id: found[0].id } : 'none';
}

/** How an id is shown in the form: by the name it is known by. */
export const labelFor = (text: string, labels: Labels): string => labels.get(text.trim().toLowerCase()) ?? text;
