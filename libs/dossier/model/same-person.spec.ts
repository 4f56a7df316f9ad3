import { describe, expect, it } from '@jest/globals';
import { mayBeSame, type Described } from './same-person.ts';

const saar = (over: Partial<Described> = {}): Described => ({ callName: 'Saar', surname: 'Papierland', birthDate: '2017-03-12', birthDatePrecision: 'DAY', ...over });

describe('two descriptions', () => {
  it.each<[string, Partial<Described>, string | null]>([
    ['with the same name and birth', {}, 'LIKELY'],
    ['that differ in capitals and accents alone', { callName: ' sáár ', surname: 'PAPIERLAND' }, 'LIKELY'],
    ['that agree as far as the birth is known', { birthDate: '2017-01-01', birthDatePrecision: 'YEAR' }, 'LIKELY'],
    ['with the same name and a birth nobody knows', { birthDate: null, birthDatePrecision: 'UNKNOWN' }, 'POSSIBLE'],
    ['with the same name and another birth', { birthDate: '2017-03-13' }, null],
    ['with another year', { birthDate: '2016-01-01', birthDatePrecision: 'YEAR' }, null],
    ['with another surname, born on the same day', { surname: 'Kartonsma' }, 'POSSIBLE'],
    ['with another surname, born in the same year', { surname: 'Kartonsma', birthDate: '2017-01-01', birthDatePrecision: 'YEAR' }, null],
    ['of twins', { callName: 'Teun' }, null],
    ['of somebody whose surname is not known, on the same day', { surname: '' }, 'POSSIBLE'],
    ['without a name', { callName: '' }, null],
  ])('%s', (_, over, chance) => {
    expect([mayBeSame(saar(), saar(over)), mayBeSame(saar(over), saar())]).toEqual([chance, chance]);
  });

  it('of two without surname and birth are of nobody in particular', () => {
    expect(mayBeSame(saar({ surname: '', birthDate: null }), saar({ surname: '', birthDate: null }))).toBeNull();
  });
});
