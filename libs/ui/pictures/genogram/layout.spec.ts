import { describe, expect, it } from '@jest/globals';
import { holds, overlap, type Point } from '../geometry';
import { families, halfSiblings, nineChildren, threeGenerations, untied } from '../testing/families';
import { unionsOf, type GenogramFamily, type GenogramTie } from './family';
import { generationsOf } from './generations';
import { layOut } from './layout';
import { nameBox, nodeBox, symbolBox } from './place';
import { sentencesOf } from './sentences';

const each = Object.entries(families).map(([name, family]) => ({ name, family, layout: layOut(family) }));
const inside = (at: Point, corners: readonly Point[]): boolean =>
  corners.reduce((odd, a, i) => {
    const b = corners[(i + 1) % corners.length] ?? a;
    return (a.y > at.y) !== (b.y > at.y) && at.x < ((b.x - a.x) * (at.y - a.y)) / (b.y - a.y) + a.x ? !odd : odd;
  }, false);
const nodeOf = (family: GenogramFamily, id: string) => layOut(family).nodes.find((one) => one.person.id === id)!;

describe('A genogram', () => {
  it.each(each)('of $name draws everybody once, with nobody and no name over another', ({ family, layout }) => {
    expect(layout.nodes.map((one) => one.person.id).sort()).toEqual(family.people.map((one) => one.id).sort());
    for (const one of layout.nodes) for (const other of layout.nodes) if (one !== other) expect(overlap(nodeBox(one), nodeBox(other))).toBe(0);
  });

  it.each(each)('of $name keeps everything within its frame', ({ layout: { box, nodes, relations, homes } }) => {
    const points = [...relations.flatMap((one) => one.line), ...homes.flatMap((one) => one.outlines.flat()), ...nodes.flatMap((one) => [nodeBox(one)].flatMap(({ left, right, top, bottom }) => [{ x: left, y: top }, { x: right, y: bottom }]))];
    expect(points.filter((at) => !holds(box, at))).toEqual([]);
  });

  it.each(each)('of $name puts children below their parents and couples in one row', ({ family, layout }) => {
    const y = new Map(layout.nodes.map((one) => [one.person.id, one.at.y]));
    for (const { parents, children } of unionsOf(family).unions) {
      expect(new Set(parents.map((id) => y.get(id))).size).toBe(1);
      for (const child of children) expect(y.get(child)).toBeGreaterThan(y.get(parents[0]!)!);
    }
  });

  it.each(each)('of $name draws a household round whoever lives there, and round nobody else', ({ family, layout }) => {
    for (const home of layout.homes) {
      const members = family.homes.find((one) => one.id === home.id)!.personIds;
      const within = layout.nodes.filter((one) => home.outlines.some((outline) => inside({ x: one.at.x + 1.5, y: one.at.y + 1.5 }, outline)));
      expect(within.map((one) => one.person.id).sort()).toEqual([...members].sort());
    }
  });

  it.each(each)('of $name writes the word of a relation over no symbol, no name and no other word', ({ layout }) => {
    const words = layout.relations.map(({ word, wordAt }) => ({ left: wordAt.x - word.length * 3, right: wordAt.x + word.length * 3, top: wordAt.y - 10, bottom: wordAt.y }));
    const taken = layout.nodes.flatMap((one) => [symbolBox(one), nameBox(one)]);
    words.forEach((word, i) => [...taken, ...words.filter((_, j) => j !== i)].forEach((box) => expect(overlap(word, box)).toBe(0)));
  });

  it.each(each)('of $name is the same picture each time', ({ family, layout }) => {
    expect(layOut({ ...family })).toEqual(layout);
  });

  it('puts three generations in three rows, the grandparents above their own child', () => {
    const y = (id: string) => nodeOf(threeGenerations, id).at.y;
    expect(new Set([y('wilma'), y('opa'), y('oma')]).size).toBe(1);
    expect(y('wilma')).toBeLessThan(y('linde'));
    expect(y('linde')).toBeLessThan(y('saar'));
    const x = (id: string) => nodeOf(threeGenerations, id).at.x;
    expect(x('oma') > x('wilma')).toBe(x('ruben') > x('linde'));
    expect(x('opa')).toBeLessThan(x('wilma'));
  });

  it('lets violence point at who it is done to', () => {
    const { relations, nodes } = layOut(threeGenerations);
    const { line } = relations.find((one) => one.kind === 'VIOLENCE_TOWARDS')!;
    const to = nodes.find((one) => one.person.id === 'linde')!;
    const from = nodes.find((one) => one.person.id === 'ruben')!;
    expect(Math.hypot(line.at(-1)!.x - to.at.x, line.at(-1)!.y - to.at.y)).toBeLessThan(40);
    expect(Math.hypot(line[0]!.x - from.at.x, line[0]!.y - from.at.y)).toBeLessThan(40);
  });

  it('puts a mother between the two fathers of her children, oldest child first', () => {
    const x = (id: string) => nodeOf(halfSiblings, id).at.x;
    expect((x('henk') - x('anja')) * (x('joris') - x('anja'))).toBeLessThan(0);
    expect(['daan', 'mees', 'fien'].map(x)).toEqual(['daan', 'mees', 'fien'].map(x).sort((a, b) => a - b));
    const order = layOut(nineChildren).nodes.filter((one) => one.row === 1).map((one) => one.person.id);
    expect(order).toEqual(Array.from({ length: 9 }, (_, i) => `kind${String(i)}`));
  });

  it('draws couples as together, separated or divorced, and parents that are nobody by birth with a broken line', () => {
    const bond = (family: GenogramFamily) => layOut(family).couples.map((one) => one.bond).sort();
    expect(bond(threeGenerations)).toEqual(['DIVORCED', 'TOGETHER']);
    expect(bond(halfSiblings)).toEqual(['SEPARATED', 'TOGETHER']);
    expect(layOut(halfSiblings).extra.map((one) => one.broken)).toEqual([true]);
  });

  it('leads the line of a couple that does not stand side by side above whoever stands between', () => {
    const people = ['m', 'v1', 'v2', 'v3'].map((id) => ({ id, name: id, sex: id === 'm' ? 'MAN' as const : 'WOMAN' as const, row: 1 }));
    const children = [1, 2, 3].map((n) => ({ id: `k${String(n)}`, name: `kind ${String(n)}`, sex: 'OTHER' as const, row: 2 }));
    const ties = [1, 2, 3].flatMap((n) => ['m', `v${String(n)}`].map((from) => ({ id: `${from} k${String(n)}`, kind: 'PARENT_OF' as const, from, to: `k${String(n)}` })));
    const { couples, nodes, descents } = layOut({ people: [...children, ...people], ties, homes: [] });
    const y = nodes.find((one) => one.person.id === 'm')!.at.y;
    expect(couples.filter((one) => one.path.length === 2)).toHaveLength(2);
    const over = couples.find((one) => one.path.length > 2)!;
    expect(Math.min(...over.path.map((at) => at.y))).toBeLessThan(y - 26);
    for (const one of descents) for (const path of one.paths) for (const node of nodes) expect(path.filter((at) => holds(symbolBox(node), at))).toEqual([]);
  });

  it('keeps the lines down to children of two families apart when they cross', () => {
    const { descents } = layOut(halfSiblings);
    const across = descents.map((one) => one.paths[1]!).map(([from, to]) => ({ left: from!.x, right: to!.x, top: from!.y - 1, bottom: from!.y + 1 }));
    across.forEach((one, i) => across.slice(i + 1).forEach((other) => expect(overlap(one, other)).toBe(0)));
  });

  it('guesses nothing: who is tied to nobody stands in the row of the own place, without a line', () => {
    const { descents, couples, nodes } = layOut(untied);
    expect([descents, couples]).toEqual([[], []]);
    expect(new Map(nodes.map((one) => [one.person.id, one.row]))).toEqual(new Map([['d', 0], ['c', 1], ['a', 2], ['b', 2]]));
  });

  it('lives with mistakes: somebody the own grandparent, somebody who is not there, nobody at all', () => {
    const loop: GenogramTie[] = [['a', 'b'], ['b', 'c'], ['c', 'a'], ['a', 'nobody'], ['a', 'a']].map(([from = '', to = '']) => ({ id: from + to, kind: 'PARENT_OF', from, to }));
    const people = ['a', 'b', 'c'].map((id) => ({ id, name: id, sex: 'OTHER' as const, row: 1 }));
    const family = { people, ties: loop, homes: [{ id: 'h', label: 'leeg', personIds: ['nobody'] }] };
    expect(layOut(family).nodes).toHaveLength(3);
    expect(layOut(family).homes).toEqual([]);
    expect(new Set(generationsOf(people, unionsOf(family)).values()).size).toBe(3);
    expect(layOut({ people: [], ties: [], homes: [] }).box).toEqual({ left: 0, right: 0, top: 0, bottom: 0 });
  });
});

