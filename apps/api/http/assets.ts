import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2', '.json': 'application/json; charset=utf-8', '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8',
};
const COMPRESSIBLE = new Set(['.js', '.css', '.svg', '.json', '.webmanifest', '.txt']);
const YEAR = 365 * 24 * 3_600;
const RESCAN = 1_000;

interface Asset {
  readonly type: string;
  readonly etag: string;
  readonly caching: string;
  readonly plain: Buffer;
  readonly compressible: boolean;
  br?: Promise<Buffer>;
  gzip?: Promise<Buffer>;
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * The files of one screen, held in memory with their best compression: there are few, they are small, and a path that is not in the
 * list cannot reach the disk. (`@fastify/static` would do, but depends on a package that the test runner cannot load.)
 */
export class Assets {
  private files = new Map<string, Asset>();
  private scannedAt = 0;

  constructor(private readonly folder: string) {}

  /** Sends the file of this path below the folder, or answers null when there is none. */
  async send(path: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | null> {
    const asset = this.find(path);
    if (asset === undefined) return null;
    void reply.headers({ etag: asset.etag, 'cache-control': asset.caching, 'content-type': asset.type, vary: 'accept-encoding' });
    if (request.headers['if-none-match'] === asset.etag) return reply.code(304).send();
    const encoding = asset.compressible ? encodingFor(request.headers['accept-encoding']) : undefined;
    if (encoding === undefined) return reply.header('content-encoding', 'identity').send(asset.plain);
    return reply.header('content-encoding', encoding).send(await compressed(asset, encoding));
  }

  /** A new build is noticed when a page asks for a file that was not there before. */
  private find(path: string): Asset | undefined {
    if (!this.files.has(path) && Date.now() - this.scannedAt > RESCAN) {
      this.scannedAt = Date.now();
      this.files = scan(this.folder);
    }
    return this.files.get(path);
  }
}

function scan(folder: string): Map<string, Asset> {
  const found = new Map<string, Asset>();
  for (const entry of list(folder)) {
    const extension = extname(entry.name);
    const type = TYPES[extension];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    found.set(relative(folder, file).split(sep).join('/'), read(file, type, COMPRESSIBLE.has(extension)));
  }
  return found;
}

function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function read(file: string, type: string, compressible: boolean): Asset {
  const plain = readFileSync(file);
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const hashed = /-[\w-]{8}\.\w+$/.test(file);
  return { type, etag, plain, compressible, caching: hashed ? `public, max-age=${YEAR}, immutable` : 'public, max-age=3600' };
}

function encodingFor(accepted: string | string[] | undefined): 'br' | 'gzip' | undefined {
  const names = String(accepted ?? '').split(',').map((one) => one.trim()).filter((one) => !/;\s*q=0(\.0*)?$/.test(one)).map((one) => one.split(';')[0]);
  if (names.includes('br')) return 'br';
  return names.includes('gzip') ? 'gzip' : undefined;
}

/** Compressed once, on first demand. */
function compressed(asset: Asset, encoding: 'br' | 'gzip'): Promise<Buffer> {
  if (encoding === 'gzip') return (asset.gzip ??= zip(asset.plain, { level: 9 }));
  return (asset.br ??= brotli(asset.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
}
