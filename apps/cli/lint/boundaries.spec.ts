import { ESLint } from 'eslint';
import { configuration } from '../../../eslint.config.mjs';
import { root } from '../start/environment.mjs';

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: configuration({ typed: false }) as never,
});

/** What the lint says about a file with this text, as `rule: message`. The file need not exist. */
async function lint(path: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}/${path}` });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? 'note'}: ${message}`);
}

const importing = (specifier: string): string => `import { thing } from '${specifier}';\nexport const other = thing;\n`;

describe('the order of the libs', () => {
  const order = ['core', 'audit', 'access', 'dossier', 'plan', 'discussion'];
  const pairs = order.flatMap((upper, up) => order.slice(0, up).map((lower) => [upper, lower] as const));

  it.each(pairs)('%s may import %s, and not the other way round', async (upper, lower) => {
    expect(await lint(`libs/${upper}/server/a.ts`, importing(`@zov/${lower}/server`))).toEqual([]);
    expect((await lint(`libs/${lower}/server/a.ts`, importing(`@zov/${upper}/server`))).join()).toMatch(/^zov\/boundaries: .* runs one way/);
  });

  it.each([
    ['family', 'dossier'],
    ['family', 'plan'],
    ['safety-card', 'dossier'],
    ['discussion', 'safety-card'],
  ])('%s may import %s, and not the other way round', async (upper, lower) => {
    expect(await lint(`libs/${upper}/server/a.ts`, importing(`@zov/${lower}/server`))).toEqual([]);
    expect(await lint(`libs/${lower}/server/a.ts`, importing(`@zov/${upper}/server`))).toHaveLength(1);
  });

  it.each([
    ['plan', 'safety-card'],
    ['safety-card', 'plan'],
    ['plan', 'family'],
    ['family', 'discussion'],
    ['discussion', 'family'],
  ])('%s may not import its neighbour %s', async (from, to) => {
    expect(await lint(`libs/${from}/server/a.ts`, importing(`@zov/${to}/server`))).toHaveLength(1);
  });

  it('holds for the screens too', async () => {
    expect(await lint('libs/plan/web/team/a.tsx', importing('@zov/dossier/web/team'))).toEqual([]);
    expect(await lint('libs/dossier/web/team/a.tsx', importing('@zov/plan/web/team'))).toHaveLength(1);
  });

  it('cannot be evaded by a path, a dynamic import, a re-export, a type or require', async () => {
    const evasions = [
      importing('../../plan/server'),
      "export const load = () => import('@zov/plan/server');\n",
      "export * from '@zov/plan/server';\n",
      "export { thing } from '@zov/plan/server';\n",
      "export type Thing = import('@zov/plan/server').Thing;\n",
      "export const thing = require('@zov/plan/server');\n",
    ];
    for (const text of evasions) expect((await lint('libs/dossier/server/a.ts', text)).join()).toMatch(/zov\/boundaries/);
  });

  it('keeps what helps specs out of the product', async () => {
    expect((await lint('libs/plan/server/a.ts', importing('@zov/core/testing'))).join()).toMatch(/Only specs/);
    expect(await lint('libs/plan/server/a.spec.ts', importing('@zov/core/testing'))).toEqual([]);
    expect(await lint('apps/api/testing/a.ts', importing('@zov/core/testing'))).toEqual([]);
    expect(await lint('apps/cli/promise/quiet/a.ts', importing('@zov/core/testing'))).toEqual([]);
  });

  it('keeps libs from importing apps, and lets apps import every lib', async () => {
    expect((await lint('libs/plan/server/a.ts', importing('../../../apps/api/main'))).join()).toMatch(/never imports an app/);
    for (const lib of order) expect(await lint('apps/api/a.ts', importing(`@zov/${lib}/server`))).toEqual([]);
  });
});

