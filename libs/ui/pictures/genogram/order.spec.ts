import { describe, expect, it } from '@jest/globals';
import type { GenogramFamily, GenogramPerson, GenogramTie } from './family';
import { unionsOf } from './family';
import { generationsOf } from './generations';
import { orderRows } from './order';
import { placeAcross } from './place';

const who = (id: string, row = 1, sex: GenogramPerson['sex'] = 'OTHER'): GenogramPerson => ({ id, name: id, sex, row });
const born = (...pairs: [parent: string, child: string][]): GenogramTie[] => pairs.map(([from, to]) => ({ id: `${from} ${to}`, kind: 'PARENT_OF', from, to }));
const partners = (from: string, to: string): GenogramTie => ({ id: `${from}+${to}`, kind: 'PARTNER', from, to });
const family = (people: GenogramPerson[], ties: GenogramTie[]): GenogramFamily => ({ people, ties, homes: [] });
const rowsOf = (one: GenogramFamily): Record<string, number> => Object.fromEntries(generationsOf(one.people, unionsOf(one)));
const orderOf = (one: GenogramFamily): string[][] => {
  const unions = unionsOf(one);
  return orderRows(one.people, unions.unions, generationsOf(one.people, unions)).map((row) => row.flat());
};

describe('Generations', () => {
  it('put a grandmother beside the grandmother of the other side, also under a great-grandmother', () => {
    const people = ['overoma', 'oma', 'moeder', 'vader', 'opa', 'kind'].map((id) => who(id));
    const ties = born(['overoma', 'oma'], ['oma', 'moeder'], ['opa', 'vader'], ['moeder', 'kind'], ['vader', 'kind']);
    expect(rowsOf(family(people, ties))).toEqual({ overoma: 0, oma: 1, opa: 1, moeder: 2, vader: 2, kind: 3 });
  });

  it('put partners in one row, whoever of them has parents in the picture', () => {
    const people = ['oma', 'moeder', 'stiefvader', 'kind'].map((id) => who(id));
    expect(rowsOf(family(people, [...born(['oma', 'moeder'], ['moeder', 'kind']), partners('moeder', 'stiefvader')]))).toEqual({ oma: 0, moeder: 1, stiefvader: 1, kind: 2 });
  });

  it('put who is tied to nobody beside those of the same place in the family', () => {
    const people = [who('kind', 2), who('moeder', 1), who('los kind', 2), who('losse oma', 0)];
    expect(rowsOf(family(people, born(['moeder', 'kind'])))).toEqual({ 'losse oma': 0, moeder: 1, kind: 2, 'los kind': 2 });
  });

  it('have no empty rows and begin at the top', () => {
    expect(rowsOf(family([who('kind', 2)], []))).toEqual({ kind: 0 });
    expect(rowsOf(family([who('oma', 0), who('kind', 2)], []))).toEqual({ oma: 0, kind: 1 });
    expect(rowsOf(family([], []))).toEqual({});
  });

  it('come out the same whatever the order in which ties were written', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => who(id));
    const ties = [...born(['a', 'b'], ['b', 'c'], ['a', 'd']), partners('c', 'd')];
    const rows = rowsOf(family(people, ties));
    expect(rows['c']).toBe(rows['d']);
    expect(rows['a']).toBeLessThan(rows['b'] ?? 0);
    expect(rows['b']).toBeLessThan(rows['c'] ?? 0);
  });
});

describe('Who stands where in a row', () => {
  it('is the man on the left of a couple, as in every genogram', () => {
    const people = [who('moeder', 1, 'WOMAN'), who('vader', 1, 'MAN')];
    expect(orderOf(family(people, [partners('moeder', 'vader')]))).toEqual([['vader', 'moeder']]);
  });

  it('is whoever had two partners between them', () => {
    const people = [who('moeder', 1, 'WOMAN'), who('een', 1, 'MAN'), who('twee', 1, 'MAN')];
    expect(orderOf(family(people, [partners('moeder', 'een'), partners('moeder', 'twee')]))[0]?.[1]).toBe('moeder');
  });

  it('follows the own parents: brothers and sisters of father on his side, those of mother on hers', () => {
    const people = [...['oom', 'tante', 'vader', 'moeder', 'opa v', 'opa m'].map((id) => who(id)), who('kind', 2)];
    const [top, middle] = orderOf(family(people, born(['opa v', 'vader'], ['opa v', 'oom'], ['opa m', 'moeder'], ['opa m', 'tante'], ['vader', 'kind'], ['moeder', 'kind'])));
    const side = (id: string): boolean => (middle?.indexOf(id) ?? 0) < 2;
    expect(side('oom')).toBe(side('vader'));
    expect(side('tante')).toBe(side('moeder'));
    expect((top?.indexOf('opa v') ?? 0) < (top?.indexOf('opa m') ?? 0)).toBe(side('vader'));
  });

  it('keeps children in the order given, and never nearer than their names allow', () => {
    const people = [who('ouder'), ...['Anna-Maria van der Berg', 'Bo', 'Christiaan de Groot'].map((id) => who(id, 2))];
    const one = family(people, born(['ouder', 'Anna-Maria van der Berg'], ['ouder', 'Bo'], ['ouder', 'Christiaan de Groot']));
    const unions = unionsOf(one);
    const rows = orderRows(people, unions.unions, generationsOf(people, unions));
    const x = placeAcross(rows, people, unions.unions);
    const xs = people.slice(1).map((child) => x.get(child.id) ?? 0);
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    for (const [i, at] of xs.slice(1).entries()) expect(at - (xs[i] ?? 0)).toBeGreaterThan(60);
    expect(x.get('ouder')).toBeCloseTo(((xs[0] ?? 0) + (xs.at(-1) ?? 0)) / 2, 0);
  });
});

describe('Parents beside the two by birth', () => {
  it('are kept apart, and are the parents when there are no others', () => {
    const people = ['vader', 'moeder', 'pleegmoeder', 'kind', 'pleegkind'].map((id) => who(id));
    const foster = (to: string): GenogramTie => ({ id: `f ${to}`, kind: 'PARENT_OF', from: 'pleegmoeder', to, notByBirth: true });
    const { unions, extra } = unionsOf(family(people, [...born(['vader', 'kind'], ['moeder', 'kind']), foster('kind'), foster('pleegkind')]));
    expect(unions.map((one) => [one.parents, one.children, one.notByBirth])).toEqual([[['vader', 'moeder'], ['kind'], false], [['pleegmoeder'], ['pleegkind'], true]]);
    expect(extra).toEqual([{ id: 'f kind', from: 'pleegmoeder', to: 'kind' }]);
  });

  it('make a couple only of two people who are drawn', () => {
    expect(unionsOf(family([who('moeder')], [partners('moeder', 'onbekend'), ...born(['onbekend', 'moeder'])])).unions).toEqual([]);
  });
});
