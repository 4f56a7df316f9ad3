import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { layOutScale, yOf, type Rater } from './layout';
import { Marker, WAYS } from './marker';
import { ScaleOverTime } from './scale-over-time';
import { scaleMessage } from './scale.texts';

const rater = (id: string, ...scores: [on: string, score: number][]): Rater => ({ id, name: id, scores: scores.map(([on, score]) => ({ on, score })) });

describe('The scale', () => {
  it('runs from 0 at the bottom to 10 at the top, in even steps', () => {
    expect(yOf(0) - yOf(5)).toBe(yOf(5) - yOf(10));
    expect(yOf(0)).toBeGreaterThan(yOf(10));
  });

  it('draws scores in the order of their days, however they were given', () => {
    const [line] = layOutScale([rater('a', ['2026-10-28', 6], ['2026-09-09', 3])]).lines;
    expect(line?.points.map((one) => one.score.score)).toEqual([3, 6]);
    expect(line?.label).toBe('a 6');
    expect(line?.points[0]?.x).toBeLessThan(line?.points[1]?.x ?? 0);
  });

  it('puts time between scores, not one step for each', () => {
    const points = layOutScale([rater('a', ['2026-01-01', 1], ['2026-01-11', 2], ['2026-04-11', 3])]).lines[0]!.points;
    expect(points[2]!.x - points[1]!.x).toBeCloseTo(9 * (points[1]!.x - points[0]!.x), 0);
  });

  it('stands in the middle when all was said on one day', () => {
    const { lines, plot, days } = layOutScale([rater('a', ['2026-09-09', 3]), rater('b', ['2026-09-09', 8])]);
    for (const { points } of lines) expect(points[0]?.x).toBe((plot.left + plot.right) / 2);
    expect(days).toHaveLength(1);
  });

  it('sets raters beside each other who say the same on the same day', () => {
    const xs = layOutScale(['a', 'b', 'c'].map((id) => rater(id, ['2026-09-09', 5]))).lines.map((one) => one.points[0]!.x);
    expect(new Set(xs).size).toBe(3);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(30);
  });

  it('leaves out who gave no score, and has no floor when none was agreed', () => {
    const { lines, floorY } = layOutScale([rater('a'), rater('b', ['2026-09-09', 5])]);
    expect(lines.map((one) => one.rater.id)).toEqual(['b']);
    expect(floorY).toBeUndefined();
  });

  it('keeps every label inside the picture, also of ten people who all say ten', () => {
    const { lines, box } = layOutScale(Array.from({ length: 10 }, (_, i) => rater(`Iemand met een lange naam ${String(i)}`, ['2026-09-09', 0])));
    for (const { labelAt } of lines) {
      expect(labelAt.x).toBeLessThan(box.right);
      expect(labelAt.y).toBeLessThan(box.bottom);
    }
  });
});

describe('The sign of a rater', () => {
  it('has another form for each of eight, and comes round again after that', () => {
    const forms = Array.from({ length: WAYS + 1 }, (_, way) => render(<svg><Marker at={{ x: 10, y: 10 }} way={way} /></svg>).container.querySelector('path')?.getAttribute('d'));
    expect(new Set(forms.slice(0, WAYS)).size).toBe(WAYS);
    expect(forms[WAYS]).toBe(forms[0]);
  });
});

describe('What the scale says in words', () => {
  it('tells who stayed where they were, and that all agree', () => {
    expect(scaleMessage([rater('Saar', ['2026-09-09', 6], ['2026-10-09', 6]), rater('Teun', ['2026-10-09', 6])])).toBe('Saar bleef op 6 en Teun gaf 6. Iedereen geeft nu 6. Laatste cijfer: 9 oktober 2026.');
  });

  it('is the same as a table, the newest first, with the own words and the way it was given', () => {
    const raters: Rater[] = [{ id: 's', name: 'Saar', scores: [{ on: '2026-09-09', score: 3, words: 'Bang', how: '(met een gezicht)' }, { on: '2026-10-09', score: 5 }] }];
    render(<ScaleOverTime raters={raters} title="Cijfers van Saar" />);
    expect(screen.getByRole('img', { name: 'Cijfers van Saar' })).toBeTruthy();
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true }).map((row) => row.textContent);
    expect(rows.slice(1)).toEqual(['9 oktober 2026Saar5–', '9 september 2026Saar3 (met een gezicht)Bang']);
    expect(screen.queryByText(/Stippellijn/)).toBeNull();
  });

  it('says so when nobody gave a score', () => {
    render(<ScaleOverTime raters={[rater('a')]} />);
    expect(screen.getByText('Er is nog geen cijfer gegeven.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});
