import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeEach(async () => {
  acts = await DossierActs.make();
  // Tim is 16 today; his parents join by a code, so that their rights are made from custody and age.
  await acts.rows(`update person set birth_date = '2010-11-21', version = 2 where id = $1`, [person('tim')]);
  for (const name of ['mara', 'dirk']) {
    await acts.rows('delete from access_grant where actor_id = $1', [acts.world.actorId(name)]);
    await acts.world.add('person_account', { person_id: person(name), actor_id: acts.world.actorId(name) });
    await acts.act('j1', 'inviteFamilyMember', { personId: person(name) }, 'Invitation', 'invitationCode');
  }
});
afterEach(() => acts.end());

const at = (who: string, when: string | Date = NOW): RequestContext => acts.world.as(who, new Date(when));
const soon = new Date(NOW.getTime() + 60_000);
const facts = async (who: RequestContext): Promise<unknown[]> => ((await acts.read(who, 'facts { what }'))?.['facts'] as Row[] | undefined)?.map((fact) => fact['what']) ?? [];
const ABOUT_TIM = 'Blauwe plek op de arm';
const REFUSED = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const decision = (over: Row = {}): Row => ({ adultPersonId: person('mara'), childPersonId: person('tim'), kind: 'CHILD_AGREES', decidedBy: 'Tim zelf', reason: 'Tim wil dat mama meeleest', fromOn: '2026-11-21', untilOn: '2027-11-21', ...over });
const decide = (who: string | RequestContext, over: Row = {}): Promise<Row> => acts.act(who, 'recordRepresentationDecision', decision(over), 'RepresentationDecision');

describe('a decision about a child of 16 or 17', () => {
  it('opens the part of the child to the parent it names and to nobody else, from the same act on', async () => {
    expect(await facts(at('mara'))).not.toContain(ABOUT_TIM);
    expect(await decide('j1')).toMatchObject({ __typename: 'RepresentationDecision' });
    expect(await facts(at('mara'))).toContain(ABOUT_TIM);
    expect(await facts(at('dirk'))).not.toContain(ABOUT_TIM);
    expect(await facts(at('mara', '2027-11-20T22:59:59Z'))).toContain(ABOUT_TIM);
    expect(await facts(at('mara', '2027-11-20T23:00:00Z'))).not.toContain(ABOUT_TIM);
  });

  it('ends at once when people end it, and not twice', async () => {
    const { id } = await decide('j1');
    expect(await acts.act(at('j1', soon), 'endRepresentationDecision', { id, reason: 'Tim wil niet meer' }, 'RepresentationDecision', 'endedReason')).toMatchObject({ endedReason: 'Tim wil niet meer' });
    expect(await facts(at('mara', soon))).not.toContain(ABOUT_TIM);
    expect(await acts.act(at('j1', soon), 'endRepresentationDecision', { id, reason: 'Nog eens' }, 'RepresentationDecision')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await acts.act(at('j1', soon), 'endRepresentationDecision', { id, reason: ' ' }, 'RepresentationDecision')).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is refused for a child of another age, without custody, or without who and why', async () => {
    expect(await decide('j1', { childPersonId: person('noa') })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await decide('j1', { adultPersonId: person('oma') })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'adultPersonId' }] });
    expect(await decide('j1', { decidedBy: '', reason: '' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'decidedBy' }, { field: 'reason' }] });
  });

  it('is recorded and read by who directs and nobody else', async () => {
    await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
    for (const who of ['j2', 'b1', 'v1', 'g1', 'p1', 'a1', 'c1']) {
      expect([who, await decide(who)]).toMatchObject([who, REFUSED]);
    }
    await decide('j1');
    const [mine, theirs] = [await acts.read('j1', 'representationDecisions { decidedBy }'), await acts.read('j2', 'representationDecisions { decidedBy }')];
    expect([mine?.['representationDecisions'], theirs?.['representationDecisions']]).toEqual([[{ decidedBy: 'Tim zelf' }], []]);
  });
});

