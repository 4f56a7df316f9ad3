import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Demo } from './testing/demo';

const NOW = new Date('2026-11-21T10:00:00Z');
let demo: Demo;

beforeAll(async () => {
  demo = await Demo.make(NOW);
});
afterAll(() => demo.end());

it('loads every family for its case director', async () => {
  expect(await demo.read('jip-testman', 'papierland')).not.toBeNull();
  expect(await demo.read('jip-testman', 'voorbeeldstra')).toMatchObject({ planVersions: [] });
});
