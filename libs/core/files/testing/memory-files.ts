import { assertKey, type FileStore, type KeptFile } from '../index.ts';

/** Files of one spec. */
export class MemoryFiles implements FileStore {
  readonly held = new Map<string, { bytes: Buffer; keptAt: Date }>();
  /** Moment at which files are kept from now on. */
  now = new Date();

  put(key: string, bytes: Buffer): Promise<void> {
    this.held.set(assertKey(key), { bytes, keptAt: this.now });
    return Promise.resolve();
  }

  get(key: string): Promise<Buffer | null> {
    return Promise.resolve(this.held.get(assertKey(key))?.bytes ?? null);
  }

  remove(key: string): Promise<void> {
    this.held.delete(assertKey(key));
    return Promise.resolve();
  }

  list(): Promise<KeptFile[]> {
    return Promise.resolve([...this.held].map(([key, { keptAt }]) => ({ key, keptAt })));
  }
}
