/** Bundles server code: our own sources become one file, every package stays outside it. */
import { isAbsolute, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from './freshness.mjs';

/** Ours: relative and absolute paths, the aliases, and the helpers that the compiler itself adds. */
const isOurs = (id) => /^(\.|@zov\/|@generated\/|@oxc-project\/runtime|\0)/.test(id) || isAbsolute(id);

/** Bundles one entry (path from the root) into one folder as `main.js`. */
export async function bundle(entry, folder, name = 'main.js') {
  const build = await rolldown({
    input: resolve(root, entry),
    cwd: root,
    platform: 'node',
    tsconfig: resolve(root, 'tsconfig.base.json'),
    external: (id) => !isOurs(id),
    onLog: (level, log, report) => (log.code === 'CIRCULAR_DEPENDENCY' ? undefined : report(level, log)),
  });
  await build.write({
    dir: resolve(root, folder),
    format: 'esm',
    sourcemap: true,
    entryFileNames: name,
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: false,
  });
  await build.close();
}
