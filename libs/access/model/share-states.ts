/** NL: deling. What may become of a share, and who decides that; the server decides with it, the screen chooses its buttons from it. */
export const SHARE_STATES = ['OFFERED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'ENDED'] as const;
export type ShareState = (typeof SHARE_STATES)[number];

/** Who stands where to a share: whoever offered it (or directs the family now), and the one person it is offered to. */
export type ShareSide = 'GIVER' | 'RECEIVER';
export type ShareStep = 'accept' | 'refuse' | 'withdraw' | 'giveBack' | 'lapse';

interface Step {
  readonly from: readonly ShareState[];
  readonly to: ShareState;
  /** Null for what follows from something else, such as a consent that is withdrawn. */
  readonly by: ShareSide | null;
}

const STEPS: Readonly<Record<ShareStep, readonly Step[]>> = {
  accept: [{ from: ['OFFERED'], to: 'ACCEPTED', by: 'RECEIVER' }],
  refuse: [{ from: ['OFFERED'], to: 'REFUSED', by: 'RECEIVER' }],
  withdraw: [{ from: ['OFFERED'], to: 'WITHDRAWN', by: 'GIVER' }, { from: ['ACCEPTED'], to: 'ENDED', by: 'GIVER' }],
  giveBack: [{ from: ['ACCEPTED'], to: 'ENDED', by: 'RECEIVER' }],
  lapse: [{ from: ['OFFERED'], to: 'WITHDRAWN', by: null }, { from: ['ACCEPTED'], to: 'ENDED', by: null }],
};

/** What the share becomes; null when the step cannot be taken from here. */
export function shareAfter(state: ShareState, step: ShareStep): ShareState | null {
  return STEPS[step].find((one) => one.from.includes(state))?.to ?? null;
}

/** Steps that one side can take now. */
export function shareSteps(state: ShareState, side: ShareSide): readonly ShareStep[] {
  return (Object.keys(STEPS) as ShareStep[]).filter((step) => STEPS[step].some((one) => one.by === side && one.from.includes(state)));
}

/** States in which a share still can be ended. Nothing is open in the first of them. */
export const LIVING_SHARE: readonly ShareState[] = ['OFFERED', 'ACCEPTED'];

/** The state at an instant: one whose term is over has ended by itself, whatever the row says. `until` is an instant, half-open. */
export function shareStateAt(state: ShareState, until: Date, at: Date): ShareState {
  return until > at ? state : (shareAfter(state, 'lapse') ?? state);
}
