/** What can be known of a picture without making it. */

export class Trouble extends Error {
  constructor(why) {
    super(why);
    this.why = why;
  }
}

const view = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Width and height as the first chunk says, which has to be the header. */
export function sizeOfPng(bytes) {
  if (bytes.length < 33 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') throw new Trouble('UNREADABLE');
  return { width: view(bytes).getUint32(16), height: view(bytes).getUint32(20) };
}

/** Start of each part of a JPEG up to its pixels: what it is, and where it begins and ends. */
export function* partsOfJpg(bytes) {
  for (let at = 2; at + 4 <= bytes.length; ) {
    if (bytes[at] !== 0xff) throw new Trouble('UNREADABLE');
    const marker = bytes[at + 1];
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + view(bytes).getUint16(at + 2);
    yield { marker, at, end };
    if (marker === 0xda) return;
    at = end;
  }
}

const isFrame = (marker) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

export function sizeOfJpg(bytes) {
  const frames = [...partsOfJpg(bytes)].filter(({ marker, at }) => isFrame(marker) && at + 9 <= bytes.length);
  if (frames.length !== 1) throw new Trouble('UNREADABLE');
  return { height: view(bytes).getUint16(frames[0].at + 5), width: view(bytes).getUint16(frames[0].at + 7) };
}

/** A JPEG inside a document without what it says of camera, place and maker; its colours stay. */
export function withoutNotes(bytes) {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const kept = [bytes.subarray(0, 2)];
  let last = 2;
  for (const { marker, at, end } of partsOfJpg(bytes)) {
    const notes = marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);
    if (!notes) kept.push(bytes.subarray(at, end));
    last = end;
  }
  return Buffer.concat([...kept, bytes.subarray(last)]);
}
