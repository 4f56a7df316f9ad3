import { execFileSync } from 'node:child_process';
import { root } from '../start/environment.mjs';

/** A form that leaves an answer aside because somebody else was first, so that whoever typed sees nothing happen. */
const SILENT = [/!==\s*'conflict'/, /===\s*'conflict'\)\s*(return;|\{\s*(return;)?\s*\})/, /===\s*'conflict'\s*\?\s*undefined/];
const silent = (text: string): boolean => SILENT.some((one) => one.test(text));

it('has no form that passes over somebody else’s change in silence', () => {
  const lines = execFileSync('git', ['grep', '-In', '--untracked', '-e', `'conflict'`, '--', 'libs/*.ts', 'libs/*.tsx'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  const forms = lines.filter((line) => /outcome|answer/.test(line) && !line.includes('.spec.'));
  expect(forms.length).toBeGreaterThan(5);
  expect(forms.filter(silent)).toEqual([]);
});

it('knows silence from an answer', () => {
  for (const line of [`else if (outcome.kind !== 'conflict') {`, `if (outcome.kind === 'conflict') return;`, `if (outcome.kind === 'conflict') {}`, `outcome.kind === 'conflict' ? undefined : outcome`]) expect([line, silent(line)]).toEqual([line, true]);
  for (const line of [`if (outcome.kind === 'conflict') return meet(outcome.conflict);`, `if (outcome.kind === 'conflict') {`]) expect([line, silent(line)]).toEqual([line, false]);
});
