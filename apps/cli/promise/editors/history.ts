/** The words of an item, by their field. */
export type Words = Readonly<Record<string, string | null>>;

/** What somebody sent: the version that was read, and words for some fields. */
export interface Edit {
  readonly by: string;
  readonly base: number;
  readonly set: Words;
}

/** One edit that was answered as done, and the version that it made. */
export interface Written extends Edit {
  readonly version: number;
}

/** What is told of an edit that met another. */
export interface Conflict {
  readonly currentVersion: number;
  readonly fields: readonly { readonly field: string; readonly base: string | null; readonly theirs: string | null; readonly mine: string | null }[];
}

/**
 * Everything that is wrong with the history of one item: a version that is missing or that nobody made, words that changed without being
 * sent, and above all words that somebody replaced without having seen them.
 */
export function faults(versions: ReadonlyMap<number, Words>, written: readonly Written[], first: number): string[] {
  const wrong: string[] = [];
  const makers = new Map(written.map((one) => [one.version, one]));
  if (makers.size !== written.length) wrong.push('two edits made the same version');
  const last = Math.max(...versions.keys());
  for (let version = first + 1; version <= last; version += 1) {
    const [now, before, made] = [versions.get(version), versions.get(version - 1), makers.get(version)];
    if (now === undefined || before === undefined) wrong.push(`version ${version} was not kept`);
    else if (made === undefined) wrong.push(`nobody made version ${version}`);
    else wrong.push(...faultsOf(made, now, before, versions.get(made.base)));
  }
  for (const { version, by } of written) if (!versions.has(version)) wrong.push(`version ${version}, answered to ${by}, is nowhere`);
  return wrong;
}

function faultsOf({ by, base, version, set }: Written, now: Words, before: Words, seen: Words | undefined): string[] {
  if (seen === undefined) return [`version ${version} rests on version ${base}, which is nowhere`];
  return Object.keys(now).flatMap((field) => {
    if (!(field in set)) return now[field] === before[field] ? [] : [`version ${version} of ${by} changed ${field}, which was not sent`];
    if (now[field] !== set[field]) return [`version ${version} of ${by} holds other words in ${field} than were sent`];
    return before[field] === seen[field] ? [] : [`version ${version} of ${by} replaced words in ${field} that were written after version ${base} was read`];
  });
}

/** What a conflict does not tell as it was: which words both had, what stood before, what the other wrote and what was sent. */
export function untold({ by, base, set }: Edit, { fields, currentVersion }: Conflict, versions: ReadonlyMap<number, Words>): string[] {
  const [seen, current] = [versions.get(base), versions.get(currentVersion)];
  if (seen === undefined || current === undefined) return [`a conflict of ${by} names a version that is nowhere`];
  const both = Object.keys(set).filter((field) => seen[field] !== current[field]).sort();
  const told = fields.map(({ field }) => field).sort();
  if (both.join() !== told.join()) return [`a conflict of ${by} is about ${told.join(', ') || 'nothing'}, not ${both.join(', ')}`];
  return fields.filter(({ field, base: before, theirs, mine }) => before !== seen[field] || theirs !== current[field] || mine !== set[field]).map(({ field }) => `a conflict of ${by} tells other words of ${field} than there were`);
}
