import { callThirdPhase } from '../third-phase';

/** Who is signed in, as the server tells it. Tokens never come here. */
export type Session = {
  name: string;
  role: string;
  roleLabel: string;
  organisation: string | null;
  /** The roles this person may choose from, the present one included. */
  roles: readonly SessionRole[];
  demo: boolean;
  /** How the region calls the plan of the third phase. */
  thirdPhase?: string;
};

export type Audience = 'team' | 'family';

export type SessionRole = { id: string; role: string; roleLabel: string; organisation: string | null };

export type SignedIn =
  | { kind: 'signedIn'; session: Session }
  /** More than one role and none chosen yet. */
  | { kind: 'choosing'; name: string; roles: readonly SessionRole[]; demo: boolean }
  /** A family member who still has to type the code that was handed over. */
  | { kind: 'unbound'; demo: boolean };

export type SessionAnswer =
  /** `endsAt` is in this computer's clock, in milliseconds. */
  (SignedIn & { endsAt: number }) | { kind: 'signedOut'; demo: boolean } | { kind: 'failed'; traceId?: string };

type SessionAct = 'role' | 'extend' | 'logout' | 'invitation';

type SessionBody = Session & { expiresAt: string; choose?: readonly SessionRole[]; unbound?: true };

const headers = { accept: 'application/json', 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

/** The server's clock may differ from ours; its answers carry the time in whole seconds. */
function inOurClock(instant: string, response: Response): number {
  const server = Date.parse(response.headers.get('date') ?? '');
  const difference = Number.isNaN(server) ? 0 : server - Date.now();
  return Date.parse(instant) - (Math.abs(difference) > 5000 ? difference : 0);
}

function signedInFrom({ choose, unbound, expiresAt: _, ...session }: SessionBody): SignedIn {
  if (unbound) return { kind: 'unbound', demo: session.demo };
  if (choose) return { kind: 'choosing', name: session.name, roles: choose, demo: session.demo };
  callThirdPhase(session.thirdPhase);
  return { kind: 'signedIn', session };
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
    const body = (await response.json()) as SessionBody;
    return { ...signedInFrom(body), endsAt: inOurClock(body.expiresAt, response) };
  } catch {
    return { kind: 'failed' };
  }
}

export type ActResult = { ok: true; answer: Readonly<Record<string, unknown>> } | { ok: false; message?: string };

/** Does one act on the session; the message is the server's own explanation. */
export async function sessionAct(act: SessionAct, audience: Audience, body: Record<string, unknown> = {}): Promise<ActResult> {
  try {
    const url = `/auth/${act}?audience=${audience}`;
    const response = await fetch(url, { method: 'POST', headers, credentials: 'same-origin', body: JSON.stringify(body) });
    if (response.ok) return { ok: true, answer: await bodyOf(response) };
    const { errors } = (await bodyOf(response)) as { errors?: { message?: string }[] };
    return { ok: false, message: errors?.[0]?.message };
  } catch {
    return { ok: false };
  }
}

/** Where signing in starts; afterwards the person comes back to this page. */
export function signInHref(audience: Audience, loginHint?: string): string {
  const query = new URLSearchParams({ audience, returnTo: window.location.pathname });
  if (loginHint) query.set('login_hint', loginHint);
  return `/auth/login?${query.toString()}`;
}
