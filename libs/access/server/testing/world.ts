import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { CARRIED } from '../../model/classes-of-partner.ts';
import type { Actor, ActorRole, RequestContext } from '../../model/actor.ts';
import type { Partner } from '../../model/partner.ts';
import { Cipher } from '../secret/cipher.ts';
import { marksOf } from '../secret/marks.ts';
import { idOf, insertRow } from './rows.ts';

/** The instant at which the fixture world stands. */
export const NOW = new Date('2026-11-21T09:00:00Z');
const LONG_AGO = new Date('2026-01-01T00:00:00Z');

/** Texts that must reach nobody who is not entitled to them; every one is unique in the world. */
export const CANARY = {
  address: 'ZV-CANARY-Schuilweg-17',
  school: 'ZV-CANARY-School-De-Vuurtoren',
  health: 'ZV-CANARY-slaapt-slecht',
  reporter: 'ZV-CANARY-melder-buurvrouw',
} as const;

const PROFESSIONALS: Record<string, [role: ActorRole, organisation: string]> = {
  j1: ['YOUTH_PROFESSIONAL', 'municipality'], j2: ['YOUTH_PROFESSIONAL', 'municipality'], g1: ['GI_WORKER', 'gi'],
  s1: ['RVDK_INVESTIGATOR', 'rvdk'], v1: ['VEILIG_THUIS_WORKER', 'vt'], b1: ['BEHAVIOURAL_SCIENTIST', 'municipality'],
  p1: ['PRIVACY_OFFICER', 'municipality'], p2: ['PRIVACY_OFFICER', 'gi'], a1: ['ADMINISTRATOR', 'municipality'], c1: ['CHAIR', 'municipality'],
};
const FAMILY: Record<string, [role: string, birth: string]> = {
  mara: ['MOTHER', '1990-04-02'], dirk: ['FATHER', '1988-01-21'], noa: ['CHILD', '2012-03-12'], tim: ['CHILD', '2018-06-30'], oma: ['GRANDPARENT', '1958-02-02'],
};

/** A small region with one family: a hidden mother, a father with custody, a daughter of 14 and a son of 8. */
export class World {
  readonly dossierId = idOf('dossier A');
  readonly masterKey = randomBytes(32).toString('base64');
  readonly cipher = new Cipher(this.masterKey);

  private constructor(readonly owner: pg.Pool) {}

  static async make(ownerUrl: string): Promise<World> {
    const world = new World(new pg.Pool({ connectionString: ownerUrl, max: 2 }));
    await world.owner.query('update fence_setting set max_skew = null');
    await world.reference();
    await world.people();
    await world.grants();
    await world.content();
    return world;
  }

  end(): Promise<void> {
    return this.owner.end();
  }

  person(name: string): string {
    return idOf(`person ${name}`);
  }

  actorId(name: string): string {
    return idOf(`actor ${name}`);
  }

  /** A request of somebody, at the world's instant unless another is given. */
  as(name: string, at: Date = NOW): RequestContext {
    const professional = PROFESSIONALS[name];
    const actor: Actor = {
      id: this.actorId(name), accountId: idOf(`account ${name}`), audience: professional ? 'TEAM' : 'FAMILY', role: professional?.[0] ?? 'FAMILY_MEMBER',
      organisationId: professional ? idOf(professional[1]) : null, teamId: null, regionId: idOf('region'),
    };
    return { actor, at, traceId: randomBytes(16).toString('hex'), accessPoint: 'test', sessionId: 'test' };
  }

  add(table: string, row: Parameters<typeof insertRow>[2]): Promise<void> {
    return insertRow(this.owner, table, { dossier_id: this.dossierId, ...row });
  }

  private async reference(): Promise<void> {
    await insertRow(this.owner, 'region', { id: idOf('region'), code: 'kreken', name: 'De Kreken' });
    const kinds: Record<string, string> = { municipality: 'MUNICIPALITY', gi: 'GI', rvdk: 'RVDK', vt: 'VEILIG_THUIS' };
    for (const [name, kind] of Object.entries(kinds)) {
      await insertRow(this.owner, 'organisation', { id: idOf(name), region_id: idOf('region'), kind, name: `Organisatie ${name}` });
    }
    for (const [name, [role, organisation]] of Object.entries(PROFESSIONALS)) await this.account(name, 'TEAM', role, idOf(organisation));
    for (const name of ['mara', 'dirk', 'noa']) await this.account(name, 'FAMILY', 'FAMILY_MEMBER', null);
  }

  private async account(name: string, audience: string, role: string, organisation: string | null): Promise<void> {
    await insertRow(this.owner, 'account', { id: idOf(`account ${name}`), audience, display_name: `Naam ${name}` });
    await insertRow(this.owner, 'actor', { id: this.actorId(name), account_id: idOf(`account ${name}`), role, organisation_id: organisation, region_id: idOf('region'), valid_from: LONG_AGO });
  }

