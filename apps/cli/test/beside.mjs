/** Cuts a list of steps into groups that start together: neighbours that are `quiet` share one, every other step stands alone. */
export function groupsOf(names, steps) {
  const groups = [];
  for (const name of names) {
    const last = groups.at(-1);
    if (steps[name].quiet && last && steps[last[0]].quiet) last.push(name);
    else groups.push([name]);
  }
  return groups;
}

/** Runs `act` on each item, at most `width` at a time, in their order; answers what each gave in that order. */
export async function besideEachOther(items, width, act) {
  const given = [];
  const waiting = [...items.entries()];
  const take = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) given[next[0]] = await act(next[1]);
  };
  await Promise.all(Array.from({ length: width }, take));
  return given;
}
