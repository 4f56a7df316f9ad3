/**
 * The steps of `npm test`. Each answers how many checks passed and failed; a step that is no test counts as one. A step that is `quiet`
 * keeps one core busy and prints at its end only, so that its neighbours can run beside it (beside.mjs).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promises } from '../promise/registry.mjs';
import { countPromise } from '../promise/verdict.mjs';
import { root } from '../start/environment.mjs';
import { ensureBrowser } from './browser.mjs';
import { countJest } from './count.mjs';

const environment = { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true', CI: 'true', FORCE_COLOR: '0' };

function runNode(args, env = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env: { ...environment, ...env }, stdio: 'inherit', windowsHide: true });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Runs a program and answers its exit code and what it printed; with `inherit`, what goes to stderr is shown at once. */
async function runQuietly(args, stderr = 'pipe', env = {}) {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...environment, ...env }, stdio: ['ignore', 'pipe', stderr], windowsHide: true });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += chunk));
  const code = await new Promise((done) => child.on('error', () => done(1)).on('close', done));
  return { code, printed: printed.trim() };
}

const single = (args) => async () => {
  const { code, printed } = await runQuietly(args);
  if (printed) console.log(printed);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** One run of Jest; `start` starts it and answers its exit code. */
async function jest(projects, more = [], start = runNode) {
  const folder = mkdtempSync(join(tmpdir(), 'zov-jest-'));
  const outputFile = join(folder, 'result.json');
  const runner = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const args = ['--selectProjects', ...projects, '--ci', '--json', `--outputFile=${outputFile}`, ...more];
  const code = await start([...runner, ...args]);
  const result = existsSync(outputFile) ? JSON.parse(readFileSync(outputFile, 'utf8')) : undefined;
  rmSync(folder, { recursive: true });
  return countJest(result, code);
}

async function journeys() {
  try {
    const env = { CHROMIUM_PATH: ensureBrowser() };
    return await jest(['e2e'], ['--runInBand'], (args) => printedAtTheEnd(args, env));
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

/** Tells what it printed once it is over, since its neighbours print as well. */
const printedAtTheEnd = async (args, env) => {
  const { code, printed } = await runQuietly(args, 'pipe', env);
  console.log(printed);
  return code;
};

/** One promise at the size of each test run, in a process of its own. */
const promiseStep = (promise) => async () => {
  const { code, printed } = await runQuietly(['apps/cli/promise/promise.mjs', promise.id], 'inherit');
  const { passed, failed, why } = countPromise(promise, { code, printed });
  console.log(`${printed}${why ? `\n${promise.id}: ${why}` : ''}`);
  return { passed, failed };
};

const promiseSteps = Object.fromEntries(promises.map((promise) => [`promise:${promise.id}`, { title: `promise ${promise.id}`, quiet: true, run: promiseStep(promise) }]));

const typescript = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'];
const eslint = ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'];
/** For the inner loop only: a cached answer misses what a change of types elsewhere would show. */
const lintCache = ['--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/zov/eslint'];

export const steps = {
  lock: { title: 'lock file', run: single(['apps/cli/test/lock.mjs']) },
  codegen: { title: 'code generation', run: single(['apps/cli/build/codegen.mjs']) },
  types: { title: 'types', quiet: true, run: single(typescript) },
  lint: { title: 'lint and boundaries', quiet: true, run: single(eslint) },
  relint: { title: 'lint of what changed', quiet: true, run: single([...eslint, ...lintCache]) },
  unit: { title: 'unit tests', quiet: true, run: () => jest(['unit'], [], printedAtTheEnd) },
  integration: { title: 'unit, database, API and component tests', run: () => jest(['unit', 'server', 'web']) },
  build: { title: 'build', run: single(['apps/cli/build/build.mjs', '--if-changed']) },
  crash: { title: 'kill -9 rounds', quiet: true, run: () => jest(['crash'], ['--runInBand'], printedAtTheEnd) },
  e2e: { title: 'browser journeys', quiet: true, run: journeys },
  ...promiseSteps,
};

/** Translations of agreements and turning back a phase still leave it faults that nobody notices: until they are told apart it is run by itself. */
export const runByItself = ['promise:mutants'];
const inTurn = Object.keys(promiseSteps).filter((name) => !runByItself.includes(name));
/** First what keeps every core busy by itself; then all that is quiet, without a pause in between. What takes longest does not begin last, so that nothing long is left alone at the end. */
export const everything = ['lock', 'codegen', 'integration', 'build', 'lint', 'types', ...inTurn.slice(0, 1), 'e2e', 'crash', ...inTurn.slice(1)];
export const quick = ['codegen', 'types', 'relint', 'unit'];
