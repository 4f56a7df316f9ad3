import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { contentHashOf } from '../approval/content-hash.ts';
import { reveal } from '../read/reveal.ts';
import { idOf } from '../testing/rows.ts';
import { Cipher } from './cipher.ts';
import { markOfText, marksOf } from './marks.ts';

const cipher = new Cipher(randomBytes(32).toString('base64'));
const other = new Cipher(randomBytes(32).toString('base64'));
const [HERE, THERE] = [idOf('here'), idOf('there')];
const FIELD = 'ContactPoint.text';

/** The same sealed text with one bit of one byte the other way round. */
function flipped(sealed: string, at: number): string {
  const bytes = Buffer.from(sealed.slice(3), 'base64');
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return `v1.${bytes.toString('base64')}`;
}

describe('a text that is encrypted', () => {
  it.each(['Schuilweg 17', '', 'Ünïcödé 👪 en een regel\neronder', 'x'.repeat(20_000)])('comes back as it was: %#', (text) => {
    expect(cipher.decrypt(HERE, FIELD, cipher.encrypt(HERE, FIELD, text))).toBe(text);
  });

  it('is another each time, so that equal texts do not show', () => {
    const sealed = new Set(Array.from({ length: 50 }, () => cipher.encrypt(HERE, FIELD, 'Schuilweg 17')));
    expect(sealed.size).toBe(50);
    for (const one of sealed) {
      expect(one).not.toContain('Schuilweg');
      expect(Buffer.from(one.slice(3), 'base64').toString('latin1')).not.toContain('Schuilweg');
    }
  });

  it('opens in its own family and field alone, and under its own key', () => {
    const sealed = cipher.encrypt(HERE, FIELD, 'Schuilweg 17');
    expect(() => cipher.decrypt(THERE, FIELD, sealed)).toThrow();
    expect(() => cipher.decrypt(HERE, 'FactReporter.name', sealed)).toThrow();
    expect(() => other.decrypt(HERE, FIELD, sealed)).toThrow();
  });

  it('opens no more when anything of it was changed', () => {
    const sealed = cipher.encrypt(HERE, FIELD, 'Schuilweg 17');
    for (const at of [0, 11, 12, 27, 28, -1]) expect(() => cipher.decrypt(HERE, FIELD, flipped(sealed, at))).toThrow();
    expect(() => cipher.decrypt(HERE, FIELD, sealed.slice(0, 20))).toThrow();
  });

  it('says which form it has, and another form is not guessed at', () => {
    const sealed = cipher.encrypt(HERE, FIELD, 'x');
    expect(sealed).toMatch(/^v1\.[A-Za-z0-9+/]+=*$/);
    for (const odd of [sealed.replace('v1.', 'v2.'), sealed.slice(3), 'v1', '', 'Schuilweg 17']) expect(() => cipher.decrypt(HERE, FIELD, odd)).toThrow('unknown form of encryption');
  });

  it('does not depend on how many families were opened since', () => {
    const sealed = cipher.encrypt(HERE, FIELD, 'Schuilweg 17');
    for (let n = 0; n < 1_100; n += 1) cipher.encrypt(idOf(`family ${n}`), FIELD, 'x');
    expect(cipher.decrypt(HERE, FIELD, sealed)).toBe('Schuilweg 17');
  });

  it('needs a key of thirty-two bytes', () => {
    for (const wrong of ['', 'short', randomBytes(16).toString('base64'), randomBytes(33).toString('base64')]) expect(() => new Cipher(wrong)).toThrow('must be 32 bytes');
  });
});

