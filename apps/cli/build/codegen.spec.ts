import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateAll } from './codegen.mjs';

let folder: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const read = (path: string): string => readFileSync(join(folder, 'generated', path), 'utf8');
const registered = (audience: string): string[] => Object.values(JSON.parse(read(`${audience}/persisted-documents.json`)) as Record<string, string>);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zov-spec-'));
  mkdirSync(join(folder, 'libs'));
  write('schema/shared/person.graphql', 'scalar Date enum Side { LEFT } type Query { me: Person } type Person { name: String! bornOn: Date side: Side }');
  write('schema/team/person.graphql', 'extend type Query { all(first: Int!, side: Side): [Person!]! } type Subscription { me: Person }');
  write('schema/family/person.graphql', 'extend type Query { mine: Person }');
});
afterEach(() => rmSync(folder, { recursive: true }));

it('works before there is any document', async () => {
  expect(await generateAll(folder)).toEqual({ team: 0, family: 0 });
  expect(registered('team')).toEqual([]);
  expect(existsSync(join(folder, 'generated/team/graphql.ts'))).toBe(true);
});

it('gives each audience its own operations and its own argument types', async () => {
  write('libs/plan/web/team/all.graphql', 'query All($first: Int!) { all(first: $first) { ...P } }');
  write('libs/plan/web/team/p.graphql', 'fragment P on Person { name bornOn side }');
  write('libs/plan/web/family/mine.graphql', 'query Mine { mine { name } }');
  write('apps/portal/me.graphql', 'query Me { me { name } }');

  expect(await generateAll(folder)).toEqual({ team: 1, family: 2 });
  expect(read('team/graphql.ts')).toMatch(/name: string, bornOn: string \| null, side: Side \| null/);
  expect(read('team/graphql.ts')).toContain("export { AllDocument } from './documents/AllDocument';");
  expect(read('team/documents/AllDocument.ts')).toMatch(/import type { AllQuery, AllQueryVariables } from '..\/graphql';\n\nexport const AllDocument = /);
  expect(read('team/graphql.ts')).not.toContain('Mine');
  expect(read('family/graphql.ts')).not.toContain('AllDocument');
  expect(read('server/team.ts')).toContain('QueryAllArgs');
  expect(read('server/family.ts')).not.toContain('QueryAllArgs');
});

it('registers the text that the client sends, under the hash that the document carries', async () => {
  write('apps/team/me.graphql', 'subscription Me { me { name } }');
  await generateAll(folder);
  const [text] = registered('team');
  expect(text).toBe('subscription Me { me { name __typename } }'.replace('name __typename', '__typename name'));
  const hash = createHash('sha256').update(text ?? '').digest('hex');
  expect(read('team/documents/MeDocument.ts')).toContain(`"__meta__":{"hash":"${hash}"}`);
});

it('refuses an operation for a field of the other audience', async () => {
  write('apps/portal/all.graphql', 'query All { all(first: 1) { name } }');
  await expect(generateAll(folder)).rejects.toThrow(/all/);
});

it('leaves a file alone that would not change', async () => {
  await generateAll(folder);
  const before = statSync(join(folder, 'generated/server/team.ts')).mtimeMs;
  await generateAll(folder);
  expect(statSync(join(folder, 'generated/server/team.ts')).mtimeMs).toBe(before);
});

it('forgets a document that is asked no more', async () => {
  write('apps/team/me.graphql', 'subscription Me { me { name } }');
  await generateAll(folder);
  rmSync(join(folder, 'apps/team/me.graphql'));
  await generateAll(folder);
  expect(existsSync(join(folder, 'generated/team/documents/MeDocument.ts'))).toBe(false);
});
