import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../start/environment.mjs';
import { kinds, proportionOf } from './proportions.mjs';

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'], { cwd: root, encoding: 'utf8' });
const files = listed.split('\n').filter((path) => path && existsSync(join(root, path))).map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);

it.each(kinds)('has at least $least lines of tests for each line of $name code', (kind) => {
  const { code, tests } = proportionOf(kind, files);
  expect(code).toBeGreaterThan(1_000);
  expect(tests / code).toBeGreaterThanOrEqual(kind.least);
});

it('counts lines with something on them, a spec and what helps it as tests, and words not at all', () => {
  const web = kinds.find(({ name }) => name === 'web')!;
  const own = [
    ['libs/plan/web/team/plan.tsx', 'one\n\n  two\n'],
    ['libs/plan/web/team/plan.spec.tsx', 'one\ntwo\nthree'],
    ['libs/ui/testing/screen.tsx', 'one'],
    ['libs/plan/web/team/plan.texts.ts', 'one\ntwo'],
    ['libs/plan/web/team/plan.graphql', 'one'],
    ['libs/plan/server/plan.ts', 'one'],
  ] as const;
  expect(proportionOf(web, own)).toEqual({ code: 2, tests: 4 });
});

it('counts a promise for what it tries', () => {
  const own = [['apps/cli/promise/mutants/mutants.ts', 'one'], ['apps/cli/promise/twins.ts', 'one\ntwo'], ['apps/cli/promise/registry.mjs', 'one']] as const;
  expect(kinds.map((kind) => proportionOf(kind, own).tests)).toEqual([2, 1, 0]);
});
