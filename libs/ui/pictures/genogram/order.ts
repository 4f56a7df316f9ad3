import type { GenogramPerson, Union } from './family';

/** People who stand side by side because a couple joins them, from left to right. */
export type Chain = readonly string[];

/** Each row from left to right, in chains: couples together, children under their parents, brothers and sisters as they were given. */
export function orderRows(people: readonly GenogramPerson[], unions: readonly Union[], row: ReadonlyMap<string, number>): Chain[][] {
  const count = Math.max(-1, ...row.values()) + 1;
  const rows = Array.from({ length: count }, (_, r) => chainsOf(people.filter((one) => row.get(one.id) === r), unions));
  const parents = new Map(unions.flatMap((union) => union.children.map((child) => [child, union.parents])));
  const children = new Map<string, string[]>();
  for (const union of unions) for (const one of union.parents) children.set(one, [...(children.get(one) ?? []), ...union.children]);
  const given = new Map(people.map((one, i) => [one.id, i]));
  for (let pass = 0; pass < 4; pass += 1) {
    for (let r = 1; r < count; r += 1) sortRow(rows, r, r - 1, parents, given);
    for (let r = count - 2; r >= 0; r -= 1) sortRow(rows, r, r + 1, children, given);
  }
  for (let r = 1; r < count; r += 1) sortRow(rows, r, r - 1, parents, given);
  return rows;
}

function chainsOf(people: readonly GenogramPerson[], unions: readonly Union[]): Chain[] {
  const beside = (id: string): string[] => unions.flatMap(({ parents }) => (parents.includes(id) ? parents.filter((one) => one !== id) : []));
  const left = new Map(people.map((one) => [one.id, one]));
  const chains: Chain[] = [];
  const walk = (id: string, chain: string[]): string[] => {
    left.delete(id);
    chain.push(id);
    for (const next of beside(id)) if (left.has(next)) walk(next, chain);
    return chain;
  };
  // Who has one partner first, so that somebody with two comes to stand between them.
  const endsFirst = [...people].sort((a, b) => Number(beside(a.id).length > 1) - Number(beside(b.id).length > 1));
  for (const { id } of endsFirst) if (left.has(id)) chains.push(walk(id, []));
  const sex = new Map(people.map((one) => [one.id, one.sex]));
  return chains.map((chain) => (sex.get(chain[0] ?? '') === 'WOMAN' && sex.get(chain.at(-1) ?? '') === 'MAN' ? [...chain].reverse() : chain));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function sortRow(rows: Chain[][], r: number, other: number, kin: ReadonlyMap<string, readonly string[]>, given: ReadonlyMap<string, number>): void {
  const place = places(rows[other] ?? []);
  const own = places(rows[r] ?? []);
  const wants = (id: string): number | undefined => {
    const found = (kin.get(id) ?? []).flatMap((one) => place.get(one) ?? []);
    return found.length === 0 ? undefined : mean(found);
  };
  const weigh = (chain: Chain): number => {
    const found = chain.flatMap((id) => wants(id) ?? []);
    return found.length === 0 ? mean(chain.map((id) => own.get(id) ?? 0)) : mean(found);
  };
  const first = (chain: Chain): number => Math.min(...chain.map((id) => given.get(id) ?? 0));
  const turned = (rows[r] ?? []).map((chain) => {
    const [start, end] = [wants(chain[0] ?? ''), wants(chain.at(-1) ?? '')];
    return chain.length > 1 && start !== undefined && end !== undefined && start > end ? [...chain].reverse() : chain;
  });
  rows[r] = [...turned].sort((a, b) => weigh(a) - weigh(b) || first(a) - first(b));
}

/** Where everybody stands, counted from the middle of the row. */
function places(row: readonly Chain[]): Map<string, number> {
  const ids = row.flat();
  return new Map(ids.map((id, i) => [id, i - (ids.length - 1) / 2]));
}
