import { ESLint } from 'eslint';
import { configuration } from '../../../eslint.config.mjs';
import { root } from '../start/environment.mjs';

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: configuration({ typed: false }) as never,
});

async function rules(path: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}/${path}` });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const restricted = ['no-restricted-syntax'];

describe('family data', () => {
  const evasions = [
    'export const a = (x) => x.save({});\n',
    'export const a = (x) => x.getRepository(A);\n',
    'export const a = (x) => x.createQueryBuilder();\n',
    "export const a = (x) => x.query('select 1');\n",
    "export const a = (x) => x?.query('select 1');\n",
  ];

  it.each(evasions)('cannot be reached past the door with %s', async (text) => {
    for (const path of ['libs/plan/server/a.ts', 'libs/dossier/server/a.ts', 'apps/api/a.ts', 'apps/worker/a.ts', 'libs/access/web/a.tsx']) {
      expect(await rules(path, text)).toEqual(restricted);
    }
  });

  it.each(evasions)('can be reached with %s where the database is spoken to', async (text) => {
    for (const path of ['libs/access/server/a.ts', 'libs/core/db/a.ts', 'libs/audit/server/a.ts', 'migrations/1-a.ts', 'apps/cli/a.ts', 'libs/plan/server/a.spec.ts']) {
      expect(await rules(path, text)).toEqual([]);
    }
  });
});

describe('markup', () => {
  it('never takes raw HTML, as an attribute or as a property', async () => {
    expect(await rules('libs/ui/a.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;\n')).toEqual(restricted);
    expect(await rules('libs/ui/a.tsx', 'export const a = { dangerouslySetInnerHTML: { __html: "" } };\n')).toEqual(restricted);
    expect(await rules('libs/ui/a.spec.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;\n')).toEqual(restricted);
  });
});

describe('rights', () => {
  it('are asked about a thing, never about a type name', async () => {
    expect(await rules('libs/plan/server/a.ts', "export const a = (x) => x.can('read', 'Plan');\n")).toEqual(restricted);
    expect(await rules('libs/plan/server/a.ts', "export const a = (x) => x.cannot('read', 'Plan');\n")).toEqual(restricted);
    expect(await rules('libs/plan/server/a.ts', "export const a = (x, plan) => x.can('read', plan);\n")).toEqual([]);
  });

  it('are defined with type names in the policy', async () => {
    expect(await rules('libs/access/policy/a.ts', "export const a = (x) => x.can('read', 'Plan');\n")).toEqual([]);
  });
});

describe('budgets', () => {
  const lines = (count: number) => 'export {};\n'.repeat(count);
  const longFunction = (count: number) => `export function a() {\n${'  a();\n'.repeat(count - 2)}}\n`;

  it('allow 250 lines in a source file and 400 in a spec', async () => {
    expect(await rules('libs/plan/server/a.ts', lines(250))).toEqual([]);
    expect(await rules('libs/plan/server/a.ts', lines(251))).toEqual(['max-lines']);
    expect(await rules('libs/plan/server/a.spec.ts', lines(400))).toEqual([]);
    expect(await rules('libs/plan/server/a.spec.ts', lines(401))).toEqual(['max-lines']);
  });

  it('allow 50 lines in a function and 90 in a component', async () => {
    expect(await rules('libs/plan/server/a.ts', longFunction(50))).toEqual([]);
    expect(await rules('libs/plan/server/a.ts', longFunction(51))).toEqual(['max-lines-per-function']);
    expect(await rules('libs/plan/web/a.tsx', longFunction(90))).toEqual([]);
    expect(await rules('libs/plan/web/a.tsx', longFunction(91))).toEqual(['max-lines-per-function']);
  });
});

describe('the lint itself', () => {
  it('cannot be switched off in a file', async () => {
    const found = await rules('libs/plan/server/a.ts', '/* eslint-disable */\nexport var a = 1; // eslint-disable-line\n');
    expect(found).toContain('no-var');
  });

  it('refuses any, forgotten notes and silent type errors', async () => {
    expect(await rules('libs/plan/server/a.ts', 'export const a = (x: any): unknown => x;\n')).toEqual(['@typescript-eslint/no-explicit-any']);
    expect(await rules('libs/plan/server/a.ts', `// ${'TO'}DO later\nexport {};\n`)).toEqual(['no-warning-comments']);
    expect(await rules('libs/plan/server/a.ts', '// @ts-ignore\nexport {};\n')).toEqual(['@typescript-eslint/ban-ts-comment']);
  });
});
