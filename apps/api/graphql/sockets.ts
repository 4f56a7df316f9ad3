import type { IncomingMessage, Server } from 'node:http';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { handleProtocols } from 'graphql-ws';
import { LIMITS } from '@zov/core/graphql';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { nextEnd } from '@zov/access/server/live/next-end.ts';
import type { Parts } from '../parts.ts';
import type { Endpoint } from './endpoint.ts';
import { socketProtocol, type SocketExtra } from './socket-protocol.ts';

/** Milliseconds between two looks at the session of an open socket, and between two pings. */
const RECHECK = 30_000;
const PING = 12_000;
/** Open sockets one session may have. */
const SOCKETS = 20;
type Reason = readonly [code: number, words: string];
const SESSION_ENDED: Reason = [4401, 'Session ended'];
/** What its reader may see changed, or may have: the page opens another one and reads anew. */
const RIGHTS_CHANGED: Reason = [4410, 'Rights changed'];
const MAY_HAVE_MISSED: Reason = [1012, 'Service restart'];

export interface SocketOptions {
  /** Milliseconds between two looks at a session. */
  readonly recheck?: number;
}

/** The same-origin graphql-ws sockets of both endpoints. */
export class Sockets {
  private readonly servers = new Map<string, WebSocketServer>();
  private readonly open = new Map<WebSocket, RequestContext>();
  /** Sockets of which a right runs out before the next look. */
  private readonly ending = new Map<WebSocket, NodeJS.Timeout>();
  private readonly every: number;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly parts: Parts, { recheck = RECHECK }: SocketOptions = {}) {
    this.every = recheck;
  }

  /** Takes over the server's upgrades. A path that is not ours is answered, else its connection would hang for ever. */
  listen(server: Server, endpoints: readonly Endpoint[]): void {
    for (const endpoint of endpoints) this.servers.set(endpoint.path, this.serve(endpoint));
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
    const { listener } = this.parts;
    listener.on('zov_session', (id) => this.closeWhere(SESSION_ENDED, (context) => context.sessionId === id));
    listener.on('zov_rights', (id) => this.closeWhere(RIGHTS_CHANGED, (context) => context.actor.id === id));
    listener.onGap(() => this.closeWhere(MAY_HAVE_MISSED, () => true));
    this.timer = setInterval(() => void this.recheck(), this.every);
    this.timer.unref();
  }

  /** Says goodbye to every client and ends the connections, so that the server can close. */
  stop(): void {
    clearInterval(this.timer);
    for (const timer of this.ending.values()) clearTimeout(timer);
    for (const server of this.servers.values()) {
      for (const client of server.clients) {
        client.close(1001, 'Going away');
        setTimeout(() => client.terminate(), 50).unref();
      }
      server.close();
    }
  }

  private serve(endpoint: Endpoint): WebSocketServer {
    const server = new WebSocketServer({ noServer: true, maxPayload: LIMITS.bodyBytes, handleProtocols, clientTracking: true });
    const protocol = socketProtocol(this.parts, endpoint, (socket, context) => this.admit(socket, context));
    server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
      const extra: SocketExtra = { socket, request, ip: addressOf(request, this.parts), context: undefined };
      this.attach(socket, protocol.opened(channelOf(socket, this.parts), extra), this.heartbeat(socket));
    });
    return server;
  }

  private attach(socket: WebSocket, closed: (code?: number, reason?: string) => Promise<void>, heartbeat: NodeJS.Timeout): void {
    // Too large or malformed frames: ws closes the connection itself.
    socket.on('error', () => undefined);
    socket.once('close', (code, reason) => {
      clearInterval(heartbeat);
      this.open.delete(socket);
      clearTimeout(this.ending.get(socket));
      this.ending.delete(socket);
      closed(code, String(reason)).catch((error: unknown) => this.parts.log.error('socket did not close well', error));
    });
  }

  /** A client that does not answer a ping before the next one is gone. */
  private heartbeat(socket: WebSocket): NodeJS.Timeout {
    let alive = true;
    socket.on('pong', () => {
      alive = true;
    });
    const timer = setInterval(() => {
      if (!alive) return socket.terminate();
      alive = false;
      return socket.ping();
    }, PING);
    return timer.unref();
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const server = this.servers.get((request.url ?? '').split('?')[0] ?? '');
    if (server === undefined) {
      socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request));
  }

  private admit(socket: WebSocket, context: RequestContext): boolean {
    const mine = [...this.open.values()].filter((one) => one.sessionId === context.sessionId);
    if (mine.length >= SOCKETS) return false;
    this.open.set(socket, context);
    // It may have ended between its look-up and now, when nobody closed this socket yet.
    void this.look(socket, context);
    return true;
  }

  private async recheck(): Promise<void> {
    for (const [socket, context] of [...this.open]) await this.look(socket, context);
  }

  /** Closes the socket unless its session, account and role are good at this moment, and at the moment a right of its reader runs out. */
  private async look(socket: WebSocket, context: RequestContext): Promise<void> {
    try {
      const still = await this.parts.contexts.again(context);
      if (still === null) return socket.close(...SESSION_ENDED);
      this.closeAt(await nextEnd(this.parts.pool, still), socket);
    } catch (error) {
      this.parts.log.error('session of a socket could not be checked', error);
      socket.close(...SESSION_ENDED);
    }
  }

  /** A right that somebody ends tells it at once; one that ends by its term tells nobody. Later than the next look but one is for that look. */
  private closeAt(end: Date | null, socket: WebSocket): void {
    const left = end === null ? Infinity : end.getTime() - this.parts.clock.now().getTime();
    if (left > 2 * this.every || !this.open.has(socket)) return;
    clearTimeout(this.ending.get(socket));
    this.ending.set(socket, setTimeout(() => socket.close(...RIGHTS_CHANGED), Math.max(0, left)).unref());
  }

  private closeWhere(reason: Reason, match: (context: RequestContext) => boolean): void {
    for (const [socket, context] of this.open) if (match(context)) socket.close(...reason);
  }
}

/** What graphql-ws needs of a socket. Errors close it without telling why. */
function channelOf(socket: WebSocket, parts: Parts) {
  return {
    protocol: socket.protocol,
    send: (data: string) =>
      new Promise<void>((sent, failed) => {
        if (socket.readyState !== socket.OPEN) return sent();
        return socket.send(data, (error) => (error ? failed(error) : sent()));
      }),
    close: (code?: number, reason?: string) => socket.close(code, reason),
    onMessage: (handle: (data: string) => Promise<void>) =>
      socket.on('message', (data) => {
        handle(String(data as Buffer)).catch((error: unknown) => {
          parts.log.error('socket message failed', error);
          socket.close(4500, 'Internal server error');
        });
      }),
  };
}

/** The client's address; a proxy's header counts only when a proxy is configured. */
function addressOf(request: IncomingMessage, parts: Parts): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',').at(-1)?.trim() ?? '';
  if (parts.config.trustProxy !== undefined && isIP(forwarded) !== 0) return forwarded;
  return request.socket.remoteAddress ?? '';
}
