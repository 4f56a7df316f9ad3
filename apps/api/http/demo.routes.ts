import type { FastifyInstance } from 'fastify';
import { oneSync, statement, type Row } from '@zov/core/db';
import { securityHeaders } from '@zov/core/http';
import type { Audience } from '@zov/access/model/actor.ts';
import type { DemoPerson } from '@zov/access/server/sign-in/index.ts';
import { mountDemoIdentity } from '../../identity/mount.ts';
import { redirectUri, type Parts } from '../parts.ts';

export interface DemoHooks {
  readonly audienceOf?: (loginHint: string) => Promise<Audience | null>;
}

/** The demo people and the provider that vouches for them. Does nothing outside demo mode; production refuses that mode at boot. */
export async function registerDemo(fastify: FastifyInstance, parts: Parts): Promise<DemoHooks> {
  const { config, accounts, clock } = parts;
  if (!config.demo) return {};
  const keys = [config.issuers.TEAM.key, config.issuers.FAMILY.key];
  fastify.get('/demo/people', () => accounts.demoPeople(keys, clock.now()));
  fastify.get('/demo/mail', () => demoMail(parts));
  await mount(fastify, parts, 'TEAM', { acr: 'high', amr: ['pwd', 'mfa'] }, 'Aanmelden met uw werkaccount');
  await mount(fastify, parts, 'FAMILY', { acr: 'substantial', amr: ['pwd', 'sms'] }, 'Aanmelden als familie');
  return { audienceOf: (hint) => accounts.audienceOf(keys, hint) };
}

const SPOOL = `select message_id as id, at, to_address as "to", subject, body as text from demo_mail order by at desc, message_id limit 200`;

/** What would have been mailed. It holds no family data, so anybody may read it in the demo. */
async function demoMail({ pool }: Parts): Promise<Row[]> {
  const [rows = []] = await oneSync(pool, [statement(SPOOL, [])]);
  return rows;
}

interface Claimed {
  readonly acr: string;
  readonly amr: readonly string[];
}

async function mount(fastify: FastifyInstance, parts: Parts, audience: Audience, assurance: Claimed, title: string): Promise<void> {
  const { config, accounts, clock } = parts;
  const issuer = config.issuers[audience];
  // A real provider that an operator configured for a trial is left alone.
  if (!issuer.url.startsWith(`${config.publicUrl}/oidc/`)) return;
  await mountDemoIdentity(fastify, {
    issuer, assurance, title,
    redirectUri: redirectUri(config, audience),
    mount: new URL(issuer.url).pathname,
    people: async () => (await accounts.demoPeople([issuer.key], clock.now())).map(personOf),
    strangers: audience === 'FAMILY',
    headers: securityHeaders(config.secureCookies),
  });
}

function personOf(person: DemoPerson) {
  const detail = person.organisation === null ? person.roleLabel : `${person.roleLabel}, ${person.organisation}`;
  return { id: person.id, name: person.name, detail };
}
