import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import { readPdf } from '../pdf/testing/read-pdf.ts';
import { DiskFiles, FileCleaner, LIMITS_OF_FILES, S3Files, type CleanFile, type FileStore } from './index.ts';
import { sampleJpg, samplePdf, samplePng } from './testing/sample-files.ts';

const SCRIPT = join(process.cwd(), 'libs/core/files/clean-file.mjs');
const YEAR = 366 * 24 * 3_600_000;
const key = (): string => `${randomUUID()}/${randomUUID()}`;

describe('a file that is made anew', () => {
  const cleaner = new FileCleaner(SCRIPT);
  const clean = async (bytes: Buffer): Promise<CleanFile> => {
    const made = await cleaner.clean(bytes);
    if (typeof made === 'string') throw new Error(made);
    return made;
  };

  it('is a photo without where and how it was taken, turned as it is looked at', async () => {
    const made = await clean(sampleJpg());
    expect(made).toMatchObject({ kind: 'JPG', pages: 1 });
    expect(made.bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(made.bytes.toString('latin1')).not.toMatch(/Exif|GPS/);
    const frame = made.bytes.indexOf(Buffer.from([0xff, 0xc2])) < 0 ? made.bytes.indexOf(Buffer.from([0xff, 0xc0])) : made.bytes.indexOf(Buffer.from([0xff, 0xc2]));
    expect([made.bytes.readUInt16BE(frame + 5), made.bytes.readUInt16BE(frame + 7)]).toEqual([16, 8]);
  });

  it('is a picture without its texts, and without what hides behind it', async () => {
    const made = await clean(Buffer.concat([samplePng(), Buffer.from('<script>alert(1)</script>')]));
    expect(made).toMatchObject({ kind: 'PNG', pages: 1 });
    expect(made.bytes.toString('latin1')).not.toMatch(/Geheim|script|tEXt/);
    expect([made.bytes.readUInt32BE(16), made.bytes.readUInt32BE(20)]).toEqual([4, 2]);
  });

  it('is a document of its pages alone: nothing acts, points elsewhere or says who made it', async () => {
    const made = await clean(await samplePdf({ pages: 2 }));
    expect(made).toMatchObject({ kind: 'PDF', pages: 2 });
    const read = await readPdf(made.bytes);
    expect(read.pages).toHaveLength(2);
    expect(read.everything).not.toMatch(/JavaScript|\/JS|app\.alert|Launch|calc\.exe|OpenAction|elders|xmpmeta|Wie het|Naam van|Exif|GPS|\/AA|Link/);
    expect([read.title, read.metadata]).toEqual([undefined, []]);
    expect(read.everything).toMatch(/DCTDecode/);
    expect((await PDFDocument.load(made.bytes)).getPage(0).getSize()).toEqual({ width: 300, height: 200 });
  });

  it.each<[string, () => Buffer | Promise<Buffer>]>([
    ['EMPTY', () => Buffer.alloc(0)],
    ['TOO_MANY_BYTES', () => Buffer.alloc(LIMITS_OF_FILES.bytes + 1)],
    ['TOO_MANY_PIXELS', () => samplePng(60_000, 60_000, true)],
    ['TOO_MANY_PAGES', () => samplePdf({ pages: LIMITS_OF_FILES.pages + 1 })],
    ['HOLDS_FILES', () => samplePdf({ attach: true })],
    ['UNREADABLE', () => samplePng(4_000, 4_000, true)],
    ['UNREADABLE', () => sampleJpg().subarray(0, 60)],
    ['UNREADABLE', () => Buffer.from('%PDF-1.7 en dan niets meer')],
    ['LOCKED', async () => Buffer.from((await samplePdf()).toString('latin1').replace('trailer\n<<', 'trailer\n<<\n/Encrypt << /Filter /Standard >>'), 'latin1')],
    ...['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'MZ\x90\0', 'PK\x03\x04word/vbaProject.bin', 'GIF89a', ' %PDF-1.7', '<html>', 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].map((text): [string, () => Buffer] => ['UNKNOWN_KIND', () => Buffer.from(text, 'latin1')]),
  ])('is refused as %s and never kept', async (why, make) => {
    expect(await cleaner.clean(await make())).toBe(why);
  });

  it('ends with its thread when it takes too long, and the next one is made all the same', async () => {
    const hasty = new FileCleaner(SCRIPT, 1);
    expect(await hasty.clean(sampleJpg())).toBe('UNREADABLE');
    expect(await Promise.all([cleaner.clean(samplePng()), cleaner.clean(Buffer.from('x')), cleaner.clean(samplePng())])).toMatchObject([{ kind: 'PNG' }, 'UNKNOWN_KIND', { kind: 'PNG' }]);
  });
});

/** A store of a few lines that speaks S3; it remembers what it was told. */
async function bucket(): Promise<{ url: string; heard: IncomingMessage[]; held: Map<string, Buffer>; server: Server; pageOf: number }> {
  const made = { url: '', heard: [] as IncomingMessage[], held: new Map<string, Buffer>(), server: createServer(), pageOf: 1 };
  made.server.on('request', (request, response) => {
    made.heard.push(request);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://store');
      const name = pathname.replace('/bucket', '').slice(1);
      const end = (status: number, body: Buffer | string = ''): unknown => response.writeHead(status).end(body);
      if (request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=wie/') !== true) return end(403);
      if (request.method === 'PUT') return end(200, (made.held.set(name, Buffer.concat(chunks)), ''));
      if (request.method === 'DELETE') return end(made.held.delete(name) ? 204 : 404);
      if (name !== '') return made.held.has(name) ? end(200, made.held.get(name)) : end(404);
      const [from, all] = [Number(searchParams.get('continuation-token') ?? 0), [...made.held.keys()]];
      const entries = all.slice(from, from + made.pageOf).map((one) => `<Contents><Key>${one}</Key><LastModified>${new Date().toISOString()}</LastModified></Contents>`);
      return end(200, `<ListBucketResult>${entries.join('')}${from + made.pageOf < all.length ? `<NextContinuationToken>${from + made.pageOf}</NextContinuationToken>` : ''}</ListBucketResult>`);
    });
  });
  await new Promise<void>((ready) => made.server.listen(0, '127.0.0.1', ready));
  return Object.assign(made, { url: `http://127.0.0.1:${(made.server.address() as AddressInfo).port}/bucket` });
}

describe('a place to keep files', () => {
  let folder: string;
  let store: Awaited<ReturnType<typeof bucket>>;
  let places: Record<'disk' | 'S3', FileStore>;
  beforeAll(async () => {
    [folder, store] = [await mkdtemp(join(tmpdir(), 'zov-files-')), await bucket()];
    places = { disk: new DiskFiles(join(folder, 'files')), S3: new S3Files({ url: `${store.url}/`, region: 'nl', accessKeyId: 'wie', secretAccessKey: 'geheim' }) };
  });
  afterAll(async () => {
    store.server.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['disk', 'S3'] as const)('gives back exactly what it was given, and nothing else: %s', async (where) => {
    const [place, one, other] = [places[where], key(), key()];
    expect([await place.get(one), await place.list()]).toEqual([null, []]);
    await place.put(one, Buffer.from('eerst'));
    await place.put(one, Buffer.from([0, 255, 10]));
    await place.put(other, Buffer.from('ander'));
    expect([await place.get(one), await place.get(other)]).toEqual([Buffer.from([0, 255, 10]), Buffer.from('ander')]);
    const list = await place.list();
    expect(list.map((kept) => kept.key).toSorted()).toEqual([one, other].toSorted());
    expect(list.every(({ keptAt }) => Math.abs(keptAt.getTime() - Date.now()) < YEAR)).toBe(true);
    await place.remove(one);
    await place.remove(one);
    expect([await place.get(one), (await place.list()).map((kept) => kept.key)]).toEqual([null, [other]]);
  });

  it.each(['disk', 'S3'] as const)('takes no name that a person could have typed: %s', async (where) => {
    for (const typed of ['../../etc/passwd', `${randomUUID()}/../${randomUUID()}`, '/etc/passwd', 'bijlage.pdf', '', `${key()}/x`, key().toUpperCase()]) {
      await expect(places[where].get(typed)).rejects.toThrow('not a key');
      await expect(places[where].put(typed, Buffer.from('x'))).rejects.toThrow('not a key');
      await expect(places[where].remove(typed)).rejects.toThrow('not a key');
    }
  });

  it('keeps files on the disk for this process alone, and counts none that was never finished', async () => {
    const one = key();
    await places.disk.put(one, Buffer.from('x'));
    expect((await stat(join(folder, 'files', one))).mode & 0o777).toBe(0o600);
    await writeFile(join(folder, 'files', one.split('/')[0]!, 'half.part'), 'half');
    expect((await places.disk.list()).map((kept) => kept.key)).toContain(one);
    expect((await places.disk.list()).some((kept) => kept.key.includes('half'))).toBe(false);
    expect((await readdir(join(folder, 'files', one.split('/')[0]!))).filter((name) => name.startsWith(one.split('/')[1]!))).toEqual([one.split('/')[1]]);
  });

  it('signs what it asks of a store, never sends the key itself, and says when the store refuses', async () => {
    expect(store.heard.every(({ headers }) => headers.authorization?.includes('Signature=') === true && headers['x-amz-date'] !== undefined)).toBe(true);
    expect(JSON.stringify(store.heard.map(({ headers, url }) => [headers, url]))).not.toContain('geheim');
    await expect(new S3Files({ url: store.url, region: 'nl', accessKeyId: 'ander', secretAccessKey: 'x' }).get(key())).rejects.toThrow('the store for files answered 403');
  });
});
