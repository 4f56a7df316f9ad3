import { deflateSync, crc32 } from 'node:zlib';
import { PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';

/** A picture of 16 by 8 pixels: red on the left, blue on the right. */
const JPG = [
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wEEEAAQABAAEAAQABEAEAASABQAFAASABkAGwAYABsAGQAlACIAHwAfACIAJQA4ACgAKwAoACsAKAA4AFUANQA+ADUANQA+ADUAVQBLAFsASgBFAEoAWwBLAI',
  'cAagBeAF4AagCHAJwAgwB8AIMAnAC9AKkAqQC9AO4A4gDuATcBNwGiEQAQABAAEAAQABEAEAASABQAFAASABkAGwAYABsAGQAlACIAHwAfACIAJQA4ACgAKwAoACsAKAA4AFUANQA+ADUANQA+ADUA',
  'VQBLAFsASgBFAEoAWwBLAIcAagBeAF4AagCHAJwAgwB8AIMAnAC9AKkAqQC9AO4A4gDuATcBNwGi/8IAEQgACAAQAwEiAAIRAQMRAf/EACgAAQEAAAAAAAAAAAAAAAAAAAAFAQEBAAAAAAAAAAAAAA',
  'AAAAAFBv/aAAwDAQACEAMQAAAAiyB2i//EABQQAQAAAAAAAAAAAAAAAAAAABD/2gAIAQEAAT8AP//EABcRAAMBAAAAAAAAAAAAAAAAAAAGRIP/2gAIAQIBAT8AUbsj/8QAFxEAAwEAAAAAAAAAAAAA',
  'AAAAAAZEg//aAAgBAwEBPwBpi0P/2Q==',
].join('');

/** The same with notes of a camera in it: where it was taken, and turned a quarter. */
export function sampleJpg(): Buffer {
  const plain = Buffer.from(JPG, 'base64');
  const tiff = Buffer.concat([Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0', 'latin1'), Buffer.from('GPSLatitude 52.0907')]);
  const length = Buffer.from([0xff, 0xe1, 0, tiff.length + 2]);
  return Buffer.concat([plain.subarray(0, 2), length, tiff, plain.subarray(2)]);
}

/** A grey PNG that says it has this size, with a text chunk; its pixels are really there unless it is a lie. */
export function samplePng(width = 4, height = 2, lie = false): Buffer {
  const header = Buffer.alloc(13);
  for (const [index, value] of [width, height].entries()) header.writeUInt32BE(value, index * 4);
  header.writeUInt8(8, 8);
  const pixels = lie ? Buffer.alloc(8) : Buffer.alloc((width + 1) * height, 0x80).map((byte, index) => (index % (width + 1) === 0 ? 0 : byte));
  const parts: [string, Buffer][] = [['IHDR', header], ['tEXt', Buffer.from('Author\0Geheim adres')], ['IDAT', deflateSync(pixels)], ['IEND', Buffer.alloc(0)]];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts.map(([type, data]) => chunk(type, data))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A document with everything in it that has no place in a dossier, but other files. */
export async function samplePdf({ pages = 1, attach = false } = {}): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.setAuthor('Wie het schreef');
  pdf.setTitle('Naam van de maker');
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const picture = await pdf.embedJpg(sampleJpg());
  for (let page = 1; page <= pages; page += 1) {
    const made = pdf.addPage([300, 200]);
    made.drawText(`Verslag ${page}`, { font, x: 20, y: 150 });
    made.drawImage(picture, { x: 20, y: 20 });
    const link = pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: { S: 'Launch', F: PDFString.of('calc.exe') } });
    made.node.set(PDFName.of('Annots'), pdf.context.obj([pdf.context.register(link)]));
    made.node.set(PDFName.of('AA'), pdf.context.obj({ O: { S: 'JavaScript', JS: PDFString.of('app.alert(1)') } }));
  }
  pdf.addJavaScript('open', 'app.alert("open")');
  pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.obj({ S: 'URI', URI: PDFString.of('https://elders.example') }));
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(pdf.context.stream('<x:xmpmeta>Wie het schreef</x:xmpmeta>')));
  if (attach) await pdf.attach(Buffer.from('<script>'), 'binnenin.html');
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}
