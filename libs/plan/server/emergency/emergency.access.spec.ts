import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RULES } from '@zov/access/policy';
import { CANARY, NOW } from '@zov/access/server/testing/world.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { CrisisWorld, type Row } from './testing/crisis-world.ts';

let crisis: CrisisWorld;
beforeAll(async () => {
  crisis = await CrisisWorld.make();
});
afterAll(() => crisis.end());

const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);
const CONTENT = 'id persons { id } facts { what } contactPoints { text dataClass } planVersions { phase } emergencyAccesses { worker { name } }';

describe('opening in an emergency', () => {
  it('opens the one family with exactly this name and birth date for an hour', async () => {
    const { worker, at } = await crisis.worker();
    expect(await crisis.open(worker, at)).toEqual({ __typename: 'EmergencyOpened', dossierId: crisis.world.dossierId, validUntil: new Date(at.getTime() + 3_600_000).toISOString() });
    expect(await crisis.reads(worker, 'id', at)).toEqual({ id: crisis.world.dossierId });
    expect(await crisis.reads(worker, 'id', new Date(at.getTime() + 3_599_999))).not.toBeNull();
    expect(await crisis.reads(worker, 'id', new Date(at.getTime() + 3_600_000))).toBeNull();
  });

  it('takes spaces and capitals as they come, and the given names as well', async () => {
    const { worker, at } = await crisis.worker();
    for (const name of ['  noa   DE vries ', 'Noa Maria de Vries']) expect(await crisis.open(worker, at, { name })).toMatchObject({ __typename: 'EmergencyOpened' });
  });

  it('opens nothing on a part of a name, another date, a date that is not whole, or another region', async () => {
    const { worker, at } = await crisis.worker();
    const missed = async (over: Row): Promise<void> => expect(await crisis.open(worker, at, over)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('niet precies één gezin') });
    await missed({ name: 'Noa Vries' });
    await missed({ name: 'No% de Vries' });
    await missed({ birthDate: '2012-03-13' });
    await missed({ name: 'Oma Netwerk', birthDate: '1958-02-02' });
    await missed({ name: 'Tim de Vries', birthDate: '2018-01-01' });
    const { worker: elsewhere } = await crisis.worker('elsewhere');
    expect(await crisis.open(elsewhere, at)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await crisis.rows('select 1 from access_grant where actor_id = any ($1)', [[worker.actor.id, elsewhere.actor.id]])).toEqual([]);
  });

  it('opens nothing when two families match, with the same answer as for none', async () => {
    const { worker, at } = await crisis.worker();
    const twice = await crisis.open(worker, at, { name: 'Sam Dubbel', birthDate: '2015-05-05' });
    const none = await crisis.open(worker, at, { name: 'Sam Niemand', birthDate: '2015-05-05' });
    expect({ ...twice, correlationId: '' }).toEqual({ ...none, correlationId: '' });
  });

  it('keeps every miss, without the name', async () => {
    const { worker, at } = await crisis.worker();
    await crisis.open(worker, at, { name: 'Noa Geheimzinnig' });
    const kept = await crisis.rows(`select kind, outcome, detail from system_event where actor_id = $1`, [worker.actor.id]);
    expect(kept).toEqual([{ kind: 'EMERGENCY_ACCESS', outcome: 'REFUSED', detail: { operation: 'openEmergency', why: 'NO_MATCH' } }]);
  });

  it('asks a reason in a code and own words', async () => {
    const { worker, at } = await crisis.worker();
    expect(await crisis.open(worker, at, { words: ' ja ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'words' }] });
  });

  it('is one act, however often it is sent', async () => {
    const { worker, at } = await crisis.worker();
    const same = { idempotencyKey: 'emergency-twice' };
    expect([await crisis.open(worker, at, same), await crisis.open(worker, at, same)]).toMatchObject([{ __typename: 'EmergencyOpened' }, { __typename: 'EmergencyOpened' }]);
    expect(await crisis.rows('select 1 from emergency_access where actor_id = $1', [worker.actor.id])).toHaveLength(1);
  });
});

describe('who may open', () => {
  it.each(['j1', 'j2', 'g1', 's1', 'v1', 'b1', 'p1', 'a1', 'c1'])('is nobody like %s, and the attempt is kept', async (who) => {
    const context = await crisis.freshly(who);
    expect(await crisis.open(context, NOW)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await crisis.rows(`select outcome, detail ->> 'why' as why from system_event where trace_id = $1`, [context.traceId])).toEqual([{ outcome: 'REFUSED', why: 'NOT_ALLOWED' }]);
  });

  it('is a crisis worker who signed in less than five minutes ago, and is told to do so again', async () => {
    for (const minutesAgo of [5, 60, null]) {
      const { worker, at } = await crisis.worker('region', minutesAgo);
      expect(await crisis.open(worker, at)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('Log opnieuw in') });
      expect((await crisis.ask(worker, '{ signInFreshUntil }', {}))['signInFreshUntil']).toBeNull();
    }
    const { worker, at } = await crisis.worker('region', 4);
    expect((await crisis.ask(worker, '{ signInFreshUntil }', {}))['signInFreshUntil']).toEqual(expect.any(String));
    expect(await crisis.open(worker, at)).toMatchObject({ __typename: 'EmergencyOpened' });
  });

  it('is nobody on a session that ended, or on somebody else\'s', async () => {
    const { worker, at } = await crisis.worker();
    const other = await crisis.worker();
    expect(await crisis.open({ ...worker, sessionId: other.worker.sessionId }, at)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    await crisis.world.owner.query(`update session set ended_at = now(), ended_by = 'LOGOUT' where id = $1`, [worker.sessionId]);
    expect(await crisis.open(worker, at)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });
});

describe('what is open in an emergency', () => {
  it('is the last five facts, recent incidents and the wish of the child, with nothing else of facts or words', async () => {
    const { worker, at } = await crisis.worker();
    await crisis.open(worker, at);
    const seen = await crisis.reads(worker, 'facts { what } events { what } responses { words } persons { callName }', at);
    expect((seen?.['facts'] as Row[]).map((one) => one['what'])).toEqual(['Feit 7', 'Feit 6', 'Feit 5', 'Feit 4', 'Feit 3']);
    expect((seen?.['events'] as Row[]).map((one) => one['what'])).toEqual(['Incident van deze week']);
    expect((seen?.['responses'] as Row[]).map((one) => one['words'])).toEqual(['Ik wil naar oma']);
    expect(seen?.['persons']).toHaveLength(5);
  });

  it('never holds whereabouts, health, criminal law, reporters or what comes later in the plan', async () => {
    const { worker, at } = await crisis.worker();
    await crisis.open(worker, at);
    const seen = JSON.stringify(await crisis.reads(worker, 'facts { what sourceName reporter { name } } contactPoints { text dataClass } planVersions { phase } measures { kind }', at));
    for (const canary of Object.values(CANARY)) expect(seen).not.toContain(canary);
    expect(seen).toContain('Inktlaan 3');
    expect(seen).not.toContain('ASSISTANCE');
  });

  it('is the whole safety plan with whom to call, and of each later phase nothing: what the crisis card is made of', async () => {
    const { world } = crisis;
    for (const [phase, dataClass] of [['SAFETY', 'D5'], ['ASSISTANCE', 'D6'], ['RECOVERY', 'D7']] as const) {
      const own = { data_class: dataClass, about_person_ids: [world.person('noa')], created_by: world.actorId('j1') };
      const item = { ...own, plan_version_id: idOf(`crisis ${phase}`), state: 'SHARED' };
      await world.add('plan_version', { ...own, id: idOf(`crisis ${phase}`), phase, number: 1, state: 'SHARED', author_id: world.actorId('j1'), shared_at: NOW });
      await world.add('top3_item', { ...item, id: idOf(`crisis item ${phase}`), rank: 1, behaviour: `Gedrag ${phase}` });
      await world.add('minimum_condition', { ...item, text: `Bodemeis ${phase}` });
      await world.add('agreement', { ...item, id: idOf(`crisis agreement ${phase}`), lineage_id: idOf(`crisis line ${phase}`), top3_item_id: idOf(`crisis item ${phase}`), what: `Afspraak ${phase}`, if_it_fails: `Gevolg ${phase}` });
      await world.add('safety_net_contact', { ...item, position: 1, name: `Vangnet ${phase}` });
      await world.add('agreement_check', { ...own, id: idOf(`crisis check ${phase}`), agreement_lineage_id: idOf(`crisis line ${phase}`), planned_on: '2026-11-20', result: 'NOT_KEPT', checked_at: NOW, note: `Controle ${phase}` });
      await world.add('follow_up', { ...own, agreement_lineage_id: idOf(`crisis line ${phase}`), check_id: idOf(`crisis check ${phase}`), what: `Vervolg ${phase}`, owner_actor_id: world.actorId('j1'), named_actor_ids: [world.actorId('j1')], due_at: NOW });
    }
    const { worker, at } = await crisis.worker();
    const PARTS = 'planVersions { phase top3Items { behaviour } minimumConditions { text } agreements { what ifItFails } safetyNet { name } } checks { note } followUps { what }';
    expect(await crisis.reads(worker, PARTS, at)).toBeNull();
    await crisis.open(worker, at);
    const seen = JSON.stringify(await crisis.reads(worker, PARTS, at));
    for (const part of ['Gedrag', 'Bodemeis', 'Afspraak', 'Gevolg', 'Vangnet', 'Controle', 'Vervolg']) expect([part, seen.includes(`${part} SAFETY`), seen.includes(`${part} ASSISTANCE`), seen.includes(`${part} RECOVERY`)]).toEqual([part, true, false, false]);
    expect(await crisis.reads(worker, PARTS, new Date(at.getTime() + 3_600_000))).toBeNull();
  });

  it('can change nothing; its writing is asking for a second pair of eyes, and what it decides in the crisis', async () => {
    const { worker, at } = await crisis.worker();
    await crisis.open(worker, at);
    expect(await crisis.rows(`select distinct acts from access_grant where actor_id = $1`, [worker.actor.id])).toEqual([{ acts: ['WRITE'] }]);
    expect(RULES.filter(({ partner, act }) => partner === 'CRISIS' && act !== 'READ').map(({ act, subject }) => `${act} ${subject}`).sort()).toEqual(['WRITE Approval', 'WRITE CrisisDecision']);
  });
});

describe('another hour', () => {
  it('is given on a new reason while the first one runs', async () => {
    const { worker, at } = await crisis.worker();
    await crisis.open(worker, at);
    const later = new Date(at.getTime() + 50 * 60_000);
    expect(await crisis.renew(worker, later, { words: 'Melding van de politie' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'words' }] });
    expect(await crisis.renew(worker, later)).toMatchObject({ __typename: 'EmergencyOpened', validUntil: new Date(later.getTime() + 3_600_000).toISOString() });
    expect(await crisis.reads(worker, 'id', new Date(later.getTime() + 3_599_999))).not.toBeNull();
    expect(await crisis.reads(worker, 'id', new Date(later.getTime() + 3_600_000))).toBeNull();
    expect(await crisis.rows('select count(*)::int as n, count(renews_id)::int as renewed from emergency_access where actor_id = $1', [worker.actor.id])).toEqual([{ n: 2, renewed: 1 }]);
  });

  it('is not given when it is over, to somebody else, or without a fresh sign-in', async () => {
    const { worker, at } = await crisis.worker();
    await crisis.open(worker, at);
    expect(await crisis.renew((await crisis.worker()).worker, at)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await crisis.renew(worker, new Date(at.getTime() + 3_600_000))).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    await crisis.world.owner.query(`update session set authenticated_at = now() - interval '6 minutes' where id = $1`, [worker.sessionId]);
    expect(await crisis.renew(worker, at)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });
});

describe('who is told', () => {
  it('is the case director, with the reason; nobody else who works on the family', async () => {
    const { worker, at } = await crisis.worker();
    await crisis.open(worker, at);
    const seen = await crisis.reads('j1', 'emergencyAccesses { worker { name } reasonCode words }', at);
    expect(seen?.['emergencyAccesses']).toContainEqual({ worker: { name: `Naam ${worker.actor.id.slice(0, 4)}` }, reasonCode: 'ACUTE_DANGER', words: 'Melding van de politie' });
    for (const who of ['v1', 'b1']) expect((await crisis.reads(who, 'emergencyAccesses { words }', at))?.['emergencyAccesses']).toEqual([]);
    expect(await crisis.rows(`select payload from outbox where kind = 'emergency-opened' and payload ->> 'emergencyId' in (select id::text from emergency_access where actor_id = $1)`, [worker.actor.id])).toHaveLength(1);
  });

  it('is the crisis worker about the own access only', async () => {
    const [one, other] = [await crisis.worker(), await crisis.worker()];
    for (const { worker, at } of [one, other]) await crisis.open(worker, at);
    expect((await crisis.ask(one.worker, '{ myEmergencies { dossierId validUntil } }', {}))['myEmergencies']).toHaveLength(1);
    expect((await crisis.reads(one.worker, 'emergencyAccesses { words }', one.at))?.['emergencyAccesses']).toHaveLength(1);
  });

  it('is the family: it stands in the log as an emergency, about each of them', async () => {
    const { worker, at } = await crisis.worker();
    await crisis.open(worker, at);
    const kept = await crisis.rows(`select subject_person_id, purpose, secrecy_basis, visible_to_family from access_event where actor_id = $1 and action = 'EMERGENCY' and outcome = 'OK'`, [worker.actor.id]);
    expect(kept).toHaveLength(4);
    expect(kept.every((row) => row['purpose'] === 'CRISIS' && row['secrecy_basis'] === 'VITAL_INTEREST' && row['visible_to_family'] === true)).toBe(true);
    for (const who of ['mara', 'dirk', 'noa']) expect(await crisis.looked(who)).toContainEqual(expect.objectContaining({ action: 'EMERGENCY', role: 'CRISIS_WORKER', purpose: 'CRISIS' }));
  });
});

describe('the review', () => {
  const LIST = '{ emergencyReviews { id dossierId reasonCode words reviewDueOn verdict organisation { name } } }';
  const list = async (who: string): Promise<Row[]> => (await crisis.ask(crisis.world.as(who), LIST, {}))['emergencyReviews'] as Row[];
  const opened = async (): Promise<string> => {
    const { worker, at } = await crisis.worker();
    await crisis.open(worker, at);
    return String((await crisis.rows('select id from emergency_access where actor_id = $1', [worker.actor.id]))[0]?.['id']);
  };

  it('is due in five working days, and waits for the officers of both organisations', async () => {
    const id = await opened();
    expect((await list('p1')).find((one) => one['id'] === id)).toMatchObject({ dossierId: crisis.world.dossierId, reviewDueOn: '2026-11-27', verdict: null, organisation: { name: 'Organisatie vt' } });
    expect((await list('p3')).find((one) => one['id'] === id)).toBeDefined();
    expect((await list('p2')).find((one) => one['id'] === id)).toBeUndefined();
    for (const who of ['j1', 'a1', 'c1']) expect(await list(who)).toEqual([]);
  });

  it('is closed with a verdict by an officer, once', async () => {
    const id = await opened();
    expect(await crisis.review('p1', id, { words: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'words' }] });
    for (const who of ['p2', 'j1', 'a1', 'c1']) expect(await crisis.review(who, id)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await crisis.review('p1', id)).toMatchObject({ __typename: 'EmergencyAccess', verdict: 'JUSTIFIED', verdictWords: 'De politie bevestigt de melding' });
    expect(await crisis.review('p3', id, { verdict: 'UNJUSTIFIED' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect((await crisis.reads('j1', 'emergencyAccesses { id verdict }', NOW))?.['emergencyAccesses']).toContainEqual({ id, verdict: 'JUSTIFIED' });
    expect(await crisis.rows(`select outcome from system_event where kind = 'EMERGENCY_REVIEW' and detail ->> 'emergencyId' = $1 order by at`, [id])).toEqual(
      ['REFUSED', 'REFUSED', 'REFUSED', 'REFUSED', 'OK', 'REFUSED'].map((outcome) => ({ outcome })));
  });
});

it('the family side has no word of it in its schema', async () => {
  await expect(crisis.reads('mara', CONTENT, minutes(0))).rejects.toThrow('Cannot query field');
});

it('does not exist for an unknown dossier either', async () => {
  const { worker, at } = await crisis.worker();
  expect(await crisis.renew(worker, at, { dossierId: idOf('nowhere') })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
});
