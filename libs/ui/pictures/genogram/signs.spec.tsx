import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Genogram } from './genogram';
import { halfSiblings, nineChildren, threeGenerations, untied } from '../testing/families';
import { RELATIONS, unionsOf, type GenogramFamily, type GenogramPerson } from './family';
import { homeLine } from './homes';
import { layOut } from './layout';
import { RelationPath, sample, Strokes } from './line-parts';
import { lanesOf } from './lines';
import { Symbol } from './symbol';

const draw = (content: ReactNode): SVGSVGElement => render(<svg>{content}</svg>).container.querySelector('svg')!;
const symbol = (person: Partial<GenogramPerson>): SVGSVGElement => draw(<Symbol person={{ sex: 'OTHER', ...person }} at={{ x: 30, y: 30 }} />);
const dOf = (drawing: SVGSVGElement): string => drawing.querySelector('path')?.getAttribute('d') ?? '';

describe('The sign of a person', () => {
  it.each([['MAN', 'rect'], ['WOMAN', 'circle'], ['OTHER', 'path']] as const)('of a %s is a %s', (sex, form) => {
    const drawing = symbol({ sex, age: '9' });
    expect(drawing.querySelectorAll(form)).toHaveLength(1);
    expect(drawing.querySelector('text')?.textContent).toBe('9');
  });

  it('who is not born yet is a triangle without an age', () => {
    const drawing = symbol({ sex: 'MAN', unborn: true, age: '0' });
    expect(drawing.querySelector('rect')).toBeNull();
    expect(dOf(drawing).match(/[ML]/g)).toHaveLength(3);
    expect(drawing.querySelector('text')).toBeNull();
  });

  it('who died has a cross, and no age that a cross would hide', () => {
    const drawing = symbol({ sex: 'WOMAN', deceased: true, age: '80' });
    expect(drawing.querySelectorAll('.zov-genogram__cross')).toHaveLength(1);
    expect(drawing.querySelector('text')).toBeNull();
  });

  it('for whom the family is helped has a thick line', () => {
    expect(symbol({ index: true }).querySelector('.zov-genogram__symbol--index')).toBeTruthy();
    expect(symbol({}).querySelector('.zov-genogram__symbol--index')).toBeNull();
  });
});

describe('The line of a couple', () => {
  const strokes = (bond: 'TOGETHER' | 'SEPARATED' | 'DIVORCED' | 'UNKNOWN'): number => (dOf(draw(<Strokes at={{ x: 10, y: 10 }} bond={bond} />)).match(/M/g) ?? []).length;

  it('has one stroke when they live apart, two when they are divorced, and none when they are together or nobody knows', () => {
    expect([strokes('SEPARATED'), strokes('DIVORCED'), strokes('TOGETHER'), strokes('UNKNOWN')]).toEqual([1, 2, 0, 0]);
  });
});

describe('The line of a relation', () => {
  const paths = RELATIONS.map((kind) => ({ kind, d: dOf(draw(<RelationPath kind={kind} line={sample(56)} />)) }));
  const parts = (kind: string): number => (paths.find((one) => one.kind === kind)?.d.match(/M/g) ?? []).length;

  it('is another form for every kind; the dots of distance are its stroke', () => {
    expect(new Set(paths.map((one) => one.d)).size).toBe(RELATIONS.length);
    expect(draw(<RelationPath kind="DISTANT" line={sample(56)} />).querySelector('.zov-genogram__relation--DISTANT')).toBeTruthy();
  });

  it('is two lines when close, has two bars when cut off, and an arrow only for violence', () => {
    expect([parts('CLOSE'), parts('CUT_OFF'), parts('VIOLENCE_TOWARDS'), parts('CONFLICT'), parts('DISTANT')]).toEqual([2, 3, 2, 1, 1]);
  });
});

describe('What the legend explains', () => {
  const legend = (family: GenogramFamily): string[] => {
    render(<Genogram family={family} />);
    return within(screen.getAllByRole('list')[0]!).getAllByRole('listitem').map((item) => item.textContent ?? '');
  };

  it('is every sign in the picture', () => {
    expect(legend(threeGenerations)).toEqual(['man of jongen', 'vrouw of meisje', 'overleden', 'over wie het dossier gaat', 'samen', 'gescheiden', 'conflict', 'geweld naar', 'hechte band', 'afstand', 'contact verbroken', 'wonen samen']);
  });

  it('is nothing that is not in the picture', () => {
    expect(legend(untied)).toEqual(['anders of niet bekend', 'wonen samen']);
  });

  it('tells a pregnancy and a parent who is none by birth', () => {
    expect(legend(halfSiblings)).toEqual(expect.arrayContaining(['zwangerschap', 'stief, pleeg of adoptie', 'uit elkaar']));
  });
});

describe('The line round a household', () => {
  it('is one line, also when somebody else stands between its people or a row holds nobody of it', () => {
    expect(layOut(nineChildren).homes.map((one) => one.outlines.length)).toEqual([1, 1]);
    expect(layOut(untied).homes.map((one) => one.outlines.length)).toEqual([1]);
  });

  it('has its word inside, where no name stands, and another stroke for the next household', () => {
    const { homes, nodes } = layOut(nineChildren);
    expect(homes.map((one) => one.layer)).toEqual([0, 1]);
    for (const { labelAt } of homes) expect(labelAt.y).toBeGreaterThan(Math.max(...nodes.map((one) => one.at.y)) + 26);
    expect(homes[0]!.labelAt.y).not.toBe(homes[1]!.labelAt.y);
  });

  it('is left out when nobody of it is drawn', () => {
    expect(homeLine({ id: 'h', label: 'Leeg', personIds: ['niemand'] }, [], [], 0)).toBeUndefined();
  });
});

describe('Lines down to children', () => {
  it('take turns where two families would draw over each other, and share a height where they do not', () => {
    const { unions } = unionsOf(halfSiblings);
    const row = new Map([...halfSiblings.people].map((one) => [one.id, one.row]));
    const apart = new Map(unions.flatMap((one, i) => one.children.map((child) => [child, i * 1000] as const)));
    const together = new Map(unions.flatMap((one) => one.children.map((child, i) => [child, i * 50] as const)));
    expect(new Set(lanesOf(unions, row, apart, (one) => apart.get(one.children[0] ?? '') ?? 0).of.values()).size).toBe(1);
    expect(new Set(lanesOf(unions, row, together, () => 25).of.values()).size).toBe(unions.filter((one) => one.children.length > 0).length);
  });
});
