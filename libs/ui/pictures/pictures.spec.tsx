import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { AreasGrid, Genogram, NetworkCircle, ScaleOverTime } from '@zov/ui/pictures';
import { layOutCircle, RINGS, wordsBox } from './circle/layout';
import { beside, bentLine, overlap, zigzag } from './geometry';
import { linesOf } from './lettering';
import { outlines, roundedPath } from './outline';
import { layOutScale } from './scale/layout';
import { scaleMessage } from './scale/scale.texts';
import { spread } from './spread';
import { areaChildren, areas, manyAround, raters, someAround } from './testing/around';
import { threeGenerations } from './testing/families';

describe('Things in a row', () => {
  it('stay where they want to be, and move apart evenly when they want the same place', () => {
    expect(spread([0, 50, 100], [0, 20, 20])).toEqual([0, 50, 100]);
    expect(spread([10, 10, 10], [0, 20, 20])).toEqual([-10, 10, 30]);
    expect(spread([0, 5, 100, 90], [0, 20, 20, 20])).toEqual([-7.5, 12.5, 85, 105]);
    expect(spread([], [])).toEqual([]);
  });
});

describe('A name in a picture', () => {
  it('breaks between words, then behind a hyphen, then wherever it must, and loses nothing before its last line', () => {
    expect(linesOf('Linde Papierland')).toEqual(['Linde', 'Papierland']);
    expect(linesOf('Kartonsma-Papierland', 12)).toEqual(['Kartonsma-', 'Papierland']);
    expect(linesOf('Onafgebrokenelangenaam', 12)).toEqual(['Onafgebroke-', 'nelangenaam']);
    expect(linesOf('een twee drie vier vijf zes', 6, 2)).toEqual(['een', 'twee…']);
  });
});

describe('Lines', () => {
  it('bend to their left, keep their distance side by side, and a saw tooth ends where its line ends', () => {
    const line = bentLine({ x: 0, y: 0 }, { x: 100, y: 0 }, 30);
    expect(line[12]).toEqual({ x: 50, y: -30 });
    expect(beside([{ x: 0, y: 0 }, { x: 10, y: 0 }], 3)).toEqual([{ x: 0, y: -3 }, { x: 10, y: -3 }]);
    expect(zigzag(line).at(-1)).toEqual({ x: 100, y: 0 });
  });

  it('go once round boxes that touch, and round each that stands alone', () => {
    const one = { left: 0, right: 10, top: 0, bottom: 10 };
    expect(outlines([one, { left: 5, right: 20, top: 5, bottom: 20 }])).toHaveLength(1);
    expect(outlines([one, { left: 30, right: 40, top: 0, bottom: 10 }])).toHaveLength(2);
    expect(roundedPath(outlines([one])[0]!, 2)).toMatch(/^M.*Z$/);
  });
});

describe('A network circle', () => {
  it.each([['some', someAround], ['many', manyAround]])('with %s people keeps everybody in the own ring and lays no words over others', (_, members) => {
    const { nodes, radius } = layOutCircle(members);
    for (const { member, at } of nodes) expect(Math.hypot(at.x, at.y)).toBeCloseTo(radius[member.ring], -1);
    expect(RINGS.map((ring) => radius[ring])).toEqual(RINGS.map((ring) => radius[ring]).sort((a, b) => a - b));
    for (const one of nodes) for (const other of nodes) if (one !== other) expect(overlap(wordsBox(one), wordsBox(other))).toBe(0);
    expect(layOutCircle(members)).toEqual(layOutCircle([...members]));
  });

  it('says who is near and where it is tense, and gives the same as a table', () => {
    render(<NetworkCircle centre="Saar" members={someAround} />);
    const picture = screen.getByRole('img', { name: 'Netwerkcirkel van Saar' });
    expect(picture.querySelector('desc')?.textContent).toContain('Dichtbij: Wilma Papierland, Ruben Kartonsma. Gespannen band met Ruben Kartonsma.');
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(rows[1]?.textContent).toBe('Wilma Papierlanddichtbijsterke bandsteunfiguur, gekozen door het kind; belt elke dag, kinderen slapen er');
    expect(rows[2]?.textContent).toContain('Juf Els, professional');
    expect(picture.querySelectorAll('.zov-circle__sign rect')).toHaveLength(2);
  });

  it('is drawn with nobody in it', () => {
    render(<NetworkCircle centre="Teun" members={[]} />);
    expect(screen.getByRole('img').querySelector('desc')?.textContent).toBe('Rond Teun staat nog niemand.');
  });
});

