import { webcrypto } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { TextDecoder, TextEncoder } from 'node:util';
import { KEEP_MS, Vault, type Sealed, type Shelf } from './vault';

Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });

let rows: Map<string, Sealed>;
let now: number;
const shelf: Shelf = {
  get: async (id) => rows.get(id),
  put: async (row) => void rows.set(row.id, row),
  drop: async (id) => void rows.delete(id),
  sweep: async (before) => [...rows.values()].filter((row) => row.at <= before).forEach((row) => rows.delete(row.id)),
};
const open = (who: number): Promise<Vault> => Vault.open(shelf, new Uint8Array(32).fill(who), `owner ${who}`, () => now);
beforeEach(() => {
  rows = new Map();
  now = 1_000_000;
});

describe('Unsent text', () => {
  it('comes back to the same person in another session, and to nobody else', async () => {
    await (await open(1)).put('fact:a', { what: 'ZV-CANARY geduwd' });
    expect(await (await open(1)).get('fact:a')).toEqual({ what: 'ZV-CANARY geduwd' });
    expect(await (await open(2)).get('fact:a')).toBeUndefined();
    expect(await (await open(1)).get('fact:b')).toBeUndefined();
  });

  it('lies there unreadable, with its name', async () => {
    await (await open(1)).put('fact:dossier-17', { what: 'ZV-CANARY geduwd' });
    const [row] = [...rows.values()];
    const bytes = `${row?.id} ${Buffer.from(row?.data ?? new ArrayBuffer(0)).toString('latin1')}`;
    expect(bytes).not.toContain('CANARY');
    expect(bytes).not.toContain('dossier-17');
  });

  it('of somebody else under the same id is nothing', async () => {
    await (await open(1)).put('x', 'mine');
    const [row] = [...rows.values()] as [Sealed];
    await (await open(2)).put('x', 'theirs');
    const [, theirs] = [...rows.values()] as [Sealed, Sealed];
    rows.set(theirs.id, { ...row, id: theirs.id });
    expect(await (await open(2)).get('x')).toBeUndefined();
  });

  it('is the last that was typed, however fast', async () => {
    const vault = await open(1);
    await Promise.all(['a', 'ab', 'abc'].map((text) => vault.put('x', text)));
    expect(await vault.get('x')).toBe('abc');
    await vault.drop('x');
    expect(rows.size).toBe(0);
  });

  it('is gone after a day, whoever comes first', async () => {
    await (await open(1)).put('x', 'old');
    now += KEEP_MS;
    await open(2);
    expect(rows.size).toBe(0);
  });

  it('is not written any more once nobody is signed in', async () => {
    const vault = await open(1);
    const late = vault.put('x', 'late');
    vault.close();
    await late;
    await vault.put('x', 'later');
    expect([rows.size, await vault.get('x')]).toEqual([0, undefined]);
  });
});
