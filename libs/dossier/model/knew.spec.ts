import { expect, it } from '@jest/globals';
import { knewThen } from './knew.ts';

const at = new Date('2026-10-01T22:00:00Z');
const involved = (partner: 'CASE_DIRECTOR' | 'GI_WORKER' | 'GI_EXECUTOR', name: string, validFrom: string, validUntil: string | null = null) => ({ partner, validFrom, validUntil, professional: { id: name, name } });

it('whoever wrote something knew it, and whoever was involved then with a right to such data', () => {
  const all = [involved('CASE_DIRECTOR', 'Jip', '2026-09-01T10:00:00Z'), involved('GI_WORKER', 'Sem', '2026-09-01T10:00:00Z'), involved('GI_EXECUTOR', 'Bo', '2026-09-01T10:00:00Z', '2026-10-01T22:00:00Z')];
  expect(knewThen({ dataClass: 'D3', author: { id: 'Vera', name: 'Vera' } }, all, at)).toEqual(['Vera', 'Jip', 'Bo']);
  expect(knewThen({ dataClass: 'D2S', author: null }, all, at)).toEqual(['Jip']);
  expect(knewThen({ dataClass: 'D3', author: { id: 'Jip', name: 'Jip' } }, all, at)).toEqual(['Jip', 'Bo']);
});

it('whoever came later or had gone did not', () => {
  const all = [involved('CASE_DIRECTOR', 'Later', '2026-10-01T22:00:00Z'), involved('GI_EXECUTOR', 'Gone', '2026-09-01T10:00:00Z', '2026-10-01T21:59:59Z')];
  expect(knewThen({ dataClass: 'D3', author: null }, all, at)).toEqual([]);
});