describe('the sides of a lib', () => {
  it.each(['@nestjs/common', 'react', 'typeorm', 'pg', 'graphql', '@casl/ability', 'node:fs', 'fs'])('model/ may not import %s', async (name) => {
    expect((await lint('libs/plan/model/a.ts', importing(name))).join()).toMatch(/zov\/boundaries: model\//);
  });

  it.each(['@zov/plan/server', '@zov/plan/web', '@zov/core/db'])('model/ may not import %s', async (name) => {
    expect(await lint('libs/plan/model/a.ts', importing(name))).toHaveLength(1);
  });

  it('lets model/ import other models', async () => {
    expect(await lint('libs/plan/model/a.ts', importing('@zov/dossier/model'))).toEqual([]);
    expect(await lint('libs/plan/model/a.ts', importing('./b'))).toEqual([]);
  });

  it('lets policy/ import CASL and models, and nothing else', async () => {
    expect(await lint('libs/access/policy/a.ts', importing('@casl/ability'))).toEqual([]);
    expect(await lint('libs/access/policy/a.ts', importing('../model/grant'))).toEqual([]);
    for (const name of ['@nestjs/common', 'zod', 'node:crypto', '../server', '@zov/core/db']) {
      expect(await lint('libs/access/policy/a.ts', importing(name))).toHaveLength(1);
    }
  });

  it('lets matrix/ import nothing but itself: least of all the rules it is held against', async () => {
    expect(await lint('libs/access/matrix/a.ts', importing('./types.ts'))).toEqual([]);
    for (const name of ['../policy', '@zov/access/policy', '../policy/shapes.ts', '../model/partner.ts', '../server/door.ts', '@casl/ability', 'zod', 'node:fs']) {
      expect((await lint('libs/access/matrix/a.ts', importing(name))).join()).toMatch(/^zov\/boundaries: matrix\//);
    }
    expect((await lint('libs/access/policy/a.ts', importing('../matrix/types.ts'))).join()).toMatch(/policy\/ may not import matrix\//);
  });

  it.each(['react', 'react-dom/server', 'react-router', '@apollo/client', '@zov/ui', '@zov/dossier/web/team'])(
    'server/ may not import %s',
    async (name) => {
      expect((await lint('libs/plan/server/a.ts', importing(name))).join()).toMatch(/zov\/boundaries/);
    },
  );

  it.each(['@nestjs/common', 'typeorm', 'pg', 'bullmq', 'node:fs', '@zov/plan/server', '@zov/core/db', '@generated/server/team'])(
    'web/ and the screens of an app may not import %s',
    async (name) => {
      expect((await lint('libs/plan/web/team/a.tsx', importing(name))).join()).toMatch(/zov\/boundaries/);
      expect((await lint('apps/team/a.tsx', importing(name))).join()).toMatch(/zov\/boundaries/);
    },
  );

  it.each(['react', '@apollo/client/react', '@zov/ui', '@zov/plan/model', '@zov/access/policy', '@generated/team/graphql'])(
    'web/ may import %s',
    async (name) => {
      expect(await lint('libs/plan/web/team/a.tsx', importing(name))).toEqual([]);
    },
  );

  it('keeps react-aria-components inside libs/ui', async () => {
    expect(await lint('libs/ui/components/a.tsx', importing('react-aria-components'))).toEqual([]);
    expect((await lint('libs/plan/web/team/a.tsx', importing('react-aria-components'))).join()).toMatch(/only be imported inside libs\/ui/);
    expect((await lint('apps/portal/a.spec.tsx', importing('react-aria-components'))).join()).toMatch(/only be imported inside libs\/ui/);
  });
});

describe('the two audiences', () => {
  it('keeps staff code out of what is shipped to families, and the reverse', async () => {
    for (const name of ['@zov/plan/web/team', '@generated/team/graphql', '../../apps/team/routes']) {
      expect((await lint('apps/portal/a.tsx', importing(name))).join()).toMatch(/zov\/boundaries/);
    }
    expect(await lint('libs/plan/web/family/a.tsx', importing('../team/goal'))).toHaveLength(1);
    expect(await lint('libs/plan/web/team/a.tsx', importing('@generated/family/graphql'))).toHaveLength(1);
    expect(await lint('libs/plan/web/family/a.tsx', importing('@generated/family/graphql'))).toEqual([]);
  });
});
