import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;
const SIGNATURE = 0x774f4646;

interface Table { readonly tag: number; readonly data: Buffer; readonly checksum: number }

/** The OpenType font inside a WOFF 1.0 file: the same tables, inflated, behind the directory that a printer reads. Throws on anything else. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.readUInt32BE(0) !== SIGNATURE) throw new Error('not a WOFF 1.0 font');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => tableAt(woff, HEADER + index * ENTRY));
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  for (const [index, value] of [count, power * 16, Math.log2(power), (count - power) * 16].entries()) head.writeUInt16BE(value, 4 + index * 2);
  let offset = head.length;
  const bodies = tables.map(({ tag, data, checksum }, index) => {
    for (const [field, value] of [tag, checksum, offset, data.length].entries()) head.writeUInt32BE(value, 12 + index * 16 + field * 4);
    offset += data.length + padding(data.length);
    return Buffer.concat([data, Buffer.alloc(padding(data.length))]);
  });
  return Buffer.concat([head, ...bodies]);
}

/** Tables begin at a multiple of four. */
const padding = (length: number): number => (4 - (length % 4)) % 4;

function tableAt(woff: Buffer, at: number): Table {
  const [tag = 0, offset = 0, packed = 0, length = 0, checksum = 0] = [0, 4, 8, 12, 16].map((field) => woff.readUInt32BE(at + field));
  const body = woff.subarray(offset, offset + packed);
  const data = packed < length ? inflateSync(body, { maxOutputLength: length }) : body;
  if (data.length !== length) throw new Error('a table of this font is not as long as it says');
  return { tag, data, checksum };
}
