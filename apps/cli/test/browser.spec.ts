import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserAdvice, findBrowser } from './browser.mjs';

type Options = Parameters<typeof findBrowser>[0];
const find = (env: Record<string, string>, platform = 'aix') => findBrowser({ env, platform } as Options);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zov-spec-'));
  writeFileSync(join(folder, 'chromium'), '');
  chmodSync(join(folder, 'chromium'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

it('finds a browser on the path', () => {
  expect(find({ PATH: `/nowhere:${folder}` })).toBe(join(folder, 'chromium'));
});

it('uses the browser that CHROMIUM_PATH names, and no other when that one does not exist', () => {
  expect(find({ PATH: '/nowhere', CHROMIUM_PATH: join(folder, 'chromium') })).toBe(join(folder, 'chromium'));
  expect(find({ PATH: folder, CHROMIUM_PATH: join(folder, 'other') })).toBeUndefined();
});

it('finds nothing where nothing is installed, and then says what to install', () => {
  expect(find({ PATH: '/nowhere' })).toBeUndefined();
  expect(browserAdvice('darwin')).toContain('brew install');
  expect(browserAdvice('linux')).toContain('apt-get install chromium');
});
