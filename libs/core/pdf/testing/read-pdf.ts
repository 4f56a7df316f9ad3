import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString, type PDFContext, type PDFObject, type PDFPage } from '@cantoo/pdf-lib';

/** What a PDF says to who reads it and to a machine that reads it aloud. */
export interface ReadPdf {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly tagged: boolean;
  /** Roles of the tree that is read aloud, in its order. */
  readonly roles: readonly string[];
  readonly alternatives: readonly string[];
  /** The words of each page. */
  readonly pages: readonly string[];
  readonly metadata: readonly string[];
  /** Every object as text, streams inflated: whatever is hidden anywhere is in here. */
  readonly everything: string;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = pdf;
  const spoken = [...walk(context, catalog.get(PDFName.of('StructTreeRoot')))];
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.get(PDFName.of('Marked'));
  return {
    title: pdf.getTitle(), language: textOf(catalog.get(PDFName.of('Lang'))), tagged: marked?.toString() === 'true',
    roles: spoken.map((one) => one.get(PDFName.of('S'))?.toString().slice(1) ?? ''),
    alternatives: spoken.flatMap((one) => textOf(one.get(PDFName.of('Alt'))) ?? []),
    pages: pdf.getPages().map((page) => wordsOf(page)),
    metadata: [...(pdf.context.trailerInfo.Info === undefined ? [] : (context.lookup(pdf.context.trailerInfo.Info, PDFDict).keys().map(String)))],
    everything: context.enumerateIndirectObjects().map(([, object]) => (object instanceof PDFRawStream ? `${object.dict.toString()}${inflated(object)}` : object.toString())).join('\n'),
  };
}

function* walk(context: PDFContext, at: PDFObject | undefined): Generator<PDFDict> {
  const node = at instanceof PDFRef ? context.lookup(at) : at;
  if (node instanceof PDFArray) for (const child of node.asArray()) yield* walk(context, child);
  if (!(node instanceof PDFDict)) return;
  if (node.has(PDFName.of('S'))) yield node;
  yield* walk(context, node.get(PDFName.of('K')));
}

const textOf = (value: PDFObject | undefined): string | undefined => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined);

function inflated(stream: PDFRawStream): string {
  const packed = stream.dict.get(PDFName.of('Filter'))?.toString().includes('FlateDecode') === true;
  return Buffer.from(packed ? inflateSync(stream.getContents()) : stream.getContents()).toString('latin1');
}

/** What each glyph of a font says. */
function alphabet(cmap: string): Map<string, string> {
  const says = new Map<string, string>();
  const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) says.set(glyph.toLowerCase(), unicode(text));
  }
  return says;
}

function wordsOf(page: PDFPage): string {
  const { context } = page.node;
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  const letters = new Map((fonts?.entries() ?? []).map(([name, font]) => {
    const cmap = context.lookup((context.lookup(font) as PDFDict).get(PDFName.of('ToUnicode')));
    return [name.toString(), cmap instanceof PDFRawStream ? alphabet(inflated(cmap)) : new Map<string, string>()] as const;
  }));
  const content = context.lookup(page.node.get(PDFName.of('Contents')));
  let font: Map<string, string> | undefined;
  let words = '';
  for (const [, name, literal, hex, newLine] of (content instanceof PDFRawStream ? inflated(content) : '').matchAll(/(\/\S+) [\d.]+ Tf|\(((?:\\.|[^\\)])*)\)|<([\dA-Fa-f]+)>|\b(ET|Tm)\b/gs)) {
    if (name !== undefined) font = letters.get(name);
    else if (newLine !== undefined) words += newLine === 'ET' ? ' ' : '';
    else words += (hexOf(literal, hex).match(/.{4}/g) ?? []).map((glyph) => font?.get(glyph) ?? '').join('');
  }
  return words.replaceAll(/\s+/g, ' ').trim();
}

/** Glyph numbers of a text, however it is written down. */
function hexOf(literal: string | undefined, hex: string | undefined): string {
  return literal === undefined ? (hex ?? '').toLowerCase() : Buffer.from(PDFString.of(literal).asBytes()).toString('hex');
}
