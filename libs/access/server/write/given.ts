import type { Values } from './values-sql.ts';

/** The inputs that were given. Null clears a field that may be empty; on any other field it means "not given". */
export function given(input: Readonly<Record<string, unknown>>, clearable: readonly string[] = []): Values {
  return Object.fromEntries(Object.entries(input).filter(([name, value]) => value !== undefined && (value !== null || clearable.includes(name))));
}