  private async people(): Promise<void> {
    await this.add('dossier', { region_id: idOf('region'), organisation_id: idOf('municipality'), number: 'T-1', name: 'Testgezin', reason: 'Zorgen', opened_on: '2026-09-01' });
    for (const [name, [role, birth]] of Object.entries(FAMILY)) {
      await this.add('person', { id: this.person(name), call_name: name, family_role: role, birth_date: birth, circle: name === 'oma' ? 'NETWORK' : 'FAMILY' });
    }
    const parents = ['mara', 'dirk', 'noa'].map((name) => this.person(name));
    await this.owner.query(`update person set released_to_person_ids = $1 where circle = 'FAMILY'`, [parents]);
    for (const child of ['noa', 'tim']) {
      for (const parent of ['mara', 'dirk']) {
        await this.add('custody', { adult_person_id: this.person(parent), child_person_id: this.person(child), kind: 'JOINT_PARENTAL', from_on: '2018-06-30' });
      }
    }
  }

  /** Gives a professional a live grant as this partner. */
  grantTo(name: string, partner: Partner, over: Parameters<typeof insertRow>[2] = {}): Promise<void> {
    const { dataClasses, acts } = CARRIED[partner];
    return this.add('access_grant', {
      actor_id: this.actorId(name), partner, purpose: 'CASE_DIRECTION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', data_classes: dataClasses,
      acts, basis_kind: 'INVOLVEMENT', basis_id: idOf(`involvement ${name}`), valid_from: LONG_AGO, ...over,
    });
  }

  private async grants(): Promise<void> {
    await this.add('involvement', { id: idOf('involvement j1'), actor_id: this.actorId('j1'), partner: 'CASE_DIRECTOR', purpose: 'CASE_DIRECTION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', valid_from: LONG_AGO });
    await this.grantTo('j1', 'CASE_DIRECTOR');
    await this.grantTo('v1', 'VEILIG_THUIS');
    await this.grantTo('b1', 'SECOND_READER');
    const family = (name: string, partner: Partner, reaches: string[]): Promise<void> => this.grantTo(name, partner, {
      purpose: 'OWN_ACCESS', basis_kind: 'SELF', self_person_id: this.person(name), person_ids: reaches.map((one) => this.person(one)),
    });
    await family('mara', 'PARENT_WITH_CUSTODY', ['mara', 'noa', 'tim']);
    await family('dirk', 'PARENT_WITH_CUSTODY', ['dirk', 'noa', 'tim']);
    await family('noa', 'CHILD_12_PLUS', ['noa']);
    await this.add('restriction', { kind: 'HIDDEN_WHEREABOUTS', against_person_id: this.person('dirk'), about_person_ids: ['mara', 'noa', 'tim'].map((one) => this.person(one)), data_classes: ['D2S'], reason: 'Veiligheid', legal_basis: 'SAFETY', valid_from: LONG_AGO });
  }

  private async content(): Promise<void> {
    const ids = (...names: string[]): string[] => names.map((name) => this.person(name));
    const contact = (kind: string, text: string, dataClass: string, about: string[], released: string[] = []): Promise<void> => this.add('contact_point', {
      kind, text_cipher: this.cipher.encrypt(this.dossierId, 'ContactPoint.text', text), marks: marksOf(this.cipher, this.dossierId, text), data_class: dataClass, about_person_ids: about, released_to_person_ids: released,
      created_at: LONG_AGO,
    });
    await contact('ADDRESS', CANARY.address, 'D2S', ids('mara', 'noa', 'tim'));
    await contact('SCHOOL', CANARY.school, 'D2S', ids('tim'), ids('mara'));
    await contact('ADDRESS', 'Inktlaan 3', 'D2', ids('dirk'));
    const fact = (name: string, what: string, about: string[], over: Parameters<typeof insertRow>[2] = {}): Promise<void> => this.add('fact', {
      id: idOf(name), kind: 'FACT', what, source_kind: 'FAMILY_MEMBER', about_person_ids: about, happened_on: '2026-09-03', created_by: this.actorId('j1'), ...over,
    });
    await fact('f1', 'Blauwe plek op de arm', ids('tim'), { source_kind: 'REPORTER', happened_on: '2026-09-04' });
    await this.add('fact_reporter', { fact_id: idOf('f1'), name_cipher: this.cipher.encrypt(this.dossierId, 'FactReporter.name', CANARY.reporter) });
    await fact('f2', 'Tim zegt: papa kneep me', ids('tim', 'dirk'), { source_person_id: this.person('tim') });
    await fact('f3', 'Er is geduwd', ids('mara', 'dirk', 'noa', 'tim'), { released_to_person_ids: ids('mara', 'dirk', 'noa') });
    await fact('f6', 'Mara vertelt over eerder', ids('mara', 'dirk'), { source_person_id: this.person('mara') });
    await fact('f7', CANARY.health, ids('mara'), { data_class: 'D11', created_by: this.actorId('b1') });
  }
}
