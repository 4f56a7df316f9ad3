import { AwsClient } from 'aws4fetch';
import { assertKey, type FileStore, type KeptFile } from './file-store.ts';

export interface S3Settings {
  /** Of the bucket: `https://s3.example.nl/bucket`. */
  readonly url: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Milliseconds that a store may take over one file. */
const PATIENCE = 30_000;

/** Files in a bucket of a store that speaks S3; requests are signed, and carry nothing but bytes that are encrypted already. */
export class S3Files implements FileStore {
  private readonly client: AwsClient;
  private readonly url: string;

  constructor({ url, ...settings }: S3Settings) {
    this.url = url.replace(/\/+$/, '');
    this.client = new AwsClient({ ...settings, service: 's3', retries: 2 });
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    await this.ask(`/${assertKey(key)}`, { method: 'PUT', body: new Uint8Array(bytes), headers: { 'content-type': 'application/octet-stream' } });
  }

  async get(key: string): Promise<Buffer | null> {
    const answer = await this.ask(`/${assertKey(key)}`, { method: 'GET' }, [404]);
    return answer.status === 404 ? null : Buffer.from(await answer.arrayBuffer());
  }

  async remove(key: string): Promise<void> {
    await this.ask(`/${assertKey(key)}`, { method: 'DELETE' }, [404]);
  }

  async list(): Promise<KeptFile[]> {
    const found: KeptFile[] = [];
    for (let token: string | undefined = ''; token !== undefined; ) {
      const page: string = await (await this.ask(`?list-type=2${token === '' ? '' : `&continuation-token=${encodeURIComponent(token)}`}`, { method: 'GET' })).text();
      for (const [, entry = ''] of page.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) found.push({ key: tag(entry, 'Key') ?? '', keptAt: new Date(tag(entry, 'LastModified') ?? '') });
      token = tag(page, 'NextContinuationToken');
    }
    return found;
  }

  /** Throws on any other answer; the error names the status alone. */
  private async ask(path: string, init: RequestInit, fine: readonly number[] = []): Promise<Response> {
    const answer = await this.client.fetch(`${this.url}${path}`, { ...init, signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok && !fine.includes(answer.status)) throw new Error(`the store for files answered ${answer.status}`);
    return answer;
  }
}

const tag = (xml: string, name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
