import { expect, it } from '@jest/globals';
import { SEALED_COLUMNS, hashOf, headBytes, originOf, type SealedRow } from './canonical.ts';

const id = (last: string): string => `00000000-0000-4000-8000-0000000000${last}`;
const chain = { regionId: id('aa'), day: '2026-11-21' };

/** The worked example of docs/audit-chain.md; the verifier's spec has the same numbers. */
const EXAMPLE: SealedRow = {
  dossier_id: id('01'), id: id('02'), at: '2026-11-21T09:00:00.123456Z', product_at: '2026-11-21T09:00:00.120000Z', xid: '4711', region_id: id('aa'), trace_id: 'trace',
  action: 'READ', operation: 'dossier', outcome: 'OK', actor_id: id('03'), role: 'YOUTH_PROFESSIONAL', organisation_id: id('04'), dossier_organisation_id: null,
  purpose: 'CASE_DIRECTION', legal_basis: null, secrecy_basis: null, grant_id: null, policy_version: 'v1', subject_person_id: id('05'), object_type: 'Dossier',
  object_id: null, data_classes: ['D1', 'D3'], masked_fields: [], item_count: '2', access_point: 'wéb', visible_to_family: 'true',
};

it('is what the page describes', () => {
  expect(originOf(chain)).toBe('6a6751119b25297803cc8e9eaef33c31a8f13c9b2a43561d9d42fdfc8d331a09');
  expect(hashOf(chain, 1, originOf(chain), EXAMPLE)).toBe('4799113c2c99adee8843b5784a15ca16f9f2ee6ca06cee9dd2c080a57deb07f8');
  expect(headBytes({ ...chain, seq: 1, hash: 'ab', signedAt: '2026-11-21T09:01:00.000Z' }).toString()).toBe(
    `zov-audit-head-1\nregion_id=36:${id('aa')}\nday=10:2026-11-21\nseq=1:1\nhash=2:ab\nsigned_at=24:2026-11-21T09:01:00.000Z\n`);
});

it('gives another hash for any other value of any field, place or chain', () => {
  const hashes = new Set([hashOf(chain, 1, 'p', EXAMPLE), hashOf(chain, 2, 'p', EXAMPLE), hashOf(chain, 1, 'q', EXAMPLE), hashOf({ ...chain, day: '2026-11-22' }, 1, 'p', EXAMPLE)]);
  for (const name of SEALED_COLUMNS) {
    const value = EXAMPLE[name];
    const other = Array.isArray(value) ? [...(value as string[]), 'D9'] : `${String(value)}x`;
    hashes.add(hashOf(chain, 1, 'p', { ...EXAMPLE, [name]: other }));
  }
  expect(hashes.size).toBe(4 + SEALED_COLUMNS.length);
});

it('cannot be fooled by moving text from one field or element to the next', () => {
  const hash = (over: Partial<SealedRow>): string => hashOf(chain, 1, 'p', { ...EXAMPLE, ...over } as SealedRow);
  expect(hash({ data_classes: ['D1,D3'] })).not.toBe(hash({ data_classes: ['D1', 'D3'] }));
  expect(hash({ data_classes: ['D1'], masked_fields: ['D3'] })).not.toBe(hash({ data_classes: ['D1', 'D3'], masked_fields: [] }));
  expect(hash({ trace_id: 'trace\naction=4:READ' })).not.toBe(hash({ trace_id: 'trace' }));
  expect(hash({ purpose: null, legal_basis: 'CASE_DIRECTION' })).not.toBe(hash({}));
  expect(hash({ purpose: '' })).not.toBe(hash({ purpose: null }));
});
