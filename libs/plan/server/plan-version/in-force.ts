import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { phaseIsOpenBy, type Phase } from '@zov/dossier/model/current-phase.ts';
import { checksInForce } from '../check/plan-ahead.ts';
import { standingOf } from '../gate/standing.ts';

/** Whether an adopted plan of this phase is carried out at once. Ending what is unsafe never waits; a later phase waits for its gate. */
export async function phaseIsOpen(act: Formal, phase: Phase): Promise<boolean> {
  const { decisions, turns } = await standingOf(act);
  return phaseIsOpenBy(phase, decisions, turns);
}

/** NL: in werking. An adopted version is carried out from now on; the one of its phase that was until now is superseded, and the checks agreed on are planned. */
export async function putInForce(act: Formal, { id, phase }: Pick<Seen, 'id'> & { readonly phase: Phase }): Promise<void> {
  const [former] = await act.rows('PlanVersion', { phase, state: 'IN_FORCE' });
  await act.update('PlanVersion', { phase, state: 'IN_FORCE' }, { state: 'SUPERSEDED' });
  await act.update('PlanVersion', { id }, { state: 'IN_FORCE', inForceAt: act.context.at });
  await checksInForce(act, id, former?.id ?? null);
}
