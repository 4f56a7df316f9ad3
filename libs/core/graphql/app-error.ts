/** The closed set of error codes. A screen or a script decides on the code, never on the text. */
export const ERROR_CODES = [
  'UNAUTHENTICATED', 'NOT_ALLOWED', 'BAD_INPUT', 'TOO_COMPLEX', 'CONFLICT', 'UNAVAILABLE', 'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** What people read. Says what they can do next and nothing about the cause. */
export const ERROR_TEXTS: Readonly<Record<ErrorCode, string>> = {
  UNAUTHENTICATED: 'U bent niet meer aangemeld. Meld u opnieuw aan.',
  NOT_ALLOWED: 'U kunt dit niet zien of doen.',
  BAD_INPUT: 'Er klopt iets niet in wat is ingevuld. Kijk het na en probeer het opnieuw.',
  TOO_COMPLEX: 'Dit is te veel in één keer. Vraag minder tegelijk.',
  CONFLICT: 'Iemand anders heeft dit net veranderd. Laad de pagina opnieuw.',
  UNAVAILABLE: 'Het lukt nu even niet. Probeer het straks opnieuw.',
  INTERNAL: 'Er ging iets mis. Probeer het opnieuw. Blijft het misgaan, geef dan de code door aan de beheerder.',
};

export const ERROR_STATUS: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401, NOT_ALLOWED: 403, BAD_INPUT: 400, TOO_COMPLEX: 400, CONFLICT: 409, UNAVAILABLE: 503, INTERNAL: 500,
};

/** The one error that code throws on purpose. Only its code leaves the server; `reason` is a code for our own log. */
export class AppError extends Error {
  constructor(readonly code: ErrorCode, readonly reason?: string) {
    super(code);
    this.name = 'AppError';
  }
}

/** Thrown by the resolver of a subscription when this subscriber may not even know that something happened. The event is dropped. */
export class SkipEvent extends Error {
  constructor() {
    super('skip');
    this.name = 'SkipEvent';
  }
}
