/** NL: toegangsverzoek. What may become of a request to be let in. */
export const REQUEST_STATES = ['OPEN', 'INVOLVED', 'REFUSED', 'LAPSED'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
export type RequestStep = 'involve' | 'refuse';

const STEPS: Readonly<Record<RequestState, Readonly<Partial<Record<RequestStep, RequestState>>>>> = {
  OPEN: { involve: 'INVOLVED', refuse: 'REFUSED' }, INVOLVED: {}, REFUSED: {}, LAPSED: {},
};

const LEAST_WORDS = 10;

/** The state at an instant: what nobody answered in time has lapsed. `openUntil` is half-open. */
export function requestStateAt(state: RequestState, openUntil: Date, at: Date): RequestState {
  return state === 'OPEN' && openUntil <= at ? 'LAPSED' : state;
}

/** What the request becomes; null when the step cannot be taken from here. */
export function requestAfter(state: RequestState, step: RequestStep): RequestState | null {
  return STEPS[state][step] ?? null;
}

/** What has to be mended in why somebody asks. */
export function problemsOfRequest({ reason, purpose }: { readonly reason: string; readonly purpose: string | null }): readonly { readonly field: string; readonly message: string }[] {
  return [
    ...(purpose ? [] : [{ field: 'purpose', message: 'Kies een doel.' }]),
    ...(reason.trim().length < LEAST_WORDS ? [{ field: 'reason', message: 'Schrijf waarom u bij dit gezin betrokken wilt zijn.' }] : []),
  ];
}
