/** An item as it is shown: its kind, its line across versions, and the seal of its words. */
export interface ShownItem { readonly __typename?: string; readonly lineageId: string; readonly shownHash: string; readonly state: string }

const MARK = /^[A-Za-z0-9]{1,40} [0-9a-f-]{36} [0-9a-f]{64}$/;
const MOST = 300;

/** What is kept of what somebody was shown. `sealOf` gives the seal of the words that this reader has. */
export function marksOf<I extends ShownItem>(items: readonly I[], sealOf: (item: I) => string = ({ shownHash }) => shownHash): string[] {
  return items.filter(({ state }) => state !== 'WITHDRAWN').map((item) => `${item.__typename ?? ''} ${item.lineageId} ${sealOf(item)}`).sort();
}

/** Whether these are marks, and no more than a plan can have. */
export const areMarks = (seen: readonly string[]): boolean => seen.length <= MOST && seen.every((one) => MARK.test(one));

export interface Since { readonly changed: number; readonly fresh: number; readonly gone: number }
export interface SinceLooked { readonly agreements: Since; readonly others: Since }

/** What is other than when somebody last looked; undefined when nothing is, or when nobody looked before. */
export function sinceLooked(before: readonly string[] | undefined, now: readonly string[]): SinceLooked | undefined {
  if (before === undefined) return undefined;
  const count = (counts: (kind: string) => boolean): Since => {
    const [old, next] = [byLine(before, counts), byLine(now, counts)];
    const there = [...next];
    return { changed: there.filter(([line, seal]) => old.has(line) && old.get(line) !== seal).length, fresh: there.filter(([line]) => !old.has(line)).length, gone: [...old.keys()].filter((line) => !next.has(line)).length };
  };
  const [agreements, others] = [count((kind) => kind === 'Agreement'), count((kind) => kind !== 'Agreement')];
  return [agreements, others].every(({ changed, fresh, gone }) => changed + fresh + gone === 0) ? undefined : { agreements, others };
}

function byLine(marks: readonly string[], counts: (kind: string) => boolean): Map<string, string> {
  return new Map(marks.flatMap((mark) => {
    const [kind = '', line = '', seal = ''] = mark.split(' ');
    return counts(kind) ? [[line, seal] as const] : [];
  }));
}

const part = ({ changed, fresh, gone }: Since, one: string, more: string): string[] => {
  const named = (count: number): string => `${count} ${count === 1 ? one : more}`;
  const all = [[changed, 'veranderd'], [fresh, 'nieuw'], [gone, 'vervallen']] as const;
  return all.filter(([count]) => count > 0).map(([count, what], index) => `${index === 0 ? named(count) : String(count)} ${what}`);
};

/** "2 afspraken veranderd, 1 nieuw; 1 ander onderdeel vervallen" */
export const sinceInWords = ({ agreements, others }: SinceLooked): string =>
  [part(agreements, 'afspraak', 'afspraken'), part(others, 'ander onderdeel', 'andere onderdelen')].filter((words) => words.length > 0).map((words) => words.join(', ')).join('; ');
