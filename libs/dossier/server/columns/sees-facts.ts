import { Denied, type Formal } from '@zov/access/server/write/formal.ts';

/** Throws Denied unless this person may read each of these facts: what is named must be seen, and one hidden is as one that is not there. */
export async function mustSeeFacts(act: Formal, factIds: readonly string[]): Promise<void> {
  const ids = [...new Set(factIds)];
  if (ids.length === 0) return;
  if ((await act.visible('Fact', { id: ids })).length !== ids.length) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
}
