import { root } from '../start/environment.mjs';
import { differsFromManifest, lockProblems, missingFromLock } from './lock.mjs';

it('finds an optional build for another machine that has no entry in the lock', () => {
  const packages = {
    '': { dependencies: { tool: '1.0.0' } },
    'node_modules/tool': { optionalDependencies: { 'tool-linux': '1.0.0', 'tool-darwin': '1.0.0' } },
    'node_modules/tool-linux': {},
  };
  expect(missingFromLock({ packages })).toEqual(['node_modules/tool → tool-darwin']);
});

it('looks for a dependency in the folders above, also past a scope', () => {
  const packages = {
    '': { dependencies: { '@a/b': '1' } },
    'node_modules/@a/b': { dependencies: { c: '1', d: '1' } },
    'node_modules/@a/b/node_modules/c': { dependencies: { d: '1', e: '1' } },
    'node_modules/d': {},
    'node_modules/@a/b/node_modules/e': {},
  };
  expect(missingFromLock({ packages })).toEqual([]);
});

it('does not accept a dependency that only another package has inside it', () => {
  const packages = {
    '': {},
    'node_modules/a': { dependencies: { c: '1' } },
    'node_modules/b/node_modules/c': {},
  };
  expect(missingFromLock({ packages })).toEqual(['node_modules/a → c']);
});

it('sees that package.json and the lock disagree', () => {
  const lock = { packages: { '': { dependencies: { a: '1.0.0' } } } };
  expect(differsFromManifest(lock, { dependencies: { a: '1.0.0' } })).toEqual([]);
  expect(differsFromManifest(lock, { dependencies: { a: '2.0.0' } })).toHaveLength(1);
});

it('finds nothing missing in the lock of this product', () => {
  expect(lockProblems(root)).toEqual([]);
});
