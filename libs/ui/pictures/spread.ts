/**
 * Places things in a row as near as possible to where each wants to be, in this order and at least `gaps[i]` behind the one before
 * (`gaps[0]` is not used). The least sum of squares, by pooling neighbours that would come too near.
 */
export function spread(wanted: readonly number[], gaps: readonly number[]): number[] {
  const ahead: number[] = [];
  wanted.forEach((_, i) => ahead.push(i === 0 ? 0 : (ahead[i - 1] ?? 0) + (gaps[i] ?? 0)));
  const pools: { sum: number; count: number }[] = [];
  wanted.forEach((want, i) => {
    let pool = { sum: want - (ahead[i] ?? 0), count: 1 };
    for (let before = pools.at(-1); before && before.sum / before.count > pool.sum / pool.count; before = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + before.sum, count: pool.count + before.count };
    }
    pools.push(pool);
  });
  const starts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return starts.map((start, i) => start + (ahead[i] ?? 0));
}
