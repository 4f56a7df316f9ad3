import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { HARD_WORDS, hardWordsIn } from './hard-words';
import { plainHints } from './plain-hints';
import { PlainDutchHints } from './plain-dutch-hints';
import { readabilityOf, sentencesIn } from './readability';

const easy = 'Papa gaat naar buiten als hij boos wordt. Hij loopt een rondje.';
const hard = 'Gezinsondersteunende interventieprogrammatuur veronderstelt institutionele samenwerkingsverbanden tussen verantwoordelijke organisaties.';

describe('How easy Dutch reads', () => {
  it('is measured over sentences and words: short ones read easily, long ones do not', () => {
    expect(readabilityOf([easy])).toMatchObject({ most: 8, mean: 6, longest: 'Papa gaat naar buiten als hij boos wordt.' });
    expect(readabilityOf([easy]).ease).toBeGreaterThan(90);
    expect(readabilityOf([hard]).ease).toBeLessThan(0);
  });

  it('counts a line as a sentence, and is as easy as can be when nothing is written', () => {
    expect(sentencesIn('Saar belt oma\nTeun gaat mee. – ')).toEqual(['Saar belt oma', 'Teun gaat mee.']);
    expect(readabilityOf([''])).toMatchObject({ most: 0, mean: 0, longest: '' });
  });
});

describe('A hard word', () => {
  it('is found whole, whatever its capitals, once, and in the order of the text', () => {
    expect(hardWordsIn('Na escalatie dient te worden gebeld. De Jeugdige ziet Escalatie.')).toEqual(['escalatie', 'dient te', 'jeugdige']);
  });

  it('is not found inside another word', () => {
    expect(hardWordsIn('Het ecosysteem, de potscherf, de gastraject')).toEqual([]);
  });

  it('has a plain word beside it that is not hard itself', () => {
    const stillHard = Object.entries(HARD_WORDS).filter(([, instead]) => hardWordsIn(instead).length > 0 || instead.trim() === '');
    expect(stillHard).toEqual([]);
  });
});

describe('Hints for plain words', () => {
  it('are none for a short sentence in plain words', () => {
    expect(plainHints(easy)).toMatchObject({ long: [], words: [] });
  });

  it('mark a sentence of more than twenty words, and only that one', () => {
    const long = `${'woord '.repeat(20)}woord.`;
    expect(plainHints(`Kort. ${long}`).long).toEqual([long]);
    expect(plainHints(`${'woord '.repeat(19)}woord.`).long).toEqual([]);
  });

  it('measure nothing in a few words', () => {
    expect(plainHints('Papa loopt een rondje.').readability).toBeUndefined();
    expect(plainHints(easy).readability).toBeDefined();
  });

  it('are said below the text, with the plain word and how easy it reads, and stop nothing', () => {
    render(<PlainDutchHints text={`De jeugdige ${'loopt dan heel even weg en '.repeat(4)}komt terug.`} />);
    expect(screen.getByRole('status').textContent).toBe('De zin “De jeugdige loopt dan …” heeft 28 woorden. Maak er twee zinnen van.“jeugdige” is een moeilijk woord. Schrijf liever: kind, of de naam.');
    expect(screen.getByText(/^Leest makkelijk: gemiddeld 28 woorden per zin, leescijfer \d+ \(65 of meer is gewone taal\)\.$/)).toBeDefined();
  });

  it('call hard text hard', () => {
    render(<PlainDutchHints text={hard} />);
    expect(screen.getByText(/^Leest moeilijk: gemiddeld 8 woorden per zin/)).toBeDefined();
  });
});
