/** What is kept under one name; nothing is said of what it holds. */
export interface KeptFile {
  readonly key: string;
  readonly keptAt: Date;
}

/** The one port to files. Keys are made by the server: two random ids with a slash between. What is kept is encrypted before it gets here. */
export interface FileStore {
  put(key: string, bytes: Buffer): Promise<void>;
  /** Null when there is nothing under this key. */
  get(key: string): Promise<Buffer | null>;
  /** Nothing happens when there is nothing. */
  remove(key: string): Promise<void>;
  list(): Promise<readonly KeptFile[]>;
}

export const FILE_STORE = Symbol('FileStore');

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const KEY = new RegExp(`^${UUID}/${UUID}$`);

/** Throws on a key that no server made, so that nothing a person types can name a place. */
export function assertKey(key: string): string {
  if (!KEY.test(key)) throw new Error('not a key of a file');
  return key;
}
