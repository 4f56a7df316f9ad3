import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { root } from './freshness.mjs';

const folder = 'node_modules/.cache/zov';

/** Loads a TypeScript file of this repository, with all it imports of us, in the running process. */
export async function loadSource(entry) {
  const name = `${entry.replaceAll(/[^a-z0-9]+/g, '-')}-${process.pid}.mjs`;
  mkdirSync(join(root, folder), { recursive: true });
  await bundle(entry, folder, name);
  const file = join(root, folder, name);
  try {
    return await import(pathToFileURL(file));
  } finally {
    rmSync(file);
    rmSync(`${file}.map`, { force: true });
  }
}
