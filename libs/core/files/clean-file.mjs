/** Makes one file anew, in a thread of its own. Plain JavaScript, since the thread begins with this very file and no compiler. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { Trouble, sizeOfJpg, sizeOfPng } from './look-inside.mjs';

const packages = createRequire(import.meta.url);
const wasm = async (name) => WebAssembly.compile(await readFile(packages.resolve(name)));

/** The codecs hand their pixels over in this class of browsers. */
globalThis.ImageData ??= class ImageData {
  constructor(data, width, height) {
    Object.assign(this, { data, width, height });
  }
};

const QUALITY = 85;
const whole = (bytes) => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);

function fits({ width, height }, { pixels }) {
  if (!(width > 0 && height > 0)) throw new Trouble('UNREADABLE');
  if (width * height > pixels) throw new Trouble('TOO_MANY_PIXELS');
}

/** Decoded and encoded again: what is left is pixels, turned the way that they are to be looked at. */
async function cleanJpg(bytes, limits) {
  fits(sizeOfJpg(bytes), limits);
  const [{ default: decode, init: initDecoder }, { default: encode, init: initEncoder }] = await Promise.all([import('@jsquash/jpeg/decode.js'), import('@jsquash/jpeg/encode.js')]);
  await initDecoder(await wasm('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'));
  const image = await decode(whole(bytes), { preserveOrientation: true });
  fits(image, limits);
  await initEncoder(await wasm('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
  return { kind: 'JPG', bytes: new Uint8Array(await encode(image, { quality: QUALITY })), pages: 1 };
}

async function cleanPng(bytes, limits) {
  fits(sizeOfPng(bytes), limits);
  const [{ decode, init: initDecoder }, { default: encode, init: initEncoder }] = await Promise.all([import('@jsquash/png/decode.js'), import('@jsquash/png/encode.js')]);
  const codec = await wasm('@jsquash/png/codec/pkg/squoosh_png_bg.wasm');
  await initDecoder(codec);
  const image = await decode(whole(bytes));
  fits(image, limits);
  await initEncoder(codec);
  return { kind: 'PNG', bytes: new Uint8Array(await encode(image)), pages: 1 };
}

const CLEANERS = { JPG: cleanJpg, PNG: cleanPng, PDF: async (bytes, limits) => (await import('./clean-pdf.mjs')).cleanPdf(bytes, limits) };

const { kind, bytes, limits } = workerData;
parentPort.postMessage(await CLEANERS[kind](bytes, limits).catch((error) => (error instanceof Trouble ? error.why : 'UNREADABLE')));
