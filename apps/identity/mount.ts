import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { PLAIN_PAGE_POLICY } from '@zov/core/http';
import { createDemoIssuer, type DemoIssuerOptions, type IdentityPerson } from './demo-issuer.ts';
import { loginPage } from './login-page.ts';

export interface DemoIdentity extends DemoIssuerOptions {
  readonly title: string;
  readonly people: () => Promise<readonly IdentityPerson[]>;
  readonly strangers: boolean;
  /** Headers of every answer, since these answers pass by Fastify's own. */
  readonly headers: Readonly<Record<string, string>>;
}

const FORM_BYTES = 4_096;

/** Serves one demo provider below its path. Register it before the server listens. */
export async function mountDemoIdentity(fastify: FastifyInstance, identity: DemoIdentity): Promise<void> {
  const provider = await createDemoIssuer(identity);
  const serve = provider.callback();
  await fastify.register((scope, _, done) => {
    // The provider reads its own bodies.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    scope.get('/ui/:uid', (request, reply) => showPeople(provider, identity, request, reply));
    scope.post('/ui/:uid', (request, reply) => accept(provider, identity, request, reply));
    scope.all('/*', (request, reply) => {
      const raw = takeOver(identity, request, reply) as FastifyRequest['raw'] & { originalUrl?: string };
      raw.originalUrl = raw.url ?? '/';
      raw.url = raw.originalUrl.slice(identity.mount.length);
      void serve(raw, reply.raw);
    });
    done();
  }, { prefix: identity.mount });
}

function takeOver(identity: DemoIdentity, request: FastifyRequest, reply: FastifyReply): FastifyRequest['raw'] {
  reply.hijack();
  for (const [name, value] of Object.entries(identity.headers)) reply.raw.setHeader(name, value);
  return request.raw;
}

/** Somebody named in the link is let in at once; otherwise the list is shown. */
async function showPeople(provider: Provider, identity: DemoIdentity, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const raw = takeOver(identity, request, reply);
  const interaction = await provider.interactionDetails(raw, reply.raw).catch(() => null);
  if (interaction === null) return expired(reply);
  const people = await identity.people();
  const hint = interaction.params['login_hint'];
  if (typeof hint === 'string' && people.some((one) => one.id === hint)) return finish(provider, identity, request, reply, hint);
  reply.raw.setHeader('content-security-policy', PLAIN_PAGE_POLICY);
  reply.raw.setHeader('content-type', 'text/html; charset=utf-8');
  const { title, strangers, mount } = identity;
  reply.raw.end(loginPage({ action: `${mount}/ui/${interaction.uid}`, title, people: onePerId(people), strangers }));
}

async function accept(provider: Provider, identity: DemoIdentity, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const raw = takeOver(identity, request, reply);
  const form = await readForm(raw);
  const interaction = await provider.interactionDetails(raw, reply.raw).catch(() => null);
  const person = form?.get('person') ?? undefined;
  const name = form?.get('name')?.trim() ?? '';
  const known = person !== undefined && (await identity.people()).some((one) => one.id === person);
  if (interaction === null || (!known && !(identity.strangers && name !== ''))) return expired(reply);
  return finish(provider, identity, request, reply, known ? person : strangerId(name));
}

async function finish(provider: Provider, identity: DemoIdentity, request: FastifyRequest, reply: FastifyReply, id: string): Promise<void> {
  const { acr, amr } = identity.assurance;
  const login = { accountId: id, acr, amr: [...amr], remember: false };
  const url = await provider.interactionResult(request.raw, reply.raw, { login }, { mergeWithLastSubmission: false });
  reply.raw.writeHead(303, { location: url }).end();
}

function expired(reply: FastifyReply): void {
  reply.raw.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
  reply.raw.end('De test-inlog is verlopen. Begin opnieuw met aanmelden.');
}

/** The same typed name is the same made-up person, so that a new login can be tried again. */
function strangerId(name: string): string {
  return `new-${createHash('sha256').update(name.toLowerCase()).digest('hex').slice(0, 16)}`;
}

function onePerId(people: readonly IdentityPerson[]): IdentityPerson[] {
  const merged = new Map<string, IdentityPerson>();
  for (const one of people) {
    const known = merged.get(one.id);
    merged.set(one.id, known ? { ...known, detail: `${known.detail}; ${one.detail}` } : one);
  }
  return [...merged.values()];
}

async function readForm(raw: FastifyRequest['raw']): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of raw as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > FORM_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
