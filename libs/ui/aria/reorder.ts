/** Puts `moved` before or after `target`; `moved` keeps its own order. */
export function reorder(ids: readonly string[], moved: ReadonlySet<string>, target: string, position: 'before' | 'after'): string[] {
  if (moved.has(target)) return [...ids];
  const rest = ids.filter((id) => !moved.has(id));
  const at = rest.indexOf(target) + (position === 'after' ? 1 : 0);
  return [...rest.slice(0, at), ...ids.filter((id) => moved.has(id)), ...rest.slice(at)];
}
