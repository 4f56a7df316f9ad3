/** Who is signed in, as the server tells it. Tokens never come here. */
export type Session = {
  name: string;
  role: string;
  roleLabel: string;
  organisation: string | null;
  audience: Audience;
  /** The roles this person may choose from, the present one included. */
  roles: readonly SessionRole[];
  demo: boolean;
  expiresAt: string;
};

export type Audience = 'team' | 'family';

export type SessionRole = { id: string; role?: string; roleLabel: string; organisation: string | null };

export type SessionAnswer =
  /** `clockOffset` is the server's clock minus ours, in milliseconds. */
  { kind: 'signedIn'; session: Session; clockOffset: number } | { kind: 'signedOut'; demo: boolean } | { kind: 'failed'; traceId?: string };

type SessionAct = 'role' | 'extend' | 'logout';

const headers = { accept: 'application/json', 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

function clockOffsetOf(response: Response): number {
  const server = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(server) ? 0 : server - Date.now();
}

async function bodyOf(response: Response): Promise<Record<string, unknown>> {
  return response.json().catch(() => ({})) as Promise<Record<string, unknown>>;
}

/** Asks the server who is signed in. Never throws. */
export async function readSession(audience: Audience): Promise<SessionAnswer> {
  try {
    const response = await fetch(`/auth/session?audience=${audience}`, { headers, credentials: 'same-origin', cache: 'no-store' });
    if (response.status === 401) return { kind: 'signedOut', demo: (await bodyOf(response))['demo'] === true };
    if (!response.ok) return { kind: 'failed', traceId: response.headers.get('x-trace-id') ?? undefined };
    return { kind: 'signedIn', session: (await response.json()) as Session, clockOffset: clockOffsetOf(response) };
  } catch {
    return { kind: 'failed' };
  }
}

/** Does one act on the session; false when the server did not do it. */
export async function sessionAct(act: SessionAct, audience: Audience, body: Record<string, unknown> = {}): Promise<boolean> {
  try {
    const response = await fetch(`/auth/${act}?audience=${audience}`, {
      method: 'POST',
      headers,
      credentials: 'same-origin',
      body: JSON.stringify({ audience, ...body }),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Where signing in starts; afterwards the person comes back to this page. */
export function signInHref(audience: Audience, loginHint?: string): string {
  const query = new URLSearchParams({ audience, returnTo: window.location.pathname + window.location.search });
  if (loginHint) query.set('login_hint', loginHint);
  return `/auth/login?${query.toString()}`;
}
