/** NL: status van een versie. What may be done in each, read by the server to decide and by the screen to choose its buttons. */
export const PLAN_ACTS = {
  DRAFT: ['edit', 'share', 'withdraw'],
  SHARED: ['edit', 'share', 'answer', 'adopt'],
  ADOPTED: ['answer', 'startNext', 'enforce'],
  IN_FORCE: ['answer', 'startNext', 'check'],
  SUPERSEDED: [],
  WITHDRAWN: [],
} as const satisfies Record<string, readonly string[]>;

export type PlanState = keyof typeof PLAN_ACTS;
export type PlanAct = 'edit' | 'share' | 'withdraw' | 'answer' | 'adopt' | 'startNext' | 'enforce' | 'check';

export function planAllows(state: string, act: PlanAct): boolean {
  return (PLAN_ACTS[state as PlanState] as readonly string[] | undefined)?.includes(act) ?? false;
}

/** States in which an item can still be changed. */
export const OPEN_ITEM = ['DRAFT', 'SHARED'] as const;
export const OPEN_VERSION = ['DRAFT', 'SHARED'] as const;
/** Adopted, whether it is carried out already or waits for its gate: a next draft goes on from the newest of these. */
export const ADOPTED_VERSION = ['ADOPTED', 'IN_FORCE'] as const;