describe('a keyed hash', () => {
  it('finds the same text again, in its own purpose and under its own key', () => {
    expect(cipher.hash('access request', 'tim|2018-06-30')).toMatch(/^[0-9a-f]{64}$/);
    expect(cipher.hash('access request', 'tim|2018-06-30')).toBe(cipher.hash('access request', 'tim|2018-06-30'));
    const others = [cipher.hash('conflict', 'tim|2018-06-30'), cipher.hash('access request', 'tim|2018-06-29'), other.hash('access request', 'tim|2018-06-30')];
    expect(others).not.toContain(cipher.hash('access request', 'tim|2018-06-30'));
    expect(new Set(others).size).toBe(3);
  });

  it('of a protected value is of one family, so that two families never show the same shelter', () => {
    const [here, there] = [cipher.marker(HERE), cipher.marker(THERE)];
    expect(here('schuilweg17')).toBe(here('schuilweg17'));
    expect(here('schuilweg17')).not.toBe(there('schuilweg17'));
    expect(here('schuilweg17')).not.toBe(other.marker(HERE)('schuilweg17'));
    expect(Buffer.from(here('schuilweg17'), 'base64url')).toHaveLength(16);
  });

  it('of what may not stand in a text is of each of its forms, and of a whole text apart from its pieces', () => {
    const marks = marksOf(cipher, HERE, 'Schuilweg 17, 1234 AB Kreken');
    expect(marks).toEqual(expect.arrayContaining(['schuilweg17', '1234ab'].map(cipher.marker(HERE))));
    expect(new Set(marks).size).toBe(marks.length);
    expect(marksOf(cipher, THERE, 'Schuilweg 17, 1234 AB Kreken').filter((one) => marks.includes(one))).toEqual([]);
    expect(markOfText(cipher, HERE, 'schuilweg17')).not.toBe(cipher.marker(HERE)('schuilweg17'));
    expect(markOfText(cipher, HERE, 'a')).not.toBe(markOfText(cipher, HERE, 'a '));
  });
});

describe('opening what a statement brought', () => {
  const sealed = (text: string): string => cipher.encrypt(HERE, FIELD, text);

  it('opens the values at their places, one by one, and leaves everything else', () => {
    const rows = [{ id: 1, text: sealed('a') }, { id: 2, text: null, homes: [{ text: sealed('b'), name: 'v1.x' }, { text: sealed('c') }] }, { id: 3, one: { text: sealed('d') } }];
    reveal(rows, [{ path: ['*', 'text'], name: FIELD }, { path: ['*', 'homes', '*', 'text'], name: FIELD }, { path: ['*', 'one', 'text'], name: FIELD }], cipher, HERE);
    expect(rows).toEqual([{ id: 1, text: 'a' }, { id: 2, text: null, homes: [{ text: 'b', name: 'v1.x' }, { text: 'c' }] }, { id: 3, one: { text: 'd' } }]);
  });

  it('gives nothing of an answer in which one value is of another family or field', () => {
    expect(() => reveal([{ text: cipher.encrypt(THERE, FIELD, 'a') }], [{ path: ['*', 'text'], name: FIELD }], cipher, HERE)).toThrow();
    expect(() => reveal([{ text: sealed('a') }], [{ path: ['*', 'text'], name: 'FactReporter.name' }], cipher, HERE)).toThrow();
  });
});

describe('the hash of what two people decide', () => {
  const rows = [['r1', 's1'], ['r2', 's2']] as const;
  const hash = contentHashOf('UNWITHHOLD', HERE, 'object', rows);

  it('is another for another kind, family, object, row, content or order, and the same for the same', () => {
    expect(contentHashOf('UNWITHHOLD', HERE, 'object', rows)).toBe(hash);
    const others = [
      contentHashOf('UNMASK', HERE, 'object', rows), contentHashOf('UNWITHHOLD', THERE, 'object', rows), contentHashOf('UNWITHHOLD', HERE, 'other', rows), contentHashOf('UNWITHHOLD', HERE, 'object', []),
      contentHashOf('UNWITHHOLD', HERE, 'object', [['r1', 's1'], ['r2', 's3']]), contentHashOf('UNWITHHOLD', HERE, 'object', [['r2', 's2'], ['r1', 's1']]), contentHashOf('UNWITHHOLD', HERE, 'object', [['r1', 's1r2'], ['', 's2']]),
    ];
    expect(others).not.toContain(hash);
    expect(new Set(others).size).toBe(others.length);
  });
});
