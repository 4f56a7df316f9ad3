import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { ConflictStage, RELATIVE, type Row } from '../testing/conflict-stage.ts';

let stage: ConflictStage;
beforeAll(async () => {
  stage = await ConflictStage.make();
});
afterAll(() => stage.end());

const NOA = { kind: 'OWN_FAMILY', name: 'Noa Kind', birthDate: '2012-03-12' };
const STREET = { kind: 'OWN_STREET', street: 'Inktlaan', town: 'Nergensdrecht' };
const REFUSED = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const without = ({ id: _, declaredAt: __, ...rest }: Row): Row => rest;

describe('the own list', () => {
  it('is its owner’s alone, in every role, and stands nowhere in words', async () => {
    const declared = await stage.declare('c1', { ...NOA, name: 'Iemand Nergens' });
    expect(without(declared)).toEqual({ __typename: 'ConflictOfInterest', kind: 'OWN_FAMILY', name: 'Iemand Nergens', birthDate: '2012-03-12', street: null, town: null, postcode: null });
    expect(await stage.list('c1')).toEqual([expect.objectContaining({ id: declared['id'], name: 'Iemand Nergens' })]);
    for (const who of ['j1', 'p1', 'p2', 'a1', 'g1']) expect(await stage.list(who)).toEqual([]);
    expect(await stage.withdraw('j1', declared['id'])).toMatchObject(REFUSED);
    const kept = JSON.stringify((await stage.world.owner.query(`begin; set local zov.maintenance = 'on'; select * from conflict_of_interest; select * from system_event where kind = 'CONFLICT_OF_INTEREST'; rollback`) as unknown as { rows: Row[] }[]).map(({ rows }) => rows));
    expect(kept).toContain(idOf('account c1'));
    expect(kept).not.toMatch(/Iemand|Nergens|2012-03-12/);
  });

  it('takes the same line once, and asks what belongs to its kind', async () => {
    await stage.declare('c1', { ...NOA, name: ' iemand  NERGENS ' });
    expect(await stage.list('c1')).toHaveLength(1);
    expect(await stage.declare('c1', { kind: 'OWN_FAMILY', name: 'Iemand' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'name' }, { field: 'birthDate' }] });
  });

  it('is no way to look for a street: three within thirty days, and what it closed stays closed for half a year', async () => {
    for (const street of ['Een', 'Twee', 'Drie']) expect(await stage.declare('s1', { ...STREET, street })).toMatchObject({ __typename: 'ConflictOfInterest' });
    expect(await stage.declare('s1', { ...STREET, street: 'Vier' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    stage.days(30);
    expect(await stage.declare('s1', { ...STREET, street: 'Vier' })).toMatchObject({ __typename: 'ConflictOfInterest' });
  });

  it('is kept by no member of a family', async () => {
    expect(await stage.declare('mara', NOA)).toMatchObject(REFUSED);
  });
});

describe('a dossier of the own family or street', () => {
  it('vanishes at once with what is declared, and the answer is the same as without one', async () => {
    expect(await stage.sees('v1')).toBe(true);
    const matched = await stage.declare('v1', NOA);
    const unmatched = await stage.declare('b1', { ...NOA, birthDate: '2012-03-13' });
    expect(without(matched)).toEqual({ ...without(unmatched), birthDate: '2012-03-12' });
    expect(await stage.everything('v1')).toEqual(await stage.everything('j2'));
    expect(await stage.sees('b1')).toBe(true);
  });

  it('is closed to the person in every role, also as an officer and in the log', async () => {
    await insertRow(stage.world.owner, 'actor', { id: idOf('actor v1 officer'), account_id: idOf('account v1'), role: 'PRIVACY_OFFICER', organisation_id: idOf('municipality'), region_id: idOf('region'), valid_from: new Date('2026-01-01T00:00:00Z') });
    expect(await stage.logged('p1')).toBeGreaterThan(0);
    expect(await stage.logged({ ...stage.as('p1'), actor: { ...stage.as('p1').actor, id: idOf('actor v1 officer'), accountId: idOf('account v1') } })).toBe(0);
  });

  it('does not come back by asking, by an emergency, by a share, by being involved, or for somebody who looks through these eyes', async () => {
    await stage.world.grantTo('v1', 'VEILIG_THUIS', { valid_from: stage.now() });
    expect(await stage.sees('v1')).toBe(false);
    expect(await stage.asks('v1')).toEqual(await stage.asks('g1'));
    expect((await stage.rows('select actor_id from access_request')).map((row) => row['actor_id'])).toEqual([stage.world.actorId('g1')]);
    expect(await stage.opensEmergency('k1')).toBe('OPENED');
    await stage.declare('k1', NOA);
    expect([await stage.opensEmergency('k1'), await stage.renewsEmergency('k1')]).toEqual(['NO_MATCH', 'NO_MATCH']);
    expect(await stage.throughEyesOf('j1', 'v1', 'VEILIG_THUIS_WORKER')).toBe(false);
    expect(await stage.throughEyesOf('j1', 'b1', 'BEHAVIOURAL_SCIENTIST')).toBe(true);
  });

  it('comes back half a year after the line is gone, and no sooner', async () => {
    const [line] = await stage.list('v1');
    expect(await stage.withdraw('v1', line?.['id'])).toMatchObject({ __typename: 'ConflictWithdrawn' });
    expect(await stage.list('v1')).toEqual([]);
    stage.days(179);
    expect(await stage.sees('v1')).toBe(false);
    stage.days(1);
    expect(await stage.sees('v1')).toBe(true);
  });
});

describe('every write of a person or an address', () => {
  it('closes the dossier in the same transaction: a person that is added, a name that is corrected', async () => {
    await stage.declare('b1', RELATIVE);
    expect(await stage.sees('b1')).toBe(true);
    await stage.adds({ callName: 'Bo', surname: 'Naaste', birthDate: '1990-01-01' });
    expect(await stage.sees('b1')).toBe(false);
    await stage.declare('g1', { ...RELATIVE, name: 'Bo de Ander' });
    await stage.world.grantTo('g1', 'GI_WORKER');
    expect(await stage.sees('g1')).toBe(true);
    await stage.corrects('Bo', { namePrefix: 'de', surname: 'Ander' });
    expect(await stage.sees('g1')).toBe(false);
  });

  it('counts an address, also one that is hidden', async () => {
    await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
    await stage.declare('j2', STREET);
    expect(await stage.sees('j2')).toBe(true);
    await stage.moves('mara', 'Inktlaan 12, 1234 AB Nergensdrecht', ['dirk']);
    expect(await stage.sees('j2')).toBe(false);
    expect(await stage.sees('j1')).toBe(true);
  });

  it('is found again by a list that is written later', async () => {
    await stage.world.grantTo('s1', 'RVDK', { valid_from: stage.now() });
    expect(await stage.sees('s1')).toBe(true);
    stage.days(31);
    await stage.declare('s1', { kind: 'OWN_STREET', postcode: '1234ab' });
    expect(await stage.sees('s1')).toBe(false);
  });

  it('is told to nobody to whom it is closed: no message about it leaves either', async () => {
    const readers = (): Promise<Row[]> => stage.rows(`select r from fence.mail_readers('${stage.world.dossierId}', 'access-requested', '${idOf('request')}', '${stage.now().toISOString()}') r`);
    expect(await readers()).toEqual([{ r: stage.world.actorId('j1') }]);
    await insertRow(stage.world.owner, 'conflict_of_interest', { id: idOf('of j1'), account_id: idOf('account j1'), kind: 'OWN_FAMILY', text_cipher: 'x', hashes: ['x'], declared_at: stage.now() });
    await stage.world.add('access_block', { account_id: idOf('account j1'), conflict_id: idOf('of j1'), valid_from: stage.now(), valid_until: new Date(stage.now().getTime() + 1) });
    expect(await readers()).toEqual([]);
  });

  it('of the writer’s own relative ends with the writer outside, and the row there', async () => {
    await stage.declare('j1', { ...RELATIVE, name: 'Eigen Zus' });
    expect(await stage.adds({ callName: 'Eigen', surname: 'Zus', birthDate: '1990-01-01' })).toMatchObject(REFUSED);
    expect(await stage.rows(`select 1 from person where call_name = 'Eigen'`)).toHaveLength(1);
    expect(await stage.sees('j1')).toBe(false);
    expect(await stage.rows('select from_actor_id, dossier_id from direction_needed')).toEqual([{ from_actor_id: stage.world.actorId('j1'), dossier_id: stage.world.dossierId }]);
    for (const who of ['mara', 'dirk']) expect(await stage.sees(who)).toBe(true);
  });

  it('of a new dossier is refused to whom it would be closed, so that none is without a director', async () => {
    stage.days(181);
    await stage.declare('j2', { kind: 'OWN_FAMILY', name: 'Kind Eigen', birthDate: '2015-05-05' });
    expect(await stage.opens('j2', 'Eigen', '2015-05-05')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await stage.rows(`select 1 from dossier where name = 'Nieuw gezin'`)).toEqual([]);
    expect(await stage.opens('j2', 'Anders', '2015-05-05')).toMatchObject({ __typename: 'Dossier' });
  });

  it('leaves keys that no program reads', async () => {
    await expect(stage.asApp('select * from conflict_key')).rejects.toThrow('permission denied');
    await expect(stage.asApp('select hashes from conflict_of_interest')).rejects.toThrow('permission denied');
    await expect(stage.asApp(`select fence.note_conflict_keys('${stage.world.dossierId}', '[]', now())`)).rejects.toThrow('outside the fence');
    expect(JSON.stringify(await stage.rows('select * from conflict_key'))).not.toMatch(/naaste|inktlaan|1234/i);
  });
});
