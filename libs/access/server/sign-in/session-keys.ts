import { createHash, createHmac } from 'node:crypto';
import { randomIds, type Ids } from '@zov/core/ids';

/** Makes ids and their keyed hashes. Only the hash is stored, so that a copy of the database opens no session. */
export class SessionKeys {
  private readonly secret: Buffer;

  constructor(secret: string, private readonly ids: Ids = randomIds) {
    this.secret = createHash('sha256').update(`zov-session:${secret}`).digest();
  }

  /** 256 random bits for a cookie. */
  newToken(): string {
    return this.ids.bytes(32).toString('base64url');
  }

  /** The key a token is stored under, or undefined for something that cannot be one of ours. */
  idOf(token: string | undefined): string | undefined {
    return token !== undefined && /^[\w-]{43}$/.test(token) ? this.hash('id', token) : undefined;
  }

  /** State, nonce and verifier of one attempt follow from its token: whoever lacks the cookie cannot know them. */
  secretsOf(token: string): { state: string; nonce: string; verifier: string } {
    const derive = (label: string) => createHmac('sha256', this.secret).update(`${label}:${token}`).digest('base64url');
    return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') };
  }

  /** Channel and keyed hash of a network address: tells two places apart in the log without telling where they are. */
  accessPoint(channel: 'web' | 'socket', address: string): string {
    return `${channel}:${this.hash('address', address).slice(0, 16)}`;
  }

  /**
   * The key under which unsent text of a professional may wait on a computer: the same in every session of this role, known to no other,
   * and derived, so that it is stored nowhere. `owner` names nobody.
   */
  unsentKey(actorId: string): { key: string; owner: string } {
    const derive = (label: string) => createHmac('sha256', this.secret).update(`${label}:${actorId}`).digest();
    return { key: derive('unsent').toString('base64url'), owner: derive('unsent-owner').toString('hex').slice(0, 32) };
  }

  private hash(label: string, value: string): string {
    return createHmac('sha256', this.secret).update(`${label}:${value}`).digest('hex');
  }
}
