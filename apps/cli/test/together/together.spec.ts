import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../start/environment.mjs';
import { groupsOf, GROUP_BYTES, whyAlone } from './groups.mjs';

const tests = (context: object, ...paths: string[]) => paths.map((path) => ({ path, context }));
const paths = (groups: { path: string }[][]) => groups.map((group) => group.map(({ path }) => path));
const ofSize = (size: number) => () => 'x'.repeat(size);

describe('groups of specs', () => {
  it('hold every spec once, neighbours together, and never two projects', () => {
    const all = [...tests({ id: 'unit' }, 'd', 'b', 'a', 'c'), ...tests({ id: 'web' }, 'e')];
    expect(paths(groupsOf(all, 2, ofSize(10)))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  });

  it('grow in number and not in size, so that memory stays bounded and every core has work', () => {
    expect(groupsOf(tests({}, ...'abcdef'), 2, ofSize(GROUP_BYTES / 2))).toHaveLength(3);
  });

  it('leave a spec alone that replaces a module in its own way or asks to be, and begin with those', () => {
    const sources: Record<string, string> = { a: 'x', b: `jest.unstable_mockModule('y'); ${'x'.repeat(50)}`, c: 'x', d: 'x;\n// alone: it counts modules\n' };
    expect(paths(groupsOf(tests({}, 'a', 'b', 'c', 'd'), 1, (path) => sources[path] ?? ''))).toEqual([['b'], ['d'], ['a', 'c']]);
    expect(whyAlone(sources['d'] ?? '')).toBe('it counts modules');
  });

  it('keep specs that replace a module in the same way among each other', () => {
    const stub = `jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));`;
    expect(paths(groupsOf(tests({}, 'a', 'b', 'c', 'd'), 1, (path) => (path < 'c' ? stub : 'x')))).toEqual([['a', 'b'], ['c', 'd']]);
  });
});

describe('specs in one group', () => {
  const specs = {
    first: `import { jest } from '@jest/globals';
      globalThis.kept = { hooks: 0 }; beforeEach(() => void (kept.hooks += 1)); afterAll(() => { throw new Error('at the end of first'); });
      it('has hooks of its own', () => { expect(kept.hooks).toBe(1); globalThis.left = true; process.env.LEFT = 'yes'; jest.useFakeTimers(); });`,
    second: `it('finds nothing of what another left', () => { expect(kept.hooks).toBe(1); expect([typeof left, process.env.LEFT, typeof setTimeout.clock]).toEqual(['undefined', undefined, 'undefined']); });
      describe('inside', () => { it('is wrong', () => { expect(1).toBe(2); }); });`,
    third: `throw new Error('cannot be read');`,
    fourth: `export const none = 1;`,
  };
  let folder: string;
  let told: { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number; testResults: { name: string; message: string; assertionResults: { fullName: string; status: string }[] }[] };

  beforeAll(() => {
    folder = mkdtempSync(join(root, 'generated', 'together-'));
    for (const [name, source] of Object.entries(specs)) writeFileSync(join(folder, `${name}.spec.mjs`), source);
    const config = { rootDir: folder, testEnvironment: 'node', testMatch: ['**/*.spec.mjs'], moduleFileExtensions: ['mjs', 'js'], transform: {}, runner: join(root, 'apps/cli/test/together/runner.mjs'), testRunner: join(root, 'apps/cli/test/together/circus.mjs') };
    const args = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', JSON.stringify(config), '--ci', '--json', '--maxWorkers', '1', '--outputFile', join(folder, 'told.json')];
    spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
    told = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8')) as typeof told;
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const of = (name: keyof typeof specs) => told.testResults.find((one) => one.name.endsWith(`/${name}.spec.mjs`))!;

  it('are told of one by one, with the tests they have', () => {
    expect(told.testResults).toHaveLength(4);
    expect(of('second').assertionResults.map(({ fullName, status }) => `${fullName}: ${status}`)).toEqual(['finds nothing of what another left: passed', 'inside is wrong: failed']);
    expect(of('second').message).toContain('inside › is wrong');
    expect(of('second').message).not.toContain('together');
    expect(of('first').assertionResults).toMatchObject([{ fullName: 'has hooks of its own', status: 'passed' }]);
  });

  it('do not hide one that cannot be read, one that holds no test, and what goes wrong between tests', () => {
    expect(of('third').assertionResults).toMatchObject([{ fullName: 'can be loaded', status: 'failed' }]);
    expect(of('third').message).toContain('cannot be read');
    expect(of('fourth').message).toContain('must contain at least one test');
    expect(JSON.stringify(told.testResults)).toContain('at the end of first');
    expect(told).toMatchObject({ numPassedTests: 2, numFailedTests: 2, numRuntimeErrorTestSuites: 2 });
  });
});

it('knows no hook outside a spec, which would hold for whoever loads its module first only', () => {
  const files = execFileSync('git', ['ls-files', 'apps', 'libs', 'migrations'], { cwd: root, encoding: 'utf8' }).split('\n');
  const shared = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/\.spec\.tsx?$/.test(file));
  expect(shared.filter((file) => /^(before|after)(All|Each)\(|^jest\.setTimeout\(|^configure\(/m.test(readFileSync(join(root, file), 'utf8')) && !file.startsWith('libs/core/testing/'))).toEqual([]);
});
