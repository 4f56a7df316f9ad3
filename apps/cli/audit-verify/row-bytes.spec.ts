import { expect, it } from '@jest/globals';
import { rowOf } from './copy-out';
import { LAYOUT_SIZE, expectedHash, instant, placeOf, signedBytes, startOfChain } from './row-bytes';

const id = (last: string): string => `00000000-0000-4000-8000-0000000000${last}`;
const CHAIN = `${id('aa')}/2026-11-21`;

/** The worked example of docs/audit-chain.md, as PostgreSQL writes it; the sealer's spec has the same numbers. */
const EXAMPLE: Record<string, string> = {
  dossier_id: id('01'), id: id('02'), at: '2026-11-21 09:00:00.123456+00', product_at: '2026-11-21 09:00:00.12+00', xid: '4711', region_id: id('aa'), trace_id: 'trace',
  action: 'READ', operation: 'dossier', outcome: 'OK', actor_id: id('03'), role: 'YOUTH_PROFESSIONAL', organisation_id: id('04'), purpose: 'CASE_DIRECTION',
  policy_version: 'v1', subject_person_id: id('05'), object_type: 'Dossier', data_classes: '["D1","D3"]', masked_fields: '[]', item_count: '2', access_point: 'wéb', visible_to_family: 't',
};
const raw = (over: Record<string, string> = {}): (string | null)[] => {
  const row: (string | null)[] = Array.from({ length: LAYOUT_SIZE }, () => null);
  for (const [name, value] of Object.entries({ ...EXAMPLE, ...over })) row[placeOf(name)] = value;
  return row;
};

it('is what the page describes', () => {
  expect(startOfChain(CHAIN)).toBe('6a6751119b25297803cc8e9eaef33c31a8f13c9b2a43561d9d42fdfc8d331a09');
  expect(expectedHash(CHAIN, '1', startOfChain(CHAIN), raw(), 0)).toBe('4799113c2c99adee8843b5784a15ca16f9f2ee6ca06cee9dd2c080a57deb07f8');
  expect(signedBytes(id('aa'), '2026-11-21', 1, 'ab', '2026-11-21T09:01:00.000Z').toString()).toBe(
    `zov-audit-head-1\nregion_id=36:${id('aa')}\nday=10:2026-11-21\nseq=1:1\nhash=2:ab\nsigned_at=24:2026-11-21T09:01:00.000Z\n`);
});

it('reads a row from any place on', () => {
  expect(expectedHash(CHAIN, '1', startOfChain(CHAIN), ['x', 'y', ...raw()], 2)).toBe(expectedHash(CHAIN, '1', startOfChain(CHAIN), raw(), 0));
});

it('tells false from true, and an empty text from none', () => {
  const hash = (over: Record<string, string>): string => expectedHash(CHAIN, '1', 'p', raw(over), 0);
  expect(new Set([hash({}), hash({ visible_to_family: 'f' }), hash({ legal_basis: '' }), hash({ masked_fields: '[""]' })]).size).toBe(4);
});

it.each([
  ['2026-11-21 09:00:00+00', '2026-11-21T09:00:00.000000Z'],
  ['2026-11-21 09:00:00.5+00', '2026-11-21T09:00:00.500000Z'],
  ['2026-11-21 09:00:00.123456+00', '2026-11-21T09:00:00.123456Z'],
  ['infinity', 'infinity'],
  ['2026-11-21 10:00:00+01', '2026-11-21 10:00:00+01'],
])('writes the instant %s as %s', (given, canonical) => {
  expect(instant(given)).toBe(canonical);
});

it.each<[string, (string | null)[]]>([
  ['a\t\\N\t\tb', ['a', null, '', 'b']],
  ['\\\\N\tx\\ty\\nz\\\\', ['\\N', 'x\ty\nz\\']],
  ['[""]\t{"\\\\\\\\"}\té👪', ['[""]', '{"\\\\"}', 'é👪']],
])('reads the line %j of a copy', (line, fields) => {
  expect(rowOf(line)).toEqual(fields);
});
