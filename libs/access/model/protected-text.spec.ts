import { describe, expect, it } from '@jest/globals';
import { piecesOf, plainWords, protectedFormsOf, wordsOf } from './protected-text.ts';

/** The words of a text that give the value away, as typed. */
function caught(value: string, text: string): string[] {
  const forms = new Set(protectedFormsOf(value));
  return wordsOf(text, ({ plain }) => forms.has(plain)).map(({ start, end }) => text.slice(start, end));
}

describe('an address', () => {
  const ADDRESS = 'Schuilplaatsweg 12, 9999 ZZ Verborgenhoek';
  it.each([
    ['Mama woont op Schuilplaatsweg 12.', ['Schuilplaatsweg 12']],
    ['SCHUILPLAATSWEG', ['SCHUILPLAATSWEG']],
    ['aan de schuilplaats weg, nummer 12', ['schuilplaats weg']],
    ['de Schuilplaatswg is dichtbij', ['Schuilplaatswg']],
    ['Schuïlplaatsweg12a', ['Schuïlplaatsweg12']],
    ['Schuil\u00adplaats\u200bweg', ['Schuil\u00adplaats\u200bweg']],
    ['Sch\u0075\u0301ilplaatsweg', ['Sch\u0075\u0301ilplaatsweg']],
    ['S-c-h-u-i-l', []],
    ['postcode 9999ZZ', ['9999ZZ']],
    ['postcode 9999 zz, of 9999-zz', ['9999 zz', '9999-zz']],
    ['Schuilplaatsweg 12 9999 ZZ', ['Schuilplaatsweg 12', '9999 ZZ']],
  ])('is found in %j', (text, words) => {
    expect(caught(ADDRESS, text)).toEqual(words);
  });

  it.each(['Zij woont in Verborgenhoek.', 'Bel om 12 uur.', 'Zij zoekt een schuilplaats, weg van hier.', 'Op nummer 12', 'In 9999 jaar', 'ZZ', ''])('is not found in %j', (text) => {
    // "schuilplaats, weg" stands together and reads as the street: better once too often.
    expect(caught(ADDRESS, text)).toEqual(text.includes('schuilplaats') ? ['schuilplaats, weg'] : []);
  });

  it('is known by the last part of a long street, and a plain word as a street only with its number', () => {
    expect(caught('Burgemeester de Vrieslaan 3, 1000 AA Stad', 'bij de Vrieslaan')).toEqual(['Vrieslaan']);
    expect(caught('Markt 4, 1000 AA Stad', 'naar de markt')).toEqual([]);
    expect(caught('Markt 4, 1000 AA Stad', 'op Markt 4b')).toEqual(['Markt 4']);
    expect(caught('Lange Weg 5', 'aan de Lange Weg')).toEqual(['Lange Weg']);
    expect(caught('Kade 7-2', 'Kade 7 II')).toEqual(['Kade 7']);
  });
});

describe('a telephone number', () => {
  it.each(['06-12345678', '0612345678', '06 12 34 56 78', '+31 6 12345678', '0031612345678', '+31 (0)6 12 34 56 78', '06.12.34.56.78', '0 6 1 2 3 4 5 6 7 8'])('is one however it is written: %s', (text) => {
    for (const stored of ['06-12 34 56 78', '+31612345678', '0612345678']) expect(caught(stored, `bel ${text}.`)).toHaveLength(1);
  });

  it('is another one when a digit differs, and no other number', () => {
    expect(caught('06-12345678', 'bel 06-12345679 of 112, in 2026')).toEqual([]);
  });
});

describe('a name', () => {
  it.each([
    ['Huisartsenpraktijk Stiltewater', 'Dokter van Stiltewater belde', ['Stiltewater']],
    ['BSO Het Geheime Eiland', 'naar het geheime eiland', ['geheime eiland']],
    ['Basisschool De Vuurtoren, Lindelaan 2, 1234 AB Stad', 'bij de vuurtoren aan de Lindelaan in Stad', ['vuurtoren', 'Lindelaan']],
    ['mara@voorbeeld.example', 'mail MARA@voorbeeld.example', ['MARA@voorbeeld.example']],
    ['School', 'naar school', []],
    ['Huisarts', 'naar de huisarts', []],
    ['Oma, tel. 06-12345678', 'bel oma: 0612345678', ['0612345678']],
  ])('%s in %j', (value, text, words) => {
    expect(caught(value, text)).toEqual(words);
  });
});

it('looks at each piece of the longest text in no time', () => {
  const began = Date.now();
  expect(piecesOf('woord en nog een woord 12 '.repeat(160)).length).toBeGreaterThan(3_000);
  expect(Date.now() - began).toBeLessThan(500);
});

it('makes one plain line of a text', () => {
  expect(plainWords('Opvang “Dé Ark”, 2e')).toBe(' opvang de ark 2 e ');
});
