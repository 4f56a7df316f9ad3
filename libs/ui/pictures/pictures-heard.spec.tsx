import { describe, expect, it } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { AreasGrid } from './areas-grid';
import { NetworkCircle } from './circle/network-circle';
import type { CircleMember } from './circle/layout';
import type { Rater } from './scale/layout';
import { ScaleOverTime } from './scale/scale-over-time';

const rater = (name: string, ...given: [on: string, score: number, words?: string, how?: string][]): Rater => ({ id: name, name, scores: given.map(([on, score, words, how]) => ({ on, score, words, how })) });
const member = (name: string, over: Partial<CircleMember> = {}): CircleMember => ({ id: name, name, ring: 'AROUND', bond: 'NORMAL', ...over });
/** The picture with its name and what it says, as a screen reader has them. */
function heard(): [string | null, string | undefined] {
  const picture = screen.getByRole('img');
  const said = (attribute: string) => document.getElementById(picture.getAttribute(attribute) ?? '')?.textContent;
  return [said('aria-labelledby') ?? null, said('aria-describedby')];
}
/** The twin's table, whose words are folded away until somebody opens it. */
const table = () => within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true }).map((row) => row.textContent);
const drawn = () => [...screen.getByRole('img').querySelectorAll('text')].map((one) => one.textContent);

describe('The scores over time', () => {
  it('have a name, a message in a sentence, and a region that the keyboard can scroll', () => {
    render(<ScaleOverTime title="Cijfers van Noor" raters={[rater('Noor', ['2026-09-01', 4], ['2026-10-01', 4]), rater('Pa', ['2026-10-01', 4])]} />);
    expect(heard()).toEqual(['Cijfers van Noor', 'Noor bleef op 4 en Pa gaf 4. Iedereen geeft nu 4. Laatste cijfer: 1 oktober 2026.']);
    expect(screen.getByRole('region', { name: 'Cijfers van Noor' }).tabIndex).toBe(0);
  });

  it('are a table too, the newest first and of one day by name, with the own words and the way they were given', () => {
    render(<ScaleOverTime raters={[rater('Pa', ['2026-09-01', 7], ['2026-10-01', 6, 'Rustiger']), rater('Noor', ['2026-10-01', 3, undefined, '🙁 Verdrietig'])]} />);
    expect(table()).toEqual(['DatumWieCijferEigen woorden', '1 oktober 2026Noor3 🙁 Verdrietig–', '1 oktober 2026Pa6Rustiger', '1 september 2026Pa7–']);
  });

  it('name each line at its end, and the floor only where one was agreed', () => {
    const raters = [rater('Noor', ['2026-09-01', 2], ['2026-10-01', 8]), rater('Leeg')];
    const { rerender } = render(<ScaleOverTime raters={raters} />);
    expect(drawn()).toEqual(expect.arrayContaining(['Noor 8', '1 sep 2026', '1 okt 2026']));
    expect(drawn().filter((one) => /bodem|Leeg/.test(one ?? ''))).toEqual([]);
    expect(screen.queryByText(/Stippellijn/)).toBeNull();
    rerender(<ScaleOverTime raters={raters} floor={5} />);
    expect(drawn()).toContain('bodem 5');
    expect(screen.getByText(/Stippellijn op 5: de bodem die is afgesproken\./)).toBeTruthy();
  });

  it('are a sentence and no picture as long as nobody gave one', () => {
    render(<ScaleOverTime raters={[rater('Noor')]} />);
    expect(screen.getByText('Er is nog geen cijfer gegeven.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('The network circle', () => {
  it('says how many stand there, and that nobody is near', () => {
    render(<NetworkCircle centre="Noor" members={[member('Juf Els', { professional: true, role: 'ziet Noor elke dag' })]} />);
    expect(heard()).toEqual(['Netwerkcirkel van Noor', 'Rond Noor staat 1 persoon. Niemand staat dichtbij.']);
    expect(table()).toEqual(['WieKringBandRol', 'Juf Els, professionalin de buurtgewone bandziet Noor elke dag']);
  });

  it('explains only the signs and lines that are in it', () => {
    const { rerender } = render(<NetworkCircle centre="Noor" members={[member('Oma', { support: true, bond: 'STRONG', ring: 'CLOSE' })]} />);
    const legend = () => screen.getAllByRole('listitem').map((one) => one.textContent);
    expect(legend()).toEqual(['iemand uit het netwerk', 'steunfiguur, gekozen door het kind', 'sterke band']);
    rerender(<NetworkCircle centre="Noor" members={[member('Juf', { professional: true, bond: 'TENSE' }), member('Arts', { professional: true, bond: 'WEAK', ring: 'AT_DISTANCE' })]} />);
    expect(legend()).toEqual(['professional', 'zwakke band', 'gespannen band']);
    expect(table().slice(1)).toEqual(['Juf, professionalin de buurtgespannen band–', 'Arts, professionalop afstandzwakke band–']);
  });

  it('writes name and role beside each sign, the bond as a line of its own kind', () => {
    render(<NetworkCircle centre="Noor" members={[member('Oma', { role: 'belt elke dag', support: true, bond: 'STRONG' })]} />);
    expect(drawn()).toEqual(expect.arrayContaining(['Noor', 'Oma', 'steunfiguurbelt elke dag', 'dichtbij', 'in de buurt', 'op afstand']));
    expect(screen.getByRole('img').querySelectorAll('.zov-circle__bond--STRONG')).toHaveLength(1);
  });
});

describe('The areas of the children', () => {
  it('stand child beside child, each judgement a word, with its reason and never by colour alone', () => {
    render(<AreasGrid caption="Gebieden" areaHeader="Onderwerp" areas={[{ id: 'a', label: 'Verzorging' }, { id: 'b', label: 'Toezicht' }]} people={[
      { id: '1', name: 'Noor', areas: { a: { judgement: 'UNKNOWN' }, b: { judgement: 'WORRY', note: 'Soms alleen' } } }, { id: '2', name: 'Sem', areas: { a: { judgement: 'UNSAFE', note: '' } } },
    ]} />);
    const grid = within(screen.getByRole('table', { name: 'Gebieden' }));
    expect(grid.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Onderwerp', 'Noor', 'Sem']);
    expect(grid.getAllByRole('rowheader').map((one) => one.textContent)).toEqual(['Verzorging', 'Toezicht']);
    expect(grid.getAllByRole('cell').map((one) => one.textContent)).toEqual(['onbekend', 'onveilig', 'zorgSoms alleen', 'nog niet beoordeeld']);
    expect(screen.getByRole('region', { name: 'Gebieden' }).tabIndex).toBe(0);
  });
});
