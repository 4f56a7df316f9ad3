import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds `schema`, `generated` and `dist`: the first one above this file, or above the bundle that it became part of. */
export const root = above(dirname(fileURLToPath(import.meta.url)));

function above(folder: string): string {
  if (existsSync(join(folder, 'schema', 'shared'))) return folder;
  const next = dirname(folder);
  if (next === folder) throw new Error('the folder schema/shared is nowhere above the server');
  return above(next);
}
