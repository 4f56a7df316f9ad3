import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import type { Row } from '../testing/plan-stage.ts';
import { GateStage } from './testing/gate-stage.ts';

let stage: GateStage;
beforeAll(async () => {
  stage = await GateStage.make();
});
afterAll(() => stage.end());

/** Nothing was decided and nothing turned. */
const anew = (): Promise<Row[]> => stage.rows('delete from gate_decision').then(() => stage.rows('delete from phase_turn'));

const stateOf = async (phase: string): Promise<unknown> => (await stage.rows(`select state from plan_version where phase = '${phase}' and number = 1`))[0]?.['state'];
const refused = async (who: string, name: string): Promise<boolean> => {
  const found = await stage.rows(`select 1 from access_event where outcome = 'REFUSED' and operation = '${name}' and actor_id = '${stage.plan.world.actorId(who)}'`);
  return found.length > 0;
};

describe('a gate that people open together', () => {
  let proposed: Row;

  it('shows the same evidence to whoever decides, and by its key only what each sees', async () => {
    const [director, reader, vt] = [await stage.look('j1'), await stage.look('b1'), await stage.look('v1')];
    expect(director).toMatchObject({ isOpen: false, earlierIsOpen: true, quietDays: 14, needsRelease: true });
    expect((director?.['conditions'] as Row[]).map(({ key, state }) => `${String(key)} ${String(state)}`)).toEqual(
      ['AGREEMENTS MET', 'OPINIONS MET', 'CHECKS MET', 'VEILIG_THUIS MET', 'DANGER MET', 'SAFETY_NET MET', 'CHILDREN_SPOKEN MET']);
    expect(new Set([director, reader, vt].map((one) => one?.['hash'])).size).toBe(1);
    const chair = await stage.look('c1');
    expect(chair?.['hash']).toBe(director?.['hash']);
    expect((chair?.['conditions'] as Row[]).find(({ key }) => key === 'CHECKS')).toMatchObject({ done: 1, of: 1, hidden: 1, items: [] });
    expect((director?.['conditions'] as Row[]).find(({ key }) => key === 'CHECKS')).toMatchObject({ hidden: 0, items: [{ itemType: 'AGREEMENT_CHECK', id: idOf('check SAFETY 2026-11-16') }] });
  });

  it('is proposed by whoever directs, on what was seen', async () => {
    expect(await stage.propose('j1', { seenHash: 'b'.repeat(64) })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Het bewijs is veranderd. Bekijk het opnieuw.' });
    expect(await stage.propose('j1', { reason: ' ', familyText: '' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }, { field: 'familyText' }] });
    proposed = await stage.propose();
    expect(proposed).toMatchObject({ __typename: 'GateDecision', state: 'PROPOSED', notMet: [], notKnown: [], overridden: false, needsRelease: true, proposer: { id: stage.plan.world.actorId('j1') } });
    expect(await stage.propose()).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('al een voorstel') as unknown });
  });

  it('waits for Veilig Thuis where it set a condition, and then puts the plan that waited in force', async () => {
    expect(await stage.decide('b1', 'secondGate', proposed)).toMatchObject({ state: 'PROPOSED', secondAgrees: true, decidedAt: null });
    expect(await stateOf('ASSISTANCE')).toBe('ADOPTED');
    expect(await stage.decide('b1', 'secondGate', proposed)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await stage.decide('v1', 'releaseGate', proposed)).toMatchObject({ state: 'OPENED', releaser: { id: stage.plan.world.actorId('v1') }, decidedAt: expect.any(String) });
    expect([await stateOf('SAFETY'), await stateOf('ASSISTANCE')]).toEqual(['IN_FORCE', 'IN_FORCE']);
    expect(await stage.look('j1')).toMatchObject({ isOpen: true });
    expect(await stage.propose()).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Deze poort is al open.' });
  });

  it('tells the family with whom the plan was shared that it is open, and nothing of why', async () => {
    const read = `gateDecisions { gate state familyText decidedAt outcome } phaseTurns { kind }`;
    const open = [{ gate: 'TO_ASSISTANCE', state: 'OPENED', familyText: 'Wij gaan verder met fase 2.', decidedAt: expect.any(String), outcome: null }];
    for (const who of ['mara', 'dirk']) expect((await stage.plan.read(stage.at(who), read))['gateDecisions']).toEqual(open);
    expect((await stage.plan.read(stage.at('noa'), read))['gateDecisions']).toEqual([]);
  });
});

