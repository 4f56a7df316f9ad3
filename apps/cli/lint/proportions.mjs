/**
 * How many lines of tests stand against the lines they test, per kind of code. Counted are lines with something on them. Texts
 * (`*.texts.ts`) are words, not code. The promises are programs, and tests all the same: each test run runs them, so they count for
 * what they try.
 */
const isTest = (path) => /\.spec\.tsx?$|\/testing\//.test(path);
const promise = (...ids) => new RegExp(`^apps/cli/promise/(${ids.join('|')})(/|\\.ts$)`);

/** Each kind of code: where it stands, which promises try it, and the least lines of tests for each line of code. */
export const kinds = [
  { name: 'server', code: /^(libs\/[^/]+\/server|apps\/(api|worker))\//, tries: promise('twins', 'canaries', 'revocation', 'boundaries', 'editors', 'world', 'testing'), least: 1.2 },
  { name: 'policy', code: /^libs\/access\/policy\//, tries: promise('differential', 'matrix', 'mutants'), least: 2 },
  { name: 'web', code: /^(libs\/[^/]+\/web|libs\/ui|apps\/(team|portal))\//, tries: /^$/, least: 0.6 },
];

/** Lines of code and of tests of one kind. `files` are pairs of a path and its text. */
export function proportionOf({ code, tries }, files) {
  const count = { code: 0, tests: 0 };
  for (const [path, text] of files) {
    if (!/\.tsx?$/.test(path) || /\.texts\.ts$/.test(path)) continue;
    const lines = text.split('\n').filter((line) => line.trim() !== '').length;
    if (tries.test(path) || (code.test(path) && isTest(path))) count.tests += lines;
    else if (code.test(path)) count.code += lines;
  }
  return count;
}
