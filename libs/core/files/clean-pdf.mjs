/** Makes a PDF anew from its pages alone. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFStreamWriter } from '@cantoo/pdf-lib';
import { Trouble, withoutNotes } from './look-inside.mjs';

const name = (text) => PDFName.of(text);
/** Whatever acts, points elsewhere, holds another file or says who made it. */
const NEVER = ['AA', 'A', 'PA', 'OpenAction', 'JS', 'JavaScript', 'Launch', 'EmbeddedFiles', 'EF', 'AF', 'FS', 'Metadata', 'PieceInfo', 'LastModified', 'RichMediaContent', 'Thumb', 'Dest', 'URI', 'XFA'];
/** A stream whose bytes are said to be in another file. */
const ELSEWHERE = ['F', 'FFilter', 'FDecodeParms'];
/** Notes on a page that are only looked at. */
const SHOWN = ['Widget', 'FreeText', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Ink', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Stamp'];
const HOLDS_FILES = ['EmbeddedFiles', 'EmbeddedFile', 'Filespec', 'FileAttachment', 'EF'];

export async function cleanPdf(bytes, limits) {
  const from = await load(bytes);
  const pages = from.getPageCount();
  if (pages === 0) throw new Trouble('UNREADABLE');
  if (pages > limits.pages) throw new Trouble('TOO_MANY_PAGES');
  const held = from.context.enumerateIndirectObjects().flatMap(([, object]) => [...dictionariesIn(object)]);
  if (held.some(holdsFiles)) throw new Trouble('HOLDS_FILES');
  for (const page of from.getPages()) onlyShown(page.node);
  for (const dictionary of held) for (const one of NEVER) dictionary.delete(name(one));
  for (const [, object] of from.context.enumerateIndirectObjects()) if (object instanceof PDFRawStream) for (const one of ELSEWHERE) object.dict.delete(name(one));
  const to = await PDFDocument.create({ updateMetadata: false });
  for (const page of await to.copyPages(from, from.getPageIndices())) to.addPage(page);
  for (const [ref, object] of to.context.enumerateIndirectObjects()) if (object instanceof PDFRawStream) to.context.assign(ref, quiet(object));
  to.context.trailerInfo.Info = undefined;
  return { kind: 'PDF', bytes: await PDFStreamWriter.forContext(to.context, Infinity).serializeToBuffer(), pages };
}

async function load(bytes) {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
  } catch (error) {
    throw new Trouble(/encrypted/i.test(error.message) ? 'LOCKED' : 'UNREADABLE');
  }
}

function* dictionariesIn(object) {
  if (object instanceof PDFRawStream) yield* dictionariesIn(object.dict);
  if (object instanceof PDFArray) for (const one of object.asArray()) yield* dictionariesIn(one);
  if (!(object instanceof PDFDict)) return;
  yield object;
  for (const one of object.values()) if (!(one instanceof PDFRef)) yield* dictionariesIn(one);
}

const holdsFiles = (dictionary) =>
  HOLDS_FILES.some((one) => dictionary.has(name(one)) || ['Type', 'Subtype'].some((key) => dictionary.get(name(key)) === name(one)));

function onlyShown(page) {
  const notes = page.lookupMaybe(name('Annots'), PDFArray);
  if (notes === undefined) return;
  const kept = notes.asArray().filter((one) => SHOWN.includes(page.context.lookupMaybe(one, PDFDict)?.get(name('Subtype'))?.toString().slice(1) ?? ''));
  page.set(name('Annots'), page.context.obj(kept));
}

/** A picture inside the document says nothing but how it looks. */
function quiet(stream) {
  const filter = stream.dict.get(name('Filter'))?.toString();
  if (filter !== '/DCTDecode' && filter !== '[ /DCTDecode ]') return stream;
  return PDFRawStream.of(stream.dict, withoutNotes(stream.getContents()));
}
