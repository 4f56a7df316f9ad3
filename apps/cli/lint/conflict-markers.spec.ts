import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../start/environment.mjs';

/** What git writes where two changes met: seven of one sign at the start of a line, an equals sign alone on it. */
const MARKER = '^(<{7}|>{7}|[|]{7})( |$)|^={7}$';

/** Lines with a marker in the files git knows of, as `file:line:text`. Git leaves out what is not text. */
function markersIn(folder: string, ...options: string[]): string[] {
  try {
    return execFileSync('git', ['grep', '-InE', ...options, '-e', MARKER, '--', '.'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
  } catch (error) {
    if ((error as { status?: number }).status === 1) return [];
    throw error;
  }
}

it('has no half-merged text in any file', () => {
  expect(markersIn(root, '--untracked')).toEqual([]);
});

it('finds each of the lines git leaves behind, and no heading or picture that only looks like one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'markers-'));
  const marks = ['<', '|', '=', '>'].map((sign) => sign.repeat(7));
  try {
    writeFileSync(join(folder, 'merged.md'), [`${marks[0]} HEAD`, 'ours', `${marks[1]} base`, marks[2], 'theirs', `${marks[3]} branch`].join('\n'));
    writeFileSync(join(folder, 'plain.md'), ['Title', marks[2] + '=', `  ${marks[0]} HEAD`, `${marks[0]}HEAD`].join('\n'));
    expect(markersIn(folder, '--no-index').map((line) => line.split(':').slice(0, 2).join(':'))).toEqual(['merged.md:1', 'merged.md:3', 'merged.md:4', 'merged.md:6']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
