import type { ActorRole } from '@zov/access/model/actor.ts';
import { SessionKeys } from '@zov/access/server/sign-in/index.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { DEMO_SECRET } from '@zov/core/config';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Reader } from './markers.ts';

/** The instant at which the world stands. */
export const NOW = new Date('2026-11-21T09:00:00Z');
export const LONG_AGO = new Date('2026-01-01T00:00:00Z');

interface Professional {
  readonly role: ActorRole;
  readonly organisation: string;
}

export const CAST: Partial<Record<Reader, Professional>> = {
  director: { role: 'YOUTH_PROFESSIONAL', organisation: 'municipality' },
  colleague: { role: 'YOUTH_PROFESSIONAL', organisation: 'municipality' },
  second: { role: 'BEHAVIOURAL_SCIENTIST', organisation: 'municipality' },
  vt: { role: 'VEILIG_THUIS_WORKER', organisation: 'vt' },
  // Known to everybody, involved nowhere.
  otherVt: { role: 'VEILIG_THUIS_WORKER', organisation: 'vt' },
  gi: { role: 'GI_WORKER', organisation: 'gi' },
  // Works where the mother is hidden: the name of that organisation alone tells where she is.
  sheltered: { role: 'YOUTH_PROFESSIONAL', organisation: 'shelter' },
  crisis: { role: 'CRISIS_WORKER', organisation: 'crisis' },
  officer: { role: 'PRIVACY_OFFICER', organisation: 'municipality' },
  otherOfficer: { role: 'PRIVACY_OFFICER', organisation: 'gi' },
  admin: { role: 'ADMINISTRATOR', organisation: 'municipality' },
  otherRegion: { role: 'YOUTH_PROFESSIONAL', organisation: 'elsewhere' },
};

const ORGANISATIONS: Readonly<Record<string, string>> = {
  municipality: 'MUNICIPALITY', vt: 'VEILIG_THUIS', gi: 'GI', shelter: 'CARE', crisis: 'CRISIS', elsewhere: 'MUNICIPALITY',
};

export const FAMILY_READERS: readonly Reader[] = ['mother', 'father', 'daughter'];
export const isFamily = (reader: Reader): boolean => FAMILY_READERS.includes(reader);

/** Family members sign in for their own family; professionals are the same everywhere. */
export const loginOf = (reader: Reader, family: string): string => (isFamily(reader) ? `${reader} ${family}` : reader);
export const actorIdOf = (reader: Reader, family: string): string => idOf(`actor ${loginOf(reader, family)}`);
/** The same token for the same login; only a made-up world hands out such tokens. */
export const tokenOf = (login: string): string => createHash('sha256').update(`token ${login}`).digest('base64url');

export async function putCast(client: pg.Pool, shelterName: string): Promise<void> {
  await insertRow(client, 'region', { id: idOf('region'), code: 'kreken', name: 'De Kreken' });
  await insertRow(client, 'region', { id: idOf('region elsewhere'), code: 'elders', name: 'Elders' });
  for (const [name, kind] of Object.entries(ORGANISATIONS)) {
    await insertRow(client, 'organisation', {
      id: idOf(name), region_id: idOf(name === 'elsewhere' ? 'region elsewhere' : 'region'), kind,
      name: name === 'shelter' ? shelterName : `Organisatie ${name}`, reveals_whereabouts: name === 'shelter',
    });
  }
  for (const [name, { role, organisation }] of Object.entries(CAST)) {
    await putAccount(client, name, 'TEAM', `Naam ${name}`, role, organisation);
  }
}

/** An account with one role and a session that is just signed in. */
export async function putAccount(client: pg.Pool, login: string, audience: 'TEAM' | 'FAMILY', name: string, role: ActorRole, organisation: string | null): Promise<void> {
  const region = idOf(organisation === 'elsewhere' ? 'region elsewhere' : 'region');
  await insertRow(client, 'account', { id: idOf(`account ${login}`), audience, display_name: name, issuer: `demo-${audience.toLowerCase()}`, subject: login, bound_at: LONG_AGO });
  await insertRow(client, 'actor', {
    id: idOf(`actor ${login}`), account_id: idOf(`account ${login}`), role, organisation_id: organisation === null ? null : idOf(organisation), region_id: region, valid_from: LONG_AGO,
  });
  await insertRow(client, 'session', {
    id: new SessionKeys(DEMO_SECRET).idOf(tokenOf(login)), audience, issuer: `demo-${audience.toLowerCase()}`, subject: login,
    account_id: idOf(`account ${login}`), actor_id: idOf(`actor ${login}`), signed_in_at: NOW, created_at: NOW, seen_at: NOW,
  });
}
