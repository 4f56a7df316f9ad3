import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { environmentSchema } from '@zov/core/config/environment.ts';
import { commands } from '../commands';
import { root } from '../start/environment.mjs';

/** What git ignores, and git itself. */
const IGNORED = new Set(['node_modules', 'dist', '.data', '.nx', 'generated', 'coverage', '.git']);
const BINARY = /\.(png|woff2|ico)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (IGNORED.has(entry.name) || entry.name.endsWith('.log')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
  });
}

const short = (path: string): string => relative(root, path).replaceAll('\\', '/');
const read = (path: string): string => readFileSync(path, 'utf8');
const all = filesBelow(root);
const pages = all.filter((path) => /^([A-Z]+\.md|docs\/.*\.md)$/.test(short(path)));
const scripts = (JSON.parse(read(join(root, 'package.json'))) as { scripts: Record<string, string> }).scripts;

/** The pieces of Markdown that are code: fenced blocks and words between backticks. */
function codeOf(text: string): string[] {
  const fenced = [...text.matchAll(/^```[^\n]*\n([^]*?)^```/gm)].map(([, code = '']) => code);
  const inline = [...text.replace(/^```[^]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...fenced, ...inline];
}

/** Targets of links and pictures inside the repository, as they stand in the text. */
function linksOf(text: string): string[] {
  const written = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, target = '']) => target);
  return written.filter((target) => !/^[a-z]+:/.test(target));
}

/** Anchors of the headings, as the platforms make them. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));

/** Paths of this repository in code, as far as they name one file or folder. */
const pathsOf = (code: string): string[] =>
  (code.match(/(?:^|(?<=\s))(?:apps|libs|schema|migrations|docs|e2e)\/[\w./-]*(?![\w./{*<…-])/g) ?? []).filter((path) => !path.includes('…'));

it('finds the pages', () => {
  expect(pages.map(short)).toEqual(expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/how-to/first-day.md']));
});

describe.each(pages.map((path) => [short(path), path]))('%s', (_name, path) => {
  const text = read(path);

  it('links only to what is there', () => {
    const broken = linksOf(text).filter((target) => {
      const [file = '', anchor] = target.split('#');
      const found = file === '' ? path : join(dirname(path), file);
      return !existsSync(found) || (anchor !== undefined && !anchorsOf(read(found)).includes(anchor));
    });
    expect(broken).toEqual([]);
  });

  it('names only commands that exist', () => {
    const code = codeOf(text).join('\n');
    const run = [...code.matchAll(/npm run (?:-+\S+ )*([\w:-]+)/g)].map(([, name = '']) => name);
    const npm = [...code.matchAll(/npm (start|test)\b/g)].map(([, name = '']) => name);
    const zov = [...code.matchAll(/\bzov (?:-- )?([\w:]+(?:-[\w:]+)*)/g)].map(([, name = '']) => name);
    expect([...run, ...npm].filter((name) => !(name in scripts))).toEqual([]);
    expect(zov.filter((name) => !commands.some((one) => one.name === name))).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    expect(codeOf(text).flatMap(pathsOf).filter((one) => !existsSync(join(root, one)))).toEqual([]);
  });
});

it('tells of every variable that the product reads', () => {
  const told = read(join(root, 'docs/operating.md'));
  const names = Object.keys(environmentSchema.shape);
  expect(names.length).toBeGreaterThan(20);
  // Those of families are the same seven, and the page says so.
  expect(names.filter((name) => !told.includes(`\`${name.replace('_FAMILY_', '_TEAM_')}\``))).toEqual([]);
});

it('tells of every command', () => {
  const told = pages.map(read).join('\n');
  expect(commands.map((one) => one.name).filter((name) => !told.includes(name))).toEqual([]);
});

/** Words of the place where this was made, in halves, so that this file is not found itself. */
const ELSEWHERE = [
  ['/wo', 'rk/'], ['hou', 'se.md'], ['sta', 'ck.md'], ['spe', 'ed.md'], ['fen', 'ce.md'], ['dom', 'ain.md'], ['scr', 'eens.md'], ['prom', 'ises.md'],
  ['issues', ' show'], ['sub', 'agent'], ['clau', 'de'], ['anth', 'ropic'], ['open', 'ai'], ['b-', 'seed-'],
].map((halves) => halves.join(''));

it('says nothing of the place where it was made', () => {
  const found = all.filter((path) => !BINARY.test(path)).flatMap((path) => {
    const text = read(path).toLowerCase();
    return ELSEWHERE.filter((word) => text.includes(word)).map((word) => `${short(path)}: ${word}`);
  });
  expect(found).toEqual([]);
});
