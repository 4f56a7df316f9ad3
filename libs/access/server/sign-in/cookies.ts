import type { Audience } from '../../model/actor.ts';

/** Name and flags per audience. `__Host-` needs Secure, so a demo on plain http goes without both. */
export class Cookies {
  constructor(private readonly secure: boolean) {}

  sessionName(audience: Audience): string {
    return `${this.secure ? '__Host-' : ''}zov-${audience.toLowerCase()}`;
  }

  attemptName(audience: Audience): string {
    return `${this.secure ? '__Host-' : ''}zov-${audience.toLowerCase()}-login`;
  }

  session(audience: Audience, token: string): string {
    return this.write(this.sessionName(audience), token, 'Strict');
  }

  endSession(audience: Audience): string {
    return this.write(this.sessionName(audience), '', 'Strict', 0);
  }

  /** Lax, since the provider sends the browser back from another site. */
  attempt(audience: Audience, token: string): string {
    return this.write(this.attemptName(audience), token, 'Lax', ATTEMPT_SECONDS);
  }

  endAttempt(audience: Audience): string {
    return this.write(this.attemptName(audience), '', 'Lax', 0);
  }

  private write(name: string, value: string, sameSite: 'Strict' | 'Lax', maxAge?: number): string {
    const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`;
    return `${name}=${value}; Path=/; HttpOnly; SameSite=${sameSite}${this.secure ? '; Secure' : ''}${age}`;
  }
}

/** How long a sign-in may stay away at the provider. */
export const ATTEMPT_SECONDS = 600;

/** The value of one cookie. A name that occurs twice counts as absent: one of them was planted. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1));
  return values.length === 1 && values[0] !== '' ? values[0] : undefined;
}
