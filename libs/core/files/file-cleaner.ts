import { Worker } from 'node:worker_threads';

export type FileKind = 'PDF' | 'JPG' | 'PNG';
/** Why a file is not taken. */
export type FileTrouble = 'EMPTY' | 'UNKNOWN_KIND' | 'TOO_MANY_BYTES' | 'TOO_MANY_PIXELS' | 'TOO_MANY_PAGES' | 'LOCKED' | 'HOLDS_FILES' | 'UNREADABLE';

/** A file as it may be kept: made anew, so that nothing is in it but what it shows. */
export interface CleanFile {
  readonly kind: FileKind;
  readonly bytes: Buffer;
  readonly pages: number;
}

export const LIMITS_OF_FILES = { bytes: 10 * 1_024 * 1_024, pixels: 30_000_000, pages: 200 } as const;

/** How each kind begins; the name and what a browser says of it count for nothing. */
const BEGINNINGS: Readonly<Record<FileKind, Buffer>> = {
  PDF: Buffer.from('%PDF-'), JPG: Buffer.from([0xff, 0xd8, 0xff]), PNG: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};
const kindOf = (bytes: Buffer): FileKind | undefined => (['PDF', 'JPG', 'PNG'] as const).find((kind) => bytes.subarray(0, BEGINNINGS[kind].length).equals(BEGINNINGS[kind]));

/** Milliseconds and bytes of memory that one file may take. */
const PATIENCE = 30_000;
const ROOM = 1_200 * 1_024 * 1_024;
const LOOK_EVERY = 100;

/**
 * Makes files anew in a thread of their own, one at a time: by what they hold and not by how they are called. A file that takes too long
 * or too much memory ends with its thread, and nobody else notices.
 */
export class FileCleaner {
  private turn: Promise<unknown> = Promise.resolve();

  /** `script` is the path of clean-file.mjs, which is no part of a bundle. */
  constructor(private readonly script: string, private readonly patience = PATIENCE) {}

  clean(bytes: Buffer): Promise<CleanFile | FileTrouble> {
    if (bytes.length === 0) return Promise.resolve('EMPTY');
    if (bytes.length > LIMITS_OF_FILES.bytes) return Promise.resolve('TOO_MANY_BYTES');
    const kind = kindOf(bytes);
    if (kind === undefined) return Promise.resolve('UNKNOWN_KIND');
    const cleaned = this.turn.then(() => this.inThread(kind, bytes));
    this.turn = cleaned;
    return cleaned;
  }

  private inThread(kind: FileKind, bytes: Buffer): Promise<CleanFile | FileTrouble> {
    const thread = new Worker(this.script, { workerData: { kind, bytes: new Uint8Array(bytes), limits: LIMITS_OF_FILES }, resourceLimits: { maxOldGenerationSizeMb: 512 }, stderr: true, stdout: true });
    const began = process.memoryUsage.rss();
    return new Promise((done) => {
      const end = (outcome: CleanFile | FileTrouble): void => {
        clearTimeout(late);
        clearInterval(look);
        void thread.terminate();
        done(outcome);
      };
      const late = setTimeout(() => end('UNREADABLE'), this.patience);
      const look = setInterval(() => (process.memoryUsage.rss() - began > ROOM ? end('UNREADABLE') : undefined), LOOK_EVERY);
      thread.once('message', (said: FileTrouble | { kind: FileKind; bytes: Uint8Array; pages: number }) => end(typeof said === 'string' ? said : { ...said, bytes: Buffer.from(said.bytes) }));
      thread.once('error', () => end('UNREADABLE'));
      thread.once('exit', () => end('UNREADABLE'));
    });
  }
}
