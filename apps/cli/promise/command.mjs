/** The one way to measure a promise; promise.mjs gives it the process's arguments and streams. */
import { parseArgs } from 'node:util';
import { UNMEASURED, verdictOf } from './verdict.mjs';

const usage = 'npm run promise -- <id> [--n N] [--seed S] [--full]\nnpm run promise -- --list';

const options = { n: { type: 'string' }, seed: { type: 'string' }, full: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } };

function wholeNumber(text, name, least) {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value) || value < least) throw new Error(`--${name} takes a whole number from ${least}`);
  return value;
}

function read(args, promises) {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  if (values.list) return { list: true };
  const promise = promises.find(({ id }) => id === positionals[0]);
  if (positionals.length !== 1 || !promise) throw new Error(`choose one of: ${promises.map(({ id }) => id).join(', ')}`);
  const n = wholeNumber(values.n, 'n', 1) ?? (values.full ? promise.fullSize : promise.ciSize);
  return { promise, n, seed: wholeNumber(values.seed, 'seed', 0) ?? Math.floor(Math.random() * 2 ** 31), full: values.full };
}

/** Measures the promise that `args` name and prints its one line to `out`; everything else goes to `err`. Answers the exit code. */
export async function command(promises, args, { out, err }) {
  let asked;
  try {
    asked = read(args, promises);
  } catch (error) {
    err(`${error.message}\n\n${usage}`);
    return UNMEASURED;
  }
  if (asked.list) {
    for (const { id, target, ciSize, fullSize } of promises) out(`${id}\t${target} (n ≥ ${ciSize}; --full ${fullSize})`);
    return 0;
  }
  const { promise, n, seed, full } = asked;
  const since = performance.now();
  let outcome;
  try {
    outcome = await promise.run({ n, seed, full, say: err });
  } catch (error) {
    err(error.stack ?? String(error));
  }
  const { code, why } = verdictOf(outcome, n);
  if (why) err(`${promise.id}: ${why}`);
  if (outcome) {
    const { n: tried, failures, ...figures } = outcome;
    out(JSON.stringify({ promise: promise.id, n: tried, failures, seed, ...figures, seconds: Math.round((performance.now() - since) / 100) / 10 }));
  }
  return code;
}
