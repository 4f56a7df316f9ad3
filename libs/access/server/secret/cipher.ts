import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 'v1';

/**
 * Encrypts whereabouts and reporters. Each dossier has its own key (derived from the installation's master key), and a text
 * is bound to its dossier and field, so that a row copied elsewhere cannot be read. AES-256-GCM. Class: D2, D2S, D3M.
 */
export class Cipher {
  private readonly keys = new Map<string, Buffer>();

  /** `masterKey` is 32 bytes, base64. */
  constructor(masterKey: string) {
    this.master = Buffer.from(masterKey, 'base64');
    if (this.master.length !== 32) throw new Error('ZOV_MASTER_KEY must be 32 bytes in base64');
  }

  private readonly master: Buffer;

  encrypt(dossierId: string, field: string, text: string): string {
    return `${VERSION}.${this.seal(dossierId, field, Buffer.from(text)).toString('base64')}`;
  }

  /** Throws when the text was changed, or belongs to another dossier or field. */
  decrypt(dossierId: string, field: string, sealed: string): string {
    const [version, body] = sealed.split('.');
    if (version !== VERSION || body === undefined) throw new Error('unknown form of encryption');
    return this.unseal(dossierId, field, Buffer.from(body, 'base64')).toString('utf8');
  }

  /** The same for bytes, such as a file. */
  seal(dossierId: string, field: string, bytes: Buffer): Buffer {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keyOf(dossierId), iv);
    cipher.setAAD(Buffer.from(`${dossierId}:${field}`));
    const body = Buffer.concat([cipher.update(bytes), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]);
  }

  /** Throws when the bytes were changed, or belong to another dossier or field. */
  unseal(dossierId: string, field: string, sealed: Buffer): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', this.keyOf(dossierId), sealed.subarray(0, 12));
    decipher.setAAD(Buffer.from(`${dossierId}:${field}`));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]);
  }

  /** Keyed hash of a text, to find the same text again without keeping it. Each purpose has a key of its own. SHA-256, hex. */
  hash(purpose: string, text: string): string {
    return createHmac('sha256', Buffer.from(hkdfSync('sha256', this.master, purpose, 'zov hash', 32))).update(text).digest('hex');
  }

  /** Makes keyed hashes of one dossier's protected values: equal texts of another dossier have other ones. SHA-256, cut to 16 bytes. */
  marker(dossierId: string): (text: string) => string {
    const key = Buffer.from(hkdfSync('sha256', this.master, dossierId, 'zov protected text', 32));
    return (text) => createHmac('sha256', key).update(text).digest().subarray(0, 16).toString('base64url');
  }

  private keyOf(dossierId: string): Buffer {
    let key = this.keys.get(dossierId);
    if (key === undefined) {
      key = Buffer.from(hkdfSync('sha256', this.master, dossierId, 'zov dossier', 32));
      if (this.keys.size > 1_000) this.keys.clear();
      this.keys.set(dossierId, key);
    }
    return key;
  }
}
