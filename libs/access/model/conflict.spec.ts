import { describe, expect, it } from '@jest/globals';
import { keysOfAddress, keysOfConflict, keysOfPerson, problemsOfConflict, type Conflict } from './conflict.ts';

const line = (over: Partial<Conflict>): Conflict => ({ kind: 'OWN_FAMILY', name: null, birthDate: null, street: null, town: null, postcode: null, ...over });
const street = (over: Partial<Conflict>): Conflict => line({ kind: 'OWN_STREET', ...over });
const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((key) => other.includes(key));

describe('a relative', () => {
  it('is found by the exact name and birth date, however it is typed', () => {
    const mine = keysOfConflict(line({ name: ' Zoë  de VRIES ', birthDate: '2012-03-12' }));
    expect(meet(mine, keysOfPerson(['Zus de Vries', 'Zoe de Vries'], '2012-03-12'))).toBe(true);
    expect(meet(mine, keysOfPerson(['Zoe de Vries'], '2012-03-13'))).toBe(false);
    expect(meet(mine, keysOfPerson(['Zoe Vries'], '2012-03-12'))).toBe(false);
  });

  it('is not found in somebody whose birth date is not known, or whose name is empty', () => {
    expect(keysOfPerson(['Zoe de Vries'], null)).toEqual([]);
    expect(keysOfPerson(['', ' '], '2012-03-12')).toEqual([]);
  });

  it('needs a whole name and a date', () => {
    expect(problemsOfConflict(line({ name: 'Zoë' })).map(({ field }) => field)).toEqual(['name', 'birthDate']);
    expect(problemsOfConflict(line({ name: 'Zoë Vries', birthDate: '2012-03-12' }))).toEqual([]);
  });
});

describe('the own street', () => {
  it.each(['Inktlaan 3, Nergensdrecht', 'INKTLAAN 12a\n1234 AB Nergensdrecht', 'Inktlaan 3 1234ab Nergensdrecht', 'inktlaan 3 hs, 2e etage, Nergensdrecht'])('is found in "%s" by its name and town', (address) => {
    expect(meet(keysOfConflict(street({ street: 'Inktlaan', town: 'Nergensdrecht' })), keysOfAddress(address))).toBe(true);
  });

  it('is found when the house number was written down with it', () => {
    expect(meet(keysOfConflict(street({ street: 'Inktlaan 12a', town: 'Nergensdrecht' })), keysOfAddress('Inktlaan 3, Nergensdrecht'))).toBe(true);
    expect(meet(keysOfConflict(street({ street: 'Plein 1944', town: 'Nergensdrecht' })), keysOfAddress('Plein 1944 12, Nergensdrecht'))).toBe(true);
  });

  it('is found by its postcode', () => {
    expect(meet(keysOfConflict(street({ postcode: '1234ab' })), keysOfAddress('Inktlaan 3, 1234 AB'))).toBe(true);
    expect(meet(keysOfConflict(street({ postcode: '1234 AC' })), keysOfAddress('Inktlaan 3, 1234 AB'))).toBe(false);
  });

  it('is not the street of that name in another town, nor one without a town', () => {
    const mine = keysOfConflict(street({ street: 'Inktlaan', town: 'Nergensdrecht' }));
    for (const address of ['Inktlaan 3, Voorbeeldam', 'Inktlaan 3', 'Pennenlaan 3, Nergensdrecht', 'bij oma', '']) expect(meet(mine, keysOfAddress(address))).toBe(false);
  });

  it('knows streets of more words', () => {
    expect(keysOfAddress('Laan van Test 10, 1234 AB Oud Voorbeeldam')).toEqual(['postcode|1234AB', 'street|laan van test|oud voorbeeldam']);
  });

  it.each([
    ['Plein 1944', 'Plein 1944 12, Nergensdrecht'], ['Laan van 1940', 'Laan van 1940 3a\n1234 AB Nergensdrecht'], ['Plein 40-45', 'Plein 40-45 7 hs, Nergensdrecht'], ['1e Testdwarsstraat', '1e Testdwarsstraat 4, Nergensdrecht'],
  ])('knows the street %s, with a number in its name, in "%s"', (name, address) => {
    expect(meet(keysOfConflict(street({ street: name, town: 'Nergensdrecht' })), keysOfAddress(address))).toBe(true);
    expect(meet(keysOfConflict(street({ street: name, town: 'Voorbeeldam' })), keysOfAddress(address))).toBe(false);
  });

  it('takes no number behind the house for a part of the street', () => {
    const mine = keysOfConflict(street({ street: 'Kade', town: 'Nergensdrecht' }));
    for (const address of ['Kade 7 2, Nergensdrecht', 'Kade 7-2, Nergensdrecht', 'Kade 7 II, Nergensdrecht']) expect(meet(mine, keysOfAddress(address))).toBe(true);
  });

  it('needs a postcode, or street and town', () => {
    expect(problemsOfConflict(street({})).map(({ field }) => field)).toEqual(['street', 'town']);
    expect(problemsOfConflict(street({ postcode: '12 AB' })).map(({ field }) => field)).toEqual(['postcode']);
    expect(problemsOfConflict(street({ postcode: '1234 AB' }))).toEqual([]);
    expect(problemsOfConflict(street({ street: 'Inktlaan', town: 'Nergensdrecht' }))).toEqual([]);
  });
});
