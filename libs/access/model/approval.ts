import type { Partner } from './partner.ts';

/** NL: vier-ogen-besluit. What one person never decides alone: to show where somebody is, who somebody in the log is, or what was hidden. */
export const APPROVAL_KINDS = ['REVEAL_WHEREABOUTS', 'UNMASK', 'UNWITHHOLD'] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

// Stryker disable all: how a question goes on and in what words is for the act that decides it; no rule compares it
export const APPROVAL_STATES = ['ASKED', 'APPROVED', 'REFUSED', 'EXPIRED'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];
export type ApprovalStep = 'approve' | 'refuse' | 'lapse';

/** Why one came to nothing by itself: nobody decided in time, or what was to be decided is no longer what was asked. */
export const APPROVAL_LAPSES = ['TERM', 'CHANGED'] as const;
export type ApprovalLapse = (typeof APPROVAL_LAPSES)[number];

const STEPS: Readonly<Record<ApprovalState, Readonly<Partial<Record<ApprovalStep, ApprovalState>>>>> = {
  ASKED: { approve: 'APPROVED', refuse: 'REFUSED', lapse: 'EXPIRED' }, APPROVED: {}, REFUSED: {}, EXPIRED: {},
};

/** How long what was approved stays open, for the one who asked. Hours (R26). */
export const APPROVED_HOURS = 8;
const LEAST_WORDS = 10;

// Stryker restore all
interface Sides {
  readonly asks: readonly Partner[];
  readonly decides: readonly Partner[];
}

/**
 * Who may ask and who may be the second, per kind; nobody else. A privacy officer is always a possible second and decides on the
 * question alone, without the content. Who asks for whereabouts needs them for the own task and does not have them; who decides directs.
 */
export const APPROVAL_SIDES: Readonly<Record<ApprovalKind, Sides>> = {
  REVEAL_WHEREABOUTS: { asks: ['GI_EXECUTOR', 'RVDK', 'VEILIG_THUIS', 'CRISIS'], decides: ['CASE_DIRECTOR', 'PRIVACY_OFFICER'] },
  UNWITHHOLD: { asks: ['CASE_DIRECTOR', 'GI_EXECUTOR'], decides: ['CASE_DIRECTOR', 'GI_EXECUTOR', 'TEAM_COLLEAGUE', 'SECOND_READER', 'VEILIG_THUIS', 'PRIVACY_OFFICER'] },
  UNMASK: { asks: ['PRIVACY_OFFICER'], decides: ['PRIVACY_OFFICER'] },
};

/** What a partner may ask, or decide. */
export function approvalsOf(partner: Partner, side: keyof Sides): readonly ApprovalKind[] {
  return APPROVAL_KINDS.filter((kind) => APPROVAL_SIDES[kind][side].includes(partner));
}

// Stryker disable all: as above
/** The state at an instant: what nobody decided in time has expired. `openUntil` is half-open. */
export function approvalStateAt(state: ApprovalState, openUntil: Date, at: Date): ApprovalState {
  return openUntil > at ? state : approvalAfter(state, 'lapse') ?? state;
}

/** What it becomes; null when the step cannot be taken from here. */
export function approvalAfter(state: ApprovalState, step: ApprovalStep): ApprovalState | null {
  return STEPS[state][step] ?? null;
}

/** Until when what was approved stays open. */
export function approvedUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + APPROVED_HOURS * 3_600_000);
}

/** What has to be mended in why somebody asks. */
export function problemsOfAsking({ reason }: { readonly reason: string }): readonly { readonly field: string; readonly message: string }[] {
  return reason.trim().length < LEAST_WORDS ? [{ field: 'reason', message: 'Schrijf waarom dit nodig is. Wie meebeslist, leest dit.' }] : [];
}