describe('What a genogram says in words', () => {
  it('is what the picture shows, danger first', () => {
    const { summary, sentences } = sentencesOf(threeGenerations);
    expect(sentences[0]).toBe('Geweld van Ruben Kartonsma naar Linde Papierland.');
    expect(sentences).toEqual(expect.arrayContaining([
      'Linde Papierland en Ruben Kartonsma zijn gescheiden.', 'Kinderen van Linde Papierland en Ruben Kartonsma: Saar Papierland en Teun Papierland.',
      'In Huis van moeder wonen Linde Papierland, Saar Papierland en Teun Papierland.',
      'Jan Papierland is overleden.', 'Het dossier gaat over Saar Papierland en Teun Papierland (dikke lijn).',
    ]));
    expect(summary).toMatch(/^3 generaties, 8 personen\. Geweld van/);
  });

  it('names a parent by adoption or foster care, a pregnancy, and who is tied to nobody', () => {
    expect(sentencesOf(halfSiblings).sentences).toEqual(expect.arrayContaining(['Karin Steunman is stief-, pleeg- of adoptieouder van Fien.', 'Baby is nog niet geboren.', 'Kind van Anja Nergenshuizen: Mees.']));
    expect(sentencesOf(untied).sentences).toContain('Van Kind A, Kind B, Een ouder en Oma is niet opgeschreven wie familie is.');
  });
});
