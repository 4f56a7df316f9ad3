/** NL: wachtende tekst. A text that could give somebody away, and what became of it. */
export const HELD_STATES = ['WAITING', 'RELEASED', 'MENDED'] as const;
export type HeldState = (typeof HELD_STATES)[number];
export type HeldStep = 'release' | 'mend';

const STEPS: Readonly<Record<HeldState, Readonly<Partial<Record<HeldStep, HeldState>>>>> = {
  WAITING: { release: 'RELEASED', mend: 'MENDED' }, RELEASED: {}, MENDED: {},
};

/** What the text becomes; null when the step cannot be taken from here. */
export function heldAfter(state: HeldState, step: HeldStep): HeldState | null {
  return STEPS[state][step] ?? null;
}

const LEAST_WORDS = 10;

/** What has to be mended in why a text may be read after all. */
export function problemsOfRelease(reason: string): readonly { readonly field: string; readonly message: string }[] {
  return reason.trim().length < LEAST_WORDS ? [{ field: 'reason', message: 'Schrijf waarom het gezin deze tekst mag lezen. Gebruik ten minste 10 tekens.' }] : [];
}