describe('a gate that waits', () => {
  beforeEach(anew);

  it('is told to the second reader and the chair, to Veilig Thuis where it decides too, and to nobody who may not decide', async () => {
    const { world } = stage.plan;
    const proposed = await stage.propose();
    const [effect] = await stage.rows(`select kind, payload from outbox where effect_key = 'gate-proposed:${String(proposed['id'])}'`);
    expect(effect).toEqual({ kind: 'gate-proposed', payload: { gateDecisionId: proposed['id'] } });
    const told = async (): Promise<string[]> => {
      const rows = await stage.rows(`select fence.mail_readers('${world.dossierId}', 'gate-proposed', '${String(proposed['id'])}', '${NOW.toISOString()}') as actor`);
      return ['b1', 'c1', 'g1', 'j1', 'j2', 'v1', 'mara'].filter((name) => rows.some(({ actor }) => actor === world.actorId(name)));
    };
    expect(await told()).toEqual(['b1', 'c1', 'v1']);
    await world.grantTo('j2', 'TEAM_COLLEAGUE', { id: idOf('grant colleague') });
    expect(await told()).toEqual(['b1', 'c1', 'v1']);
    await world.owner.query(`update region_setting set value = 2 where key = 'GATE_SECOND_READERS'`);
    expect(await told()).toEqual(['b1', 'c1', 'j2', 'v1']);
    await stage.decide('b1', 'secondGate', proposed);
    expect(await told()).toEqual(['v1']);
    await world.owner.query(`update access_grant set valid_until = $1 where actor_id = $2`, [NOW, world.actorId('v1')]);
    expect(await told()).toEqual([]);
    await world.owner.query(`update region_setting set value = 1 where key = 'GATE_SECOND_READERS'; update access_grant set valid_until = null; delete from access_grant where id = '${idOf('grant colleague')}'`);
    await stage.decide('v1', 'releaseGate', proposed);
    expect(await told()).toEqual([]);
  });
});

