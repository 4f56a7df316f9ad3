import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assertKey, type FileStore, type KeptFile } from './file-store.ts';

const WAITING = '.part';

/** Files in a folder of this machine, readable by this process alone. */
export class DiskFiles implements FileStore {
  constructor(private readonly folder: string) {}

  /** Whole or not at all: a file has its name only when all of it is on the disk. */
  async put(key: string, bytes: Buffer): Promise<void> {
    const path = this.path(key);
    const part = `${path}.${randomUUID()}${WAITING}`;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(part, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  }

  async get(key: string): Promise<Buffer | null> {
    return readFile(this.path(key)).catch(nothing(null));
  }

  async remove(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  async list(): Promise<KeptFile[]> {
    const names = await readdir(this.folder, { recursive: true }).catch(nothing<string[]>([]));
    const keys = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.split('/').length === 2 && !name.endsWith(WAITING));
    return Promise.all(keys.map(async (key) => ({ key, keptAt: (await stat(this.path(key))).mtime })));
  }

  private path(key: string): string {
    return join(this.folder, ...assertKey(key).split('/'));
  }
}

function nothing<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT') return instead;
    throw error;
  };
}
