import { existsSync, mkdirSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Head } from './canonical.ts';
import type { SealKey } from './seal-key.ts';

export type SignedHead = Head & { readonly signature: string };

/**
 * The copy of the signed heads outside the database: one line of JSON each, one file per month, only ever appended.
 * Whoever changes the database alone cannot change these; an operator copies them elsewhere.
 */
export class Anchors {
  constructor(private readonly folder: string) {}

  /** Keeps the public key beside the heads, so that they can be checked after the key was replaced. */
  async keep(key: SealKey): Promise<void> {
    const keys = join(this.folder, 'keys');
    mkdirSync(keys, { recursive: true });
    const file = join(keys, `${key.fingerprint}.pem`);
    if (!existsSync(file)) await writeFile(file, key.publicPem, { flag: 'wx' }).catch((error: unknown) => {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    });
  }

  /** Returns once the lines are on disk. A line that a crash cut off stays alone on its line. */
  async append(heads: readonly SignedHead[]): Promise<void> {
    mkdirSync(this.folder, { recursive: true });
    const months = new Set(heads.map(({ signedAt }) => signedAt.slice(0, 7)));
    for (const month of months) {
      const lines = heads.filter(({ signedAt }) => signedAt.startsWith(month)).map((head) => `${JSON.stringify(head)}\n`).join('');
      const file = await open(join(this.folder, `${month}.jsonl`), 'a+');
      try {
        await file.write(`${(await endsWell(file)) ? '' : '\n'}${lines}`);
        await file.sync();
      } finally {
        await file.close();
      }
    }
  }
}

async function endsWell(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read({ buffer: Buffer.alloc(1), position: size - 1 });
  return buffer.toString() === '\n';
}