describe('a gate that does not open', () => {
  beforeEach(anew);

  it('is not proposed while a condition is open, unless somebody says why; that stands with it ever after', async () => {
    await stage.putCheck('SAFETY', '2026-11-18', 'NOT_KEPT');
    expect(await stage.propose()).toMatchObject({ code: 'NOT_POSSIBLE_NOW', fields: [{ field: 'overrideReason' }] });
    const one = await stage.propose('j1', { overrideReason: 'Wachten op hulp is gevaarlijker.' });
    expect(one).toMatchObject({ state: 'PROPOSED', overridden: true, overrideReason: 'Wachten op hulp is gevaarlijker.', notMet: ['CHECKS'] });
    await stage.decide('b1', 'secondGate', one);
    expect(await stage.decide('v1', 'releaseGate', one)).toMatchObject({ state: 'OPENED', overridden: true });
    await stage.plan.world.owner.query(`delete from agreement_check where id = '${idOf('check SAFETY 2026-11-18')}'`);
  });

  it('asks no exception where none is needed', async () => {
    expect(await stage.propose('j1', { overrideReason: 'Zomaar' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'overrideReason' }] });
  });

  it('does not open on evidence that changed after it was proposed; saying no needs none', async () => {
    const one = await stage.propose();
    await stage.putCheck('SAFETY', '2026-11-19', 'KEPT');
    expect(await stage.decide('b1', 'secondGate', one)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Het bewijs is veranderd. Bekijk het opnieuw.' });
    expect(await stage.decide('b1', 'secondGate', one, { seenHash: (await stage.look('b1'))?.['hash'] })).toMatchObject({ message: 'Het bewijs is veranderd. Bekijk het opnieuw.' });
    expect(await stage.decide('b1', 'secondGate', one, { agree: false, words: 'Te vroeg' })).toMatchObject({ state: 'REFUSED', secondWords: 'Te vroeg' });
    await stage.plan.world.owner.query(`delete from agreement_check where id = '${idOf('check SAFETY 2026-11-19')}'`);
    expect(await stage.decide('v1', 'releaseGate', one)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Hierover is al besloten.' });
  });

  it('is refused by Veilig Thuis as well', async () => {
    const one = await stage.propose();
    expect(await stage.decide('v1', 'releaseGate', one, { agree: false, words: 'Nog niet stabiel' })).toMatchObject({ state: 'REFUSED', releaseWords: 'Nog niet stabiel' });
  });

  it('is taken back by whoever directs, and proposed anew', async () => {
    const one = await stage.propose();
    expect(await stage.withdraw('j1', one['id'])).toMatchObject({ state: 'WITHDRAWN' });
    expect(await stage.withdraw('j1', one['id'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await stage.propose()).toMatchObject({ state: 'PROPOSED' });
  });

  it('asks for the gate before it', async () => {
    expect(await stage.propose('j1', { gate: 'TO_RECOVERY', overrideReason: 'Haast' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Eerst moet de poort naar fase 2 open zijn.' });
    expect(await stage.look('j1', 'TO_RECOVERY')).toMatchObject({ earlierIsOpen: false });
  });
});

describe('two natural persons, and with Veilig Thuis three', () => {
  beforeEach(anew);

  it('one human with two accounts decides once', async () => {
    const one = await stage.propose();
    const { owner } = stage.plan.world;
    await owner.query(`update account set issuer = 'issuer ' || id, subject = 'one human', bound_at = now() where id in ('${idOf('account j1')}', '${idOf('account b1')}')`);
    expect(await stage.decide('b1', 'secondGate', one)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Hierover beslist u al mee. Een ander mens moet dit doen.' });
    await expect(owner.query(`update gate_decision set seconded_by = '${stage.plan.world.actorId('b1')}', seconded_at = now(), second_agrees = true, second_words = 'x' where id = '${String(one['id'])}'`)).rejects.toThrow('one person is not two');
    await owner.query(`update account set issuer = null, subject = null, bound_at = null where id in ('${idOf('account j1')}', '${idOf('account b1')}')`);
    expect(await stage.decide('b1', 'secondGate', one)).toMatchObject({ state: 'PROPOSED', secondAgrees: true });
  });

  it('the database lets nothing open without both, and nothing of what was said change', async () => {
    const { id } = await stage.propose();
    const set = (text: string) => stage.plan.world.owner.query(`update gate_decision set ${text} where id = '${String(id)}'`);
    await expect(set(`state = 'OPENED', decided_at = now()`)).rejects.toThrow('violates check constraint');
    await expect(set(`reason = 'toch anders'`)).rejects.toThrow('what was proposed and said stays');
    await stage.withdraw('j1', id);
    await expect(set(`state = 'PROPOSED', decided_at = null, withdrawn_reason = null`)).rejects.toThrow('decided once');
  });

  it('a colleague of the team is the second reader only where the region says so', async () => {
    await stage.plan.world.grantTo('j2', 'TEAM_COLLEAGUE');
    const one = await stage.propose();
    expect(await stage.decide('j2', 'secondGate', one)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('gedragswetenschapper') as unknown });
    const id = idOf('second readers');
    await insertRow(stage.plan.world.owner, 'region_setting', { id, region_id: idOf('region'), key: 'GATE_SECOND_READERS', value: 2, valid_from: '2026-01-01', source: 'Besluit van de regio', added_at: NOW });
    expect(await stage.decide('j2', 'secondGate', one)).toMatchObject({ secondAgrees: true });
    await stage.plan.world.owner.query(`delete from region_setting where id = '${id}'`);
  });

  it('the chair of the safety team may be the second', async () => {
    expect(await stage.decide('c1', 'secondGate', await stage.propose())).toMatchObject({ secondAgrees: true, seconder: { id: stage.plan.world.actorId('c1') } });
  });

  it('everybody else is refused, and that is noted', async () => {
    const one = await stage.propose();
    for (const who of ['b1', 'v1', 'c1', 'g1', 's1', 'p1', 'a1']) {
      expect(await stage.propose(who)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
      expect(await stage.withdraw(who, one['id'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
      expect(await stage.relapse(who)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    }
    for (const who of ['j1', 'v1', 'g1', 's1', 'p1', 'a1']) expect(await stage.decide(who, 'secondGate', one)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    for (const who of ['j1', 'b1', 'c1', 'g1', 's1', 'p1', 'a1']) expect(await stage.decide(who, 'releaseGate', one)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    for (const who of ['g1', 's1', 'p1', 'a1']) expect(await stage.look(who)).toBeNull();
    for (const [who, name] of [['g1', 'proposeGate'], ['s1', 'secondGate'], ['j1', 'releaseGate'], ['p1', 'gate']] as const) expect(await refused(who, name)).toBe(true);
  });
});

describe('a relapse', () => {
  beforeEach(anew);

  it('puts phase 1 back on top with a new draft, leaves what runs alone and asks a new gate', async () => {
    expect(await stage.relapse('j1')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Dit gezin is al in fase 1.' });
    await stage.pass();
    const later = await stage.propose('j1', { gate: 'TO_RECOVERY', overrideReason: 'Alvast' });
    expect(await stage.relapse('j1', { reason: '', familyText: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }, { field: 'familyText' }] });
    expect(await stage.relapse('j1')).toMatchObject({ __typename: 'PhaseTurn', kind: 'RELAPSE' });
    expect(await stage.rows(`select phase, number, state from plan_version order by phase, number`)).toEqual([
      { phase: 'ASSISTANCE', number: 1, state: 'IN_FORCE' }, { phase: 'SAFETY', number: 1, state: 'IN_FORCE' }, { phase: 'SAFETY', number: 2, state: 'DRAFT' },
    ]);
    expect(await stage.rows(`select count(*)::int as n from agreement where state = 'DRAFT'`)).toEqual([{ n: 1 }]);
    expect(await stage.rows(`select state, withdrawn_reason from gate_decision where id = '${String(later['id'])}'`)).toEqual([{ state: 'WITHDRAWN', withdrawn_reason: 'Terug naar fase 1.' }]);
    expect(await stage.look('j1')).toMatchObject({ isOpen: false });
    expect((await stage.plan.read(stage.at('mara'), 'phaseTurns { kind familyText }'))['phaseTurns']).toEqual([{ kind: 'RELAPSE', familyText: 'Wij gaan eerst terug naar veiligheid.' }]);
    expect(await stage.pass()).toMatchObject({ state: 'OPENED' });
  });
});

describe('the end of the work', () => {
  beforeEach(anew);
  const CLOSING = { gate: 'CLOSING', overrideReason: 'De doelen worden elders gevolgd.', closing: { outcome: 'HANDED_OVER', stable: ['NO_VIOLENCE', 'CHILD_FEELS_SAFE', 'FAMILY_KEEPS_IT', 'KNOWS_WHOM_TO_CALL'], notStable: ['HELP_SETTLED'], followUpOn: '2027-03-01', followUpById: '' } };
  const closing = (): Row => ({ ...CLOSING, closing: { ...CLOSING.closing, followUpById: stage.plan.world.actorId('j1') } });
  const close = (): Promise<Row> => stage.plan.act(stage.at('j1'), 'closeDossier', { reason: 'Overgedragen' }, '... on DossierClosed { at }');
  const reopen = (): Promise<Row> => stage.plan.act(stage.at('j1'), 'reopenDossier', { dossierId: undefined, number: 'T-1', reason: 'Er is een nieuwe melding', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED' }, '... on DossierReopened { dossierId }');

  it('asks an outcome and an answer to each sign of stable safety', async () => {
    expect(await stage.propose('j1', { gate: 'CLOSING', overrideReason: 'x' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'outcome' }] });
    expect(await stage.propose('j1', { ...closing(), closing: { ...CLOSING.closing, notStable: [], followUpOn: null, followUpById: null } })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'stable' }] });
    expect(await stage.propose('j1', { ...closing(), closing: { ...CLOSING.closing, followUpById: stage.plan.world.actorId('g1') } })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'followUpById' }] });
    expect(await stage.propose('j1', { ...closing(), overrideReason: null })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', fields: [{ field: 'overrideReason' }] });
  });

  it('counts a goal by its last judgement, and a silence that somebody explained as an opinion', async () => {
    const { world } = stage.plan;
    const goals = async (): Promise<unknown> => ((await stage.look('j1', 'CLOSING'))?.['conditions'] as Row[]).filter(({ key, phase }) => key === 'GOALS' && phase === 'SAFETY').map(({ state, done }) => [state, done]);
    const judge = (state: string, day: string) => world.add('goal_progress', { id: idOf(`judged ${day}`), top3_lineage_id: idOf('line item SAFETY'), state, reason: 'rustig', judged_on: day, judged_by: world.actorId('j1'), data_class: 'D5', about_person_ids: [world.person('tim')] });
    expect(await goals()).toEqual([['NOT_MET', 0]]);
    await judge('SECURED', '2026-11-10');
    expect(await goals()).toEqual([['MET', 1]]);
    await judge('RUNNING', '2026-11-18');
    expect(await goals()).toEqual([['NOT_MET', 0]]);
    const opinions = async (): Promise<unknown> => ((await stage.look('j1', 'TO_RECOVERY'))?.['conditions'] as Row[]).filter(({ key, phase }) => key === 'OPINIONS' && phase === 'ASSISTANCE').map(({ done }) => done);
    const before = await opinions();
    await world.add('view_request', { id: idOf('silent'), plan_version_id: idOf('plan ASSISTANCE'), person_id: world.person('dirk'), state: 'NOT_REACHED', not_reached_why: 'Neemt niet op.', tried_on: ['2026-11-18'], asked_at: NOW, data_class: 'D6', about_person_ids: [world.person('dirk')] });
    expect(await opinions()).toEqual([Number((before as number[])[0]) + 1]);
  });

  it('comes only through its gate; opened again everything is back, and closing asks a new gate', async () => {
    expect(await close()).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('poort naar afsluiten') as unknown });
    expect(await stage.pass('CLOSING', closing())).toMatchObject({ state: 'OPENED', outcome: 'HANDED_OVER', notStable: ['HELP_SETTLED'], followUpOn: '2027-03-01', followUp: { id: stage.plan.world.actorId('j1') } });
    expect(await close()).toMatchObject({ __typename: 'DossierClosed' });
    expect(await stage.look('j1', 'CLOSING')).toBeNull();
    expect((await stage.plan.read(stage.at('mara'), 'gateDecisions { gate outcome }'))['gateDecisions']).toEqual([{ gate: 'CLOSING', outcome: 'HANDED_OVER' }]);
    expect(await reopen()).toMatchObject({ __typename: 'DossierReopened' });
    expect(await stage.look('j1', 'CLOSING')).toMatchObject({ isOpen: false });
    expect((await stage.plan.read(stage.at('j1'), 'planVersions { phase state } phaseTurns { kind reason familyText }'))).toMatchObject({
      phaseTurns: [{ kind: 'REOPENED', reason: 'Er is een nieuwe melding', familyText: 'Het werk met dit gezin begint opnieuw.' }],
    });
    expect(await close()).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });
});
