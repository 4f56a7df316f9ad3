/** What we demand of an identity provider; checked here, whatever it was asked for. */
export interface Assurance {
  /** Methods that must all have been used. */
  readonly amr: readonly string[];
  /** Levels of which one must have been reached; empty means any. */
  readonly acr: readonly string[];
}

/** True when the verified token says the person proved who they are well enough. Missing claims prove nothing. */
export function isAssured(claims: { readonly acr?: unknown; readonly amr?: unknown }, demanded: Assurance): boolean {
  const methods = Array.isArray(claims.amr) ? claims.amr : [];
  const level = typeof claims.acr === 'string' ? claims.acr : undefined;
  return (
    demanded.amr.every((method) => methods.includes(method)) &&
    (demanded.acr.length === 0 || (level !== undefined && demanded.acr.includes(level)))
  );
}
