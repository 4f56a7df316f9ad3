import type { Case } from './case';

/** Every way to make a value one step smaller: empty a list, leave an element or a condition out, or empty a property of a row. */
function* smaller(value: unknown, path: readonly string[]): Generator<unknown> {
  if (Array.isArray(value)) {
    if (value.length > 1) yield [];
    if (value.length > 3) for (const half of [value.slice(value.length >> 1), value.slice(0, value.length >> 1)]) yield half;
    for (let index = 0; index < value.length; index += 1) yield value.toSpliced(index, 1);
    for (const [index, inner] of value.entries()) for (const less of smaller(inner, [...path, '*'])) yield value.toSpliced(index, 1, less);
  } else if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, inner] of Object.entries(value)) {
      if (path.at(-1) === 'condition') yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      const emptiable = path.join('.') === 'world.rows.*' && !['id', 'dossierId'].includes(key);
      if (inner !== null && (emptiable || ['validUntil', 'itemIds'].includes(key))) yield { ...value, [key]: null };
      for (const less of smaller(inner, [...path, key])) yield { ...value, [key]: less };
    }
  }
}

/** Only who asks, with what that person has. */
function alone({ world, question }: Case): Case {
  const { readers, grants } = world;
  return { question, world: { ...world, readers: readers.filter(({ id }) => id === question.readerId), grants: grants.filter(({ actorId }) => actorId === question.readerId) } };
}

/** A case with as little in it as still makes the judges disagree. `breaks` answers whether a case does; one that cannot be asked does not. */
export async function shrink(one: Case, breaks: (smaller: Case) => Promise<boolean>): Promise<Case> {
  const still = (candidate: Case): Promise<boolean> => breaks(candidate).catch(() => false);
  let best = await still(alone(one)) ? alone(one) : one;
  for (let found = true; found;) {
    found = false;
    // What could not be left out before the last success is tried again in the next round only.
    for (let from = 0, next = true; next;) {
      next = false;
      for (const [index, candidate] of [...smaller(best, [])].entries()) {
        if (index < from || !await still(candidate as Case)) continue;
        [best, from, next, found] = [candidate as Case, index, true, true];
        break;
      }
    }
  }
  return best;
}
