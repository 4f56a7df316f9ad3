import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { TypstPrinter } from './index.ts';
import { readPdf, type ReadPdf } from './testing/read-pdf.ts';
import { unpackWoff } from './woff.ts';

const TEMPLATE = String.raw`
#let said = json("data.json")
#set document(title: said.title, date: none)
#set text(lang: "nl", font: "Fira Sans", size: 12pt)
#set page(paper: "a4", footer: [#said.footer])
= #said.heading
== #said.under
#said.text
#table(columns: 2, table.header([Wie], [Cijfer]), ..said.rows.flatten())
#figure(alt: said.alt, circle(radius: 1cm))
`;
const NASTY = '#panic("nee") *vet* $x^2$ @bron <label> #read("/main.typ") \\ // weg /* weg */ Łukasz Ελένη Анна';
const DATA = { title: 'Voorbeeld', heading: 'Eén kop', under: 'Daaronder', text: NASTY, rows: [['Mara', '4'], ['Dirk', '7']], alt: 'Een rondje', footer: 'Onderaan' };

describe('printing a document', () => {
  const printer = new TypstPrinter();
  let bytes: Buffer;
  let read: ReadPdf;
  beforeAll(async () => {
    bytes = await printer.print({ template: TEMPLATE, data: DATA });
    read = await readPdf(bytes);
  });

  it('is tagged, in Dutch, with a title, headings, a head of the table and a text for what is drawn', () => {
    expect(read).toMatchObject({ tagged: true, language: 'nl', title: 'Voorbeeld', alternatives: ['Een rondje'] });
    expect(read.roles).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'P', 'Table', 'THead', 'TH', 'TD', 'Figure']));
    expect(read.roles.filter((role) => role === 'TH')).toHaveLength(2);
    expect(read.pages).toHaveLength(1);
  });

  it('shows what somebody typed as text and as nothing else, in letters that can be read back', () => {
    expect(read.pages[0]?.replaceAll(' ', '')).toContain(NASTY.replaceAll(' ', ''));
    expect(read.pages[0]).toContain('Onderaan');
  });

  it('says of itself what it is and not when, where or by whom it was made', () => {
    expect(read.metadata.toSorted()).toEqual(['/Creator', '/Title']);
    expect(read.everything).not.toMatch(/CreationDate|ModDate|CreateDate|\/JavaScript|\/Launch|\/EmbeddedFile/);
  });

  it('is the same to the byte for the same sheet, also from another printer and after another document', async () => {
    expect((await printer.print({ template: TEMPLATE, data: { ...DATA, text: 'Iets anders' } })).equals(bytes)).toBe(false);
    expect((await printer.print({ template: TEMPLATE, data: DATA })).equals(bytes)).toBe(true);
    expect((await new TypstPrinter().print({ template: TEMPLATE, data: DATA })).equals(bytes)).toBe(true);
  });

  it('keeps documents that are asked for at once apart, and goes on after one that fails', async () => {
    const asked = ['Aap', 'Noot', 'Mies'].map((text) => printer.print({ template: TEMPLATE, data: { ...DATA, text } }));
    await expect(printer.print({ template: '#panic("kan niet")', data: {} })).rejects.toThrow('kan niet');
    const printed = await Promise.all((await Promise.all(asked)).map(readPdf));
    expect(printed.map(({ pages }) => ['Aap', 'Noot', 'Mies'].filter((text) => pages[0]?.includes(text)))).toEqual([['Aap'], ['Noot'], ['Mies']]);
    await expect(printer.print({ template: '#json("data.json").naam', data: {} })).rejects.toThrow('naam');
  });
});

describe('a font out of its wrapping', () => {
  it('is the font that it says it is, with every table at its place', () => {
    const font = unpackWoff(readFileSync('node_modules/@fontsource/fira-sans/files/fira-sans-latin-400-normal.woff'));
    const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
    expect([font.readUInt32BE(0) === 0x00010000 || font.toString('latin1', 0, 4) === 'OTTO', tables.length > 8]).toEqual([true, true]);
    expect(tables.map((at) => font.toString('latin1', at, at + 4))).toEqual(expect.arrayContaining(['cmap', 'head', 'name']));
    for (const at of tables) {
      expect(font.readUInt32BE(at + 8) % 4).toBe(0);
      expect(font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12)).toBeLessThanOrEqual(font.length);
    }
  });

  it('is refused when it is none', () => {
    expect(() => unpackWoff(Buffer.from('wOF2 something else altogether'))).toThrow('not a WOFF 1.0 font');
  });
});
