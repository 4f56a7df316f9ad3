import { Agent, request, type IncomingMessage } from 'node:http';
import WebSocket from 'ws';
import { PUBLIC_URL, type Served } from './served.ts';

/** One request as its bytes will be sent. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Everything of an answer that its reader can see: nothing is left out or made equal. */
export interface Heard {
  readonly status: number;
  readonly reason: string;
  /** Names and values as they stood on the wire, in their order. */
  readonly headers: readonly string[];
  /** The body as it came, still compressed when it was. */
  readonly body: Buffer;
}

/** What somebody sends and hears, one request at a time, with the cookies they were given. */
export class Wire {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private readonly jar = new Map<string, string>();

  constructor(private readonly served: Served, cookie?: readonly [name: string, value: string]) {
    if (cookie) this.jar.set(...cookie);
  }

  async send(sent: Sent): Promise<Heard> {
    const cookie = this.cookies();
    const headers = { host: new URL(PUBLIC_URL).host, ...sent.headers, ...(cookie === '' ? {} : { cookie }), ...(sent.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(sent.body)) }) };
    const response = await new Promise<IncomingMessage>((done, fail) => {
      const going = request({ host: '127.0.0.1', port: this.served.port, method: sent.method, path: sent.path, headers, agent: this.agent }, done);
      going.on('error', fail);
      going.end(sent.body);
    });
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk as Buffer);
    for (const line of response.headers['set-cookie'] ?? []) this.keep(line);
    return { status: response.statusCode ?? 0, reason: response.statusMessage ?? '', headers: response.rawHeaders, body: Buffer.concat(chunks) };
  }

  /** Another connection of the same browser: its requests overtake those of this one. */
  again(): Wire {
    const other = new Wire(this.served);
    for (const [name, value] of this.jar) other.jar.set(name, value);
    return other;
  }

  /** Opens the socket of an endpoint with these headers. */
  socket(path: string, headers: Readonly<Record<string, string>> = {}): WebSocket {
    return new WebSocket(`ws://127.0.0.1:${this.served.port}${path}`, 'graphql-transport-ws', { headers: { host: new URL(PUBLIC_URL).host, cookie: this.cookies(), ...headers }, origin: PUBLIC_URL });
  }

  close(): void {
    this.agent.destroy();
  }

  private cookies(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    if (value === '') this.jar.delete(name);
    else this.jar.set(name, value);
  }
}

/** Sends a document to an endpoint as the apps do. */
export function document(audience: 'team' | 'family', body: unknown, headers: Readonly<Record<string, string>> = {}): Sent {
  return { method: 'POST', path: `/${audience}/graphql`, headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', ...headers }, body: JSON.stringify(body) };
}
