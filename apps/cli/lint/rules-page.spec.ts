import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../start/environment.mjs';

const page = readFileSync(join(root, 'docs/rules.md'), 'utf8');
const onPage = [...page.matchAll(/^\| <a id="(r\d+)"><\/a>(R\d+) \| (.+) \| (.+) \|$/gm)];
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs', '*.graphql', ':!*.spec.*'], { cwd: root, encoding: 'utf8' });
const textOf = (file: string): string => {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return ''; // listed by git and taken away since
  }
};

/** Ids between brackets in comments and descriptions: "(R9, R10)", "(R2a)", "(R4: one way)". */
const idsIn = (text: string): string[] => [...text.matchAll(/\((?:[^()]*?\b)?R\d+[^()]*\)/g)].flatMap(([bracket]) => [...bracket.matchAll(/\bR\d+/g)].map(([id]) => id));

it('explains every rule that the code names', () => {
  const known = new Set(onPage.map(([, , id]) => id));
  const unknown = files.split('\n').filter(Boolean).flatMap((file) => idsIn(textOf(file)).filter((id) => !known.has(id)).map((id) => `${file}: ${id}`));
  expect(unknown).toEqual([]);
});

it('has each rule once, in order, under an anchor of its own', () => {
  expect(onPage.map(([, anchor, id]) => [anchor, id])).toEqual(Array.from({ length: 31 }, (_, index) => [`r${index + 1}`, `R${index + 1}`]));
});

it('finds an id that nobody explained', () => {
  expect(idsIn('/** What a parent reads (R9, R99). */')).toEqual(['R9', 'R99']);
});
