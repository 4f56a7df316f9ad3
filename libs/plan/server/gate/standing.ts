import type { Formal } from '@zov/access/server/write/formal.ts';
import type { DecidedGate, Turned } from '@zov/dossier/model/current-phase.ts';

/** Where the family stands: what was decided about gates, and every turn since. */
export interface Standing {
  readonly decisions: readonly (DecidedGate & { readonly id: string })[];
  readonly turns: readonly Turned[];
}

export async function standingOf(act: Formal): Promise<Standing> {
  const decisions = (await act.rows('GateDecision', {})).map((one) => ({ id: one.id, gate: String(one['gate']), state: String(one['state']), decidedAt: one['decidedAt'] }));
  return { decisions, turns: (await act.rows('PhaseTurn', {})).map((one) => ({ kind: String(one['kind']), turnedAt: one['turnedAt'] })) };
}

/** Whom a decision is about, and who of the family reads it: as the safety plan in force, or the whole family while there is none. */
export async function whomOf(act: Formal): Promise<{ readonly aboutPersonIds: readonly string[]; readonly releasedToPersonIds: readonly string[] }> {
  const [plan] = await act.rows('PlanVersion', { phase: 'SAFETY', state: 'IN_FORCE' });
  if (plan !== undefined) return { aboutPersonIds: plan['aboutPersonIds'] as string[], releasedToPersonIds: plan['releasedToPersonIds'] as string[] };
  return { aboutPersonIds: (await act.rows('Person', { circle: 'FAMILY' })).map(({ id }) => id), releasedToPersonIds: [] };
}
