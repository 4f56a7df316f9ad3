import type { Cipher } from '@zov/access/server/secret/cipher.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import type pg from 'pg';
import { LONG_AGO, NOW, putAccount } from '../world/cast.ts';
import { READERS, actorOf, type Reader } from './cast.ts';
import { Place } from './place.ts';

/** Administrators of the region: each has places and leaving colleagues of its own to try on. */
export const ADMINISTRATORS = READERS.filter(({ role, organisation }) => role === 'ADMINISTRATOR' && organisation !== 'elsewhere').map(({ name }) => name);
/** Somebody who leaves, by what an administrator is to do about it: begin it, call it off, offer what is directed, or complete it. */
const LEAVING = ['begins', 'calls off', 'offers', 'completes'] as const;
/** To whom direction is offered, and what that reader is to answer. */
export const OFFERED: Readonly<Record<string, string>> = { 'team-colleague': 'accepts', 'gi-worker': 'refuses' };

/** Whose targets a reader tries on: its own, or when it has none those of the administrator. */
export const administratorOf = ({ name }: Reader): string => (ADMINISTRATORS.includes(name) ? name : 'administrator');
export const leaverOf = (reader: Reader, what: (typeof LEAVING)[number]): string => actorOf(leaver(administratorOf(reader), what));
export const numberOf = (reader: Reader): string => `L-${leaver(administratorOf(reader), 'offers')}`;
const leaver = (administrator: string, what: string): string => `leaver ${what} ${administrator}`;

/** Everybody who leaves or whose list it is, by name; and the places that may be renamed and ended. */
export const LEAVERS: readonly string[] = [...ADMINISTRATORS.flatMap((one) => LEAVING.map((what) => leaver(one, what))), ...Object.values(OFFERED).map((what) => leaver('nobody', what))];
/** Numbers of what another director is asked for. */
export const TO_PLACE: readonly string[] = ADMINISTRATORS.map((one) => `L-${leaver(one, 'offers')}`);
export const SPARE: readonly string[] = ADMINISTRATORS.map((one) => `spare organisation of ${one}`);

/** Who is told that a fact was corrected. */
const TOLD: readonly string[] = ['team-colleague', 'gi-worker', 'helper'];

/** What is there for acts that a role decides: colleagues who leave, what they direct, places to rename and end, and everybody's own list. */
export async function putRegional(owner: pg.Pool, cipher: Cipher): Promise<void> {
  for (const name of SPARE) await insertRow(owner, 'organisation', { id: idOf(name), region_id: idOf('region'), kind: 'SCHOOL', name });
  for (const one of ADMINISTRATORS) await insertRow(owner, 'team', { id: idOf(`spare team of ${one}`), organisation_id: idOf('school'), name: `spare team of ${one}` });
  for (const name of LEAVERS) await putAccount(owner, name, 'TEAM', `Naam ${name}`, 'YOUTH_PROFESSIONAL', 'municipality');
  for (const one of ADMINISTRATORS) {
    for (const what of LEAVING) if (what !== 'begins') await putDeparture(owner, leaver(one, what));
    const place = await putDirected(owner, cipher, leaver(one, 'offers'));
    await place.put('direction_needed', `needed by ${one}`, { involvement_id: idOf(`direction of ${leaver(one, 'offers')}`), from_actor_id: actorOf(leaver(one, 'offers')) });
  }
  for (const [to, what] of Object.entries(OFFERED)) {
    const from = leaver('nobody', what);
    await putDeparture(owner, from);
    const place = await putDirected(owner, cipher, from);
    await place.put('direction_offer', `offer to ${to}`, { departure_id: idOf(`departure of ${from}`), from_actor_id: actorOf(from), to_actor_id: actorOf(to), created_by: actorOf('administrator') });
  }
  await insertRow(owner, 'professional_mandate', {
    id: idOf('mandate of team-colleague'), actor_id: actorOf('team-colleague'), kind: 'OTHER', limits: 'tot een bedrag', source: 'besluit van het college', from_on: '2026-01-01', recorded_at: LONG_AGO, recorded_by: actorOf('administrator'),
  });
  for (const name of TOLD) {
    await insertRow(owner, 'rectification_notice', { dossier_id: idOf('dossier here'), id: idOf(`notice to ${name}`), fact_id: idOf('fact son D3'), kind: 'CORRECTED', from_version: 1, to_version: 2, to_actor_id: actorOf(name), created_at: LONG_AGO });
  }
  // The days of the seals are of real time: today of the one region, and yesterday of the other.
  for (const [back, region] of ['region', 'region elsewhere'].entries()) {
    const day = new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    await insertRow(owner, 'audit_seal', { region_id: idOf(region), day, seq: 1, dossier_id: idOf(region), event_id: idOf(day), previous_hash: 'p', hash: 'h' });
  }
  // Emergency access asks a sign-in of just now, in real time.
  await owner.query('update session set authenticated_at = clock_timestamp()');
  for (const name of [...READERS.filter(({ role }) => role !== 'FAMILY_MEMBER').map((one) => one.name), 'helper']) await putConflict(owner, cipher, name);
}

const putDeparture = (owner: pg.Pool, name: string): Promise<void> =>
  insertRow(owner, 'departure', { id: idOf(`departure of ${name}`), actor_id: actorOf(name), kind: 'LEAVES', started_at: LONG_AGO, started_by: actorOf('administrator') });

async function putDirected(owner: pg.Pool, cipher: Cipher, director: string): Promise<Place> {
  const place = new Place(director, 'municipality', owner, cipher);
  await place.add('dossier', { region_id: idOf('region'), organisation_id: idOf('municipality'), number: `L-${director}`, name: 'Gezin van wie vertrekt', reason: 'Zorgen', opened_on: '2026-09-01', created_by: actorOf(director) });
  await place.put('involvement', `direction of ${director}`, {
    actor_id: actorOf(director), partner: 'CASE_DIRECTOR', purpose: 'CASE_DIRECTION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', evidence: 'waarop', valid_from: LONG_AGO,
  });
  return place;
}

async function putConflict(owner: pg.Pool, cipher: Cipher, name: string): Promise<void> {
  const words = { name: `Familie van ${name}`, birthDate: '1960-06-06', street: null, town: null, postcode: null };
  await insertRow(owner, 'conflict_of_interest', {
    id: idOf(`conflict of ${name}`), account_id: idOf(`account ${name}`), kind: 'OWN_FAMILY', text_cipher: cipher.encrypt(idOf(`account ${name}`), 'ConflictOfInterest.text', JSON.stringify(words)), hashes: [`of ${name}`], declared_at: NOW,
  });
}
