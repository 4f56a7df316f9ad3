import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { LETTER, linesWithin, widthOf } from '../lettering';
import { HEAD, layOutColumn, PAD, WIDTH, type PictureColumn } from './layout';
import { ThreeColumns } from './three-columns';

const long = 'In het weekend, als vader gedronken heeft en er geldzorgen zijn, duwt of grijpt hij moeder terwijl de kinderen erbij zijn, en niemand weet wat er dan moet gebeuren.';
const columns: readonly PictureColumn[] = [
  { kind: 'WORRY', title: 'Waar maken we ons zorgen over?', sentences: [{ id: 'a', text: long, note: 'Over Saar en Teun · 2 feiten' }, { id: 'b', text: 'Kort.' }] },
  { kind: 'STRENGTH', title: 'Wat gaat goed?', sentences: [{ id: 'c', text: 'Oma is er altijd.' }] },
  { kind: 'NEED', title: 'Wat moet er gebeuren?', sentences: [] },
];

describe('A sentence in a column', () => {
  it('is there whole, in lines that stay inside its box, and no box lies over another', () => {
    const { boxes, height, heading } = layOutColumn(columns[0]!);
    expect(boxes[0]!.lines.join(' ')).toBe(long);
    for (const line of boxes.flatMap((one) => one.lines)) expect(widthOf(line)).toBeLessThanOrEqual(WIDTH - 2 * PAD);
    for (const line of heading) expect(widthOf(line, LETTER + 1)).toBeLessThanOrEqual(WIDTH - HEAD - PAD);
    expect(boxes[1]!.top).toBeGreaterThanOrEqual(boxes[0]!.top + boxes[0]!.height);
    expect(height).toBeGreaterThanOrEqual(boxes[1]!.top + boxes[1]!.height);
  });

  it('breaks a word that is wider than a line, and loses no letter of it', () => {
    const word = 'w'.repeat(40);
    const lines = linesWithin(word, 100);
    expect(lines.join('').replaceAll('-', '')).toBe(word);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(100);
    expect(linesWithin('', 100)).toEqual([]);
  });
});

describe('The three columns', () => {
  it('are three pictures with a name, each saying what stands in it', () => {
    render(<ThreeColumns columns={columns} />);
    const pictures = screen.getAllByRole('img');
    expect(pictures.map((one) => one.querySelector('title')?.textContent)).toEqual(['Waar maken we ons zorgen over?', 'Wat gaat goed?', 'Wat moet er gebeuren?']);
    expect(pictures.map((one) => one.querySelector('desc')?.textContent)).toEqual([`2 zinnen. ${long} Kort.`, '1 zin. Oma is er altijd.', 'Nog niets opgeschreven.']);
  });

  it('each have a sign of another form', () => {
    render(<ThreeColumns columns={columns} />);
    const forms = screen.getAllByRole('img').map((one) => one.querySelector('.zov-columns-picture__sign path')?.getAttribute('d'));
    expect(new Set(forms).size).toBe(3);
  });

  it('are the same as text below, the sentences in their order with what stands below them', () => {
    render(<ThreeColumns columns={columns} />);
    const part = within(screen.getByRole('region', { name: 'Waar maken we ons zorgen over?', hidden: true }));
    expect(part.getAllByRole('listitem', { hidden: true }).map((one) => one.textContent)).toEqual([`${long} (Over Saar en Teun · 2 feiten)`, 'Kort.']);
    expect(within(screen.getByRole('region', { name: 'Wat moet er gebeuren?', hidden: true })).getByText('Nog niets opgeschreven.')).toBeTruthy();
  });
});
