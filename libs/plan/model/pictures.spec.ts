import { describe, expect, it } from '@jest/globals';
import { PICTURES, pictureOf, svgOf } from './pictures.ts';

describe('The pictures for children', () => {
  const all = Object.values(PICTURES);

  it('are sixteen at most, each of its own, with a Dutch name to be read aloud', () => {
    expect(all.length).toBeLessThanOrEqual(16);
    expect([new Set(all.map(({ title }) => title)).size, new Set(all.map(({ lines }) => lines)).size]).toEqual([all.length, all.length]);
    for (const { title } of all) expect(title).toMatch(/^[A-Z][a-z ]+$/);
  });

  it('are drawn of lines that stay inside their square, and refer to nothing', () => {
    for (const picture of all) {
      expect(picture.lines).toMatch(/^[MLlHhVvCcAasz\d\s.-]+$/);
      for (const [, x, y] of picture.lines.matchAll(/[ML](-?[\d.]+) ?(-?[\d.]+)/g)) expect([Number(x) >= 2 && Number(x) <= 46, Number(y) >= 2 && Number(y) <= 46]).toEqual([true, true]);
      expect(svgOf(picture)).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 48 48"><path d="[^"<>]+" [^<>]+\/><\/svg>$/);
    }
  });

  it('are found by name, and no other name gives one', () => {
    expect(pictureOf('HOME')?.title).toBe('Thuis');
    expect([pictureOf('huis'), pictureOf(null), pictureOf(undefined)]).toEqual([undefined, undefined, undefined]);
  });
});
