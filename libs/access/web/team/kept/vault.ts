/** Where unsent text waits on this computer; only ever sees ciphertext. */
export interface Shelf {
  get(id: string): Promise<Sealed | undefined>;
  put(row: Sealed): Promise<void>;
  drop(id: string): Promise<void>;
  /** Removes what was put before this instant (ms), whoever's it is. */
  sweep(before: number): Promise<void>;
}

export interface Sealed {
  readonly id: string;
  readonly at: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Unsent text is no archive: after a day it is gone. */
export const KEEP_MS = 24 * 60 * 60_000;

/**
 * Keeps unsent text of one person in one role, sealed with a key that only a signed-in session of that person gets. The key lives in
 * memory alone and cannot be taken out of the browser; another person finds nothing, not even what it was about.
 */
export class Vault {
  private closed = false;
  private last: Promise<unknown> = Promise.resolve();

  private constructor(private readonly shelf: Shelf, private readonly key: CryptoKey, private readonly owner: string, private readonly now: () => number) {}

  static async open(shelf: Shelf, secret: Uint8Array<ArrayBuffer>, owner: string, now: () => number = Date.now): Promise<Vault> {
    const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
    await shelf.sweep(now() - KEEP_MS);
    return new Vault(shelf, key, owner, now);
  }

  /** What waits under this name; undefined when nothing does, or nothing that this key opens. */
  async get(name: string): Promise<unknown> {
    const row = await this.shelf.get(await this.idOf(name));
    if (row === undefined || this.closed) return undefined;
    try {
      return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, this.key, row.data)));
    } catch {
      return undefined;
    }
  }

  /** One after the other, so that the last text is the one that stays. */
  put(name: string, value: unknown): Promise<void> {
    return this.inTurn(async () => {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.key, new TextEncoder().encode(JSON.stringify(value)));
      const id = await this.idOf(name);
      if (!this.closed) await this.shelf.put({ id, at: this.now(), iv, data });
    });
  }

  drop(name: string): Promise<void> {
    return this.inTurn(async () => this.shelf.drop(await this.idOf(name)));
  }

  /** Nobody is signed in any more: nothing is read or written from here on. */
  close(): void {
    this.closed = true;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.last.then(() => (this.closed ? undefined : work()));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async idOf(name: string): Promise<string> {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${this.owner} ${name}`));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