describe('A genogram on the screen', () => {
  it('has a name, a message, signs by form, and its sentences beside it', () => {
    render(<Genogram family={threeGenerations} />);
    const picture = screen.getByRole('img', { name: 'Genogram' });
    expect(picture.querySelector('desc')?.textContent).toContain('Geweld van Ruben Kartonsma naar Linde Papierland.');
    expect(screen.getByRole('region', { name: 'Genogram' }).tabIndex).toBe(0);
    expect(picture.querySelectorAll('.zov-genogram__symbol rect')).toHaveLength(3);
    expect(picture.querySelectorAll('.zov-genogram__symbol circle')).toHaveLength(5);
    expect(picture.querySelectorAll('.zov-genogram__symbol--index')).toHaveLength(2);
    expect(picture.querySelectorAll('.zov-genogram__cross')).toHaveLength(1);
    expect(screen.getByText('contact verbroken')).toBeTruthy();
    expect(screen.queryByText('zwangerschap')).toBeNull();
    expect(screen.getByText('Jan Papierland is overleden.')).toBeTruthy();
  });
});

describe('The safety score over time', () => {
  it('has a line for each rater, no mean, labels that do not run into each other, and dates with room', () => {
    const { lines, days, floorY, levels } = layOutScale(raters, 6);
    expect(lines.map((one) => one.label)).toEqual(['Saar 6', 'Teun 6', 'Linde (moeder) 5', 'Ruben (vader) 6', 'Jip Testman 6', 'Vera (Veilig Thuis) 5']);
    const ys = lines.map((one) => one.labelAt.y).sort((a, b) => a - b);
    ys.slice(1).forEach((y, i) => expect(y - (ys[i] ?? 0)).toBeGreaterThanOrEqual(19.9));
    days.slice(1).forEach((day, i) => expect(day.x - (days[i]?.x ?? 0)).toBeGreaterThanOrEqual(92));
    expect(floorY).toBe(levels.find((one) => one.score === 6)?.y);
    const spots = lines.flatMap((one) => one.points.map(({ x, y }) => `${String(x)} ${String(y)}`));
    expect(new Set(spots).size).toBe(spots.length);
  });

  it('says in a sentence how it went and how far apart they are now', () => {
    expect(scaleMessage(raters.slice(0, 4))).toBe('Saar ging van 3 naar 6, Teun ging van 3 naar 6, Linde (moeder) ging van 2 naar 5 en Ruben (vader) ging van 7 naar 6. De laatste cijfers lopen uiteen van 5 tot 6. Laatste cijfer: 28 oktober 2026.');
    expect(scaleMessage([{ id: 'a', name: 'Saar', scores: [{ on: '2026-09-09', score: 4 }] }])).toBe('Saar gaf 4. Laatste cijfer: 9 september 2026.');
    expect(scaleMessage([])).toBe('Er is nog geen cijfer gegeven.');
  });

  it('gives each rater an own form and stroke, and the words in a table', () => {
    render(<ScaleOverTime raters={raters} floor={6} />);
    const ways = [...screen.getByRole('img').querySelectorAll('.zov-scale__line')].map((line) => line.getAttribute('class'));
    expect(new Set(ways).size).toBe(raters.length);
    expect(screen.getByText(/Als papa moe is ben ik bang/)).toBeTruthy();
    expect(screen.getByText(/Stippellijn op 6/)).toBeTruthy();
  });
});

describe('The eight areas', () => {
  it('are a table with a word for every child and area, also where nobody judged', () => {
    render(<AreasGrid caption="Acht gebieden" areas={areas} people={areaChildren} />);
    const row = screen.getByRole('row', { name: /^Het kind voelt zich veilig/ });
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['onveiligZij is bang als papa moe is.', 'nog niet beoordeeld']);
    expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  });
});
