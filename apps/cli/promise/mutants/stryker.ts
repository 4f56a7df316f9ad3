import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import * as casl from '@casl/ability';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { rolldown } from 'rolldown';

export type UnderTest = typeof import('./policy-under-test.ts');

/** A fault that Stryker made in the source of the policy. */
export interface SourceMutant {
  readonly id: string;
  readonly mutatorName: string;
  /** File, line as it reads and column, with what stands there instead; so that a line more above it does not rename it. */
  readonly name: string;
  readonly file: string;
}

const ENTRY = 'apps/cli/promise/mutants/policy-under-test.ts';
const POLICY = 'libs/access/policy';
/** What else the rules and the grants are made of. */
const MODEL = ['libs/access/model/classes-of-partner.ts', 'libs/access/model/approval.ts', 'libs/access/model/partner.ts'];
/** Buttons that a screen offers, and words for why somebody sees something: made of the rules, and they open nothing. */
const NO_RULES = ['offers.ts', 'judge.ts'];

const silent = { isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing };
function no(): boolean { return false; }
function nothing(): void { /* Stryker tells how far it is; the promise tells that itself. */ }

/** The policy with all of Stryker's mutants in it at once, of which one or none is switched on. */
export class StrykerPolicy {
  private constructor(readonly mutants: readonly SourceMutant[], private readonly evaluate: (load: (name: string) => unknown, exported: object, world: object, math: object) => void) {}

  static async of(root: string): Promise<StrykerPolicy> {
    const names = (await readdir(join(root, POLICY))).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !NO_RULES.includes(name));
    const files = [...names.map((name) => `${POLICY}/${name}`), ...MODEL];
    const sources = await Promise.all(files.map(async (name) => ({ name, mutate: true, content: await readFile(join(root, name), 'utf8') })));
    const made = await new Instrumenter(silent).instrument(sources, { plugins: null, excludedMutations: [], ignorers: [] });
    const changed = new Map(made.files.map(({ name, content }) => [resolve(root, name), content]));
    const code = await bundled(root, changed);
    const lines = new Map(sources.map(({ name, content }) => [name, content.split('\n')]));
    const mutants = made.mutants.filter(({ status }) => status !== 'Ignored').map(({ id, fileName, location: { start }, mutatorName, replacement }) => ({
      id, mutatorName, file: fileName, name: `${fileName} at ${start.column + 1} of "${lines.get(fileName)?.[start.line]?.trim() ?? ''}": ${mutatorName} ${replacement}`,
    }));
    return new StrykerPolicy(mutants, compileFunction(code, ['require', 'exports', 'globalThis', 'Math']) as never);
  }

  /** The policy with this mutant in it, until another one is asked for. Throws when it cannot even be loaded. */
  with(id: string | undefined): UnderTest {
    (globalThis as { __stryker__?: { activeMutant?: string | undefined } }).__stryker__ = { activeMutant: id };
    const exported = {};
    this.evaluate((name) => {
      if (name !== '@casl/ability') throw new Error(`the policy may not need ${name}`);
      return casl;
      // Handed over, so that the switch is found also where code is compiled in a world of its own.
    }, exported, globalThis, Math);
    return exported as UnderTest;
  }
}

async function bundled(root: string, changed: ReadonlyMap<string, string>): Promise<string> {
  const build = await rolldown({
    input: resolve(root, ENTRY), cwd: root, platform: 'node', tsconfig: resolve(root, 'tsconfig.base.json'), external: ['@casl/ability'],
    plugins: [{ name: 'mutants', load: (id) => changed.get(id) ?? null }],
  });
  try {
    const { output } = await build.generate({ format: 'cjs', codeSplitting: false, sourcemapIgnoreList: false });
    return output[0].code;
  } finally {
    await build.close();
  }
}