describe('a mandate', () => {
  const lawyer = idOf('person lawyer');
  const record = (over: Row = {}): Promise<Row> => acts.act('j1', 'recordMandate', { holderPersonId: lawyer, clientPersonId: person('mara'), kind: 'LAWYER', evidence: 'Machtiging van 20 november', documents: true, fromOn: '2026-11-21', untilOn: '2027-02-21', ...over }, 'Mandate');
  beforeEach(async () => {
    await acts.world.add('person', { id: lawyer, call_name: 'Advocaat', family_role: 'OTHER', circle: 'NETWORK', birth_date_precision: 'UNKNOWN' });
    // Signs in as somebody of the family does; any account will do.
    await acts.rows('delete from access_grant where actor_id = $1', [acts.world.actorId('noa')]);
    await acts.world.add('person_account', { person_id: lawyer, actor_id: acts.world.actorId('noa') });
  });
  const asLawyer = (when: string | Date = NOW): RequestContext => at('noa', when);

  it('lets the holder read what the client reads, until its last day, and nothing of the other parent', async () => {
    expect(await record()).toMatchObject({ __typename: 'Mandate' });
    expect((await facts(asLawyer())).sort()).toEqual((await facts(at('mara'))).sort());
    expect(JSON.stringify(await acts.read(asLawyer(), 'contactPoints { text }'))).not.toContain('Inktlaan 3');
    expect(await acts.read(asLawyer('2027-02-20T22:59:59Z'), 'id')).not.toBeNull();
    expect(await acts.read(asLawyer('2027-02-20T23:00:00Z'), 'id')).toBeNull();
  });

  it('of a parent without custody reads no more than that parent: no address of the child, shared by name or not', async () => {
    await acts.rows(`update custody set until_on = '2026-01-01', version = version + 1 where adult_person_id = $1`, [person('dirk')]);
    await acts.world.add('contact_point', { kind: 'SCHOOL', text_cipher: acts.world.cipher.encrypt(acts.world.dossierId, 'ContactPoint.text', 'School van Noa'), data_class: 'D2', about_person_ids: [person('noa')], released_to_person_ids: [person('dirk')] });
    await record({ clientPersonId: person('dirk') });
    const whole = 'contactPoints { text } facts { what } events { what } measures { note } persons { callName birthDate } involvements { id } consents { id }';
    const seen = await acts.read(at('dirk'), whole);
    expect(seen).toMatchObject({ contactPoints: [{ text: 'Inktlaan 3' }] });
    expect(await acts.read(asLawyer(), whole)).toEqual(seen);
  });

  it('without documents shows who is involved and no more', async () => {
    await record({ kind: 'CONFIDENTIAL_ADVISER', documents: false });
    const seen = await acts.read(asLawyer(), 'facts { what } contactPoints { text } involvements { id } measures { id }');
    expect(seen).toMatchObject({ facts: [], contactPoints: [], measures: [], involvements: [expect.anything()] });
  });

  it('ends at once when people end it', async () => {
    const { id } = await record();
    await acts.act(at('j1', soon), 'endMandate', { id, reason: 'Andere advocaat' }, 'Mandate');
    expect(await acts.read(asLawyer(soon), 'id')).toBeNull();
  });

  it('is never held by somebody of the family, and recorded by nobody but who directs', async () => {
    expect(await record({ holderPersonId: person('dirk') })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'holderPersonId' }] });
    expect(await record({ holderPersonId: person('oma') })).toMatchObject({ code: 'BAD_INPUT' });
    for (const who of ['b1', 'v1', 'j2']) {
      const input = { holderPersonId: lawyer, clientPersonId: person('mara'), kind: 'LAWYER', evidence: 'x', documents: true, fromOn: '2026-11-21', untilOn: '2027-02-21' };
      expect(await acts.act(who, 'recordMandate', input, 'Mandate')).toMatchObject(REFUSED);
    }
    expect(await acts.rows('select 1 from mandate')).toEqual([]);
  });
});
