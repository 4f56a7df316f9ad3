import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The hand-written schema of one endpoint: every `*.graphql` file of the folders, in a stable order. */
export async function readSdl(root: string, folders: readonly string[]): Promise<string[]> {
  const files = await Promise.all(folders.map((folder) => filesIn(join(root, folder))));
  return Promise.all(files.flat().map((file) => readFile(file, 'utf8')));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
