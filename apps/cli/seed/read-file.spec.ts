import { expect, it } from '@jest/globals';
import { familyShape } from './family.shape';
import { idOf } from './ids';
import { SeedError, readFamilies, readRegion, readText } from './read-file';

it('reads every file of the demo', () => {
  expect(Object.keys(readRegion().professionals)).toContain('kim-collega');
  expect(readFamilies().map(({ family }) => family.dossier.number)).toEqual(['G-002', 'G-001', 'G-003', 'G-004']);
});

it('names the file, the place and the fault, all of them at once', () => {
  const wrong = 'dossier: { key: a, number: G, name: N, organisation: o, opened: yesterday, openedBy: jip }\npeople: {}\ninvolvements: []\nsecret: 1';
  const read = () => readText('fout.yaml', wrong, familyShape);
  expect(read).toThrow(SeedError);
  for (const message of ['fout.yaml: dossier.opened: must be a day relative to today', 'dossier.reason:', 'involvements:', 'Unrecognized key: "secret"']) expect(read).toThrow(message);
});

it('says where a text is no YAML', () => {
  expect(() => readText('fout.yaml', 'a: [1', familyShape)).toThrow(/^fout\.yaml: .*line 1/);
});

it('makes ids that are random-looking UUIDs of version 4 and stay the same', () => {
  expect(idOf('a', 'b')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(idOf('a', 'b')).toBe(idOf('a', 'b'));
  expect(idOf('a', 'b')).not.toBe(idOf('b', 'a'));
});
