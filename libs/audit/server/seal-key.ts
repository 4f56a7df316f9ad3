import { ConfigurationError } from '@zov/core/config';
import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Signs the ends of the chains. The key lives in a file outside the database, and never leaves this object. */
export class SealKey {
  readonly publicPem: string;
  /** Names the key: the first half of the SHA-256 of its public part. */
  readonly fingerprint: string;

  private constructor(private readonly key: KeyObject) {
    const open = createPublicKey(key);
    this.publicPem = open.export({ type: 'spki', format: 'pem' }).toString();
    this.fingerprint = createHash('sha256').update(open.export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 32);
  }

  /** Throws ConfigurationError when the file is not there or holds no Ed25519 private key. */
  static read(file: string): SealKey {
    let key: KeyObject;
    try {
      key = createPrivateKey(readFileSync(file));
    } catch {
      throw new ConfigurationError(['ZOV_SEAL_KEY_FILE names no readable private key; make one with: openssl genpkey -algorithm ed25519']);
    }
    if (key.asymmetricKeyType !== 'ed25519') throw new ConfigurationError(['ZOV_SEAL_KEY_FILE must hold an Ed25519 key']);
    return new SealKey(key);
  }

  /** Ed25519 signature in base64. */
  sign(bytes: Buffer): string {
    return sign(null, bytes, this.key).toString('base64');
  }
}
