import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBinaries, linkLibraries, packageFor } from './binaries.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zov-spec-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('makes the links between library names that a blocked install script did not make', () => {
  mkdirSync(join(folder, 'native/lib'), { recursive: true });
  writeFileSync(join(folder, 'native/lib/libpq.so.5.18'), 'library');
  const link = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' };
  writeFileSync(join(folder, 'native/pg-symlinks.json'), JSON.stringify([link]));

  linkLibraries(folder);
  linkLibraries(folder);
  expect(readFileSync(join(folder, link.target), 'utf8')).toBe('library');
});

it('leaves a package without such a list alone', () => {
  expect(() => linkLibraries(folder)).not.toThrow();
});

it('says what to do on a machine for which there are no programs', () => {
  expect(() => findBinaries({ root: folder })).toThrow(/Zet DATABASE_URL op een eigen PostgreSQL/);
});

it('copies the programs to where the account that runs them may come', () => {
  const installed = join(folder, 'closed/node_modules', packageFor() ?? '');
  mkdirSync(join(installed, 'native/bin'), { recursive: true });
  writeFileSync(join(installed, 'package.json'), '{"version":"1.0.0"}');
  for (const tool of ['postgres', 'initdb', 'pg_ctl']) writeFileSync(join(installed, 'native/bin', tool), '', { mode: 0o755 });
  // Root may go anywhere; whoever is not root cannot become somebody else to try.
  const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;
  const cache = mkdtempSync(join('/var/tmp', 'zov-spec-'));
  rmSync(cache, { recursive: true });

  const { postgres } = findBinaries({ root: join(folder, 'closed'), account, cache });
  expect(existsSync(postgres)).toBe(true);
  expect(postgres.startsWith(account ? cache : installed)).toBe(true);
  rmSync(cache, { recursive: true, force: true });
});
