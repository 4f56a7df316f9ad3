import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeAll(async () => {
  acts = await DossierActs.make();
  await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
});
afterAll(() => acts.end());

const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const NOT_NOW = { code: 'NOT_POSSIBLE_NOW' };
const WHOLE = 'id version state what sourceKind sourceName sourcePersonId suspicion suspicionWhy unsafe unsafeWhy aboutPersonIds toldPersonIds handOverDueOn handOverOwner { id } handedOverOn adviceOn virNotedOn';
type Who = string | RequestContext;

const record = (over: Row = {}, who: Who = 'j1'): Promise<Row> =>
  acts.act(who, 'recordSignal', { what: 'Tim kwam met een blauwe plek op school', receivedOn: '2026-11-02', sourceKind: 'REPORTER', aboutPersonIds: [person('tim')], ...over }, 'Signal', WHOLE);
const part = (name: string, row: Row, change: Row, who: Who = 'j1'): Promise<Row> => acts.act(who, name, { id: row['id'], baseVersion: row['version'], ...change }, 'Signal', WHOLE);
const step = (signal: Row, nr: number, over: Row = {}, who: Who = 'j1'): Promise<Row> =>
  acts.act(who, 'takeSignalStep', { signalId: signal['id'], step: nr, doneOn: '2026-11-03', byName: 'Jip', words: `Stap ${nr}`, ...over }, 'SignalStep', 'id version step words');
const mendStep = (row: Row, change: Row, who: Who = 'j1'): Promise<Row> => acts.act(who, 'correctSignalStep', { id: row['id'], baseVersion: row['version'], ...change }, 'SignalStep', 'id version words');
const fieldsOf = (answer: Row): unknown[] => (answer['fields'] as Row[]).map(({ field }) => field);
const stepRows = (signal: Row): Promise<Row[]> => acts.rows('select step, about_person_ids, data_class from signal_step where signal_id = $1 order by step', [signal['id']]);

/** A signal that is to be handed over to Veilig Thuis. */
async function decided(): Promise<Row> {
  const signal = await record();
  for (const nr of [1, 2, 3, 4]) await step(signal, nr);
  const weighed = await part('weighSignal', signal, { suspicion: 'YES', suspicionWhy: 'gezien', unsafe: 'YES', unsafeWhy: 'gezien' });
  return part('decideSignal', weighed, { mustReport: 'YES', mustReportWhy: 'onveilig', helpPossible: 'NO', helpPossibleWhy: 'te weinig', decidedBy: 'Jip', decidedOn: '2026-11-05' });
}

describe('where a signal comes from', () => {
  it('is a person of the family, a name of a professional or nobody: another kind leaves nothing of the former behind', async () => {
    const fromMother = await record({ sourceKind: 'FAMILY_MEMBER', sourcePersonId: person('mara') });
    expect(fromMother).toMatchObject({ sourcePersonId: person('mara'), sourceName: null });
    const fromTeacher = await part('correctSignal', fromMother, { sourceKind: 'PROFESSIONAL', sourceName: 'Juf Mia' });
    expect(fromTeacher).toMatchObject({ sourceName: 'Juf Mia', sourcePersonId: null });
    expect(await part('correctSignal', fromTeacher, { sourceKind: 'OWN_OBSERVATION' })).toMatchObject({ sourceName: null, sourcePersonId: null });
  });

  it('has no name in the history either once it turns out to be a reporter, of a signal and of a fact (R15)', async () => {
    const named = await record({ sourceKind: 'PROFESSIONAL', sourceName: 'Juf Canarie' });
    const again = await part('correctSignal', named, { what: 'Tim kwam met twee blauwe plekken', sourceName: 'Juf Canarie van groep 4' });
    const kept = (row: Row): Promise<Row[]> => acts.rows(`select content ->> 'what' as what, content ->> 'source_name' as name, content ->> 'content_hash' as hash from item_version where item_id = $1 order by item_version`, [row['id']]);
    expect((await kept(named)).map((one) => one['name'])).toEqual(['Juf Canarie']);
    await part('correctSignal', again, { sourceKind: 'REPORTER' });
    expect(await kept(named)).toEqual([
      { what: 'Tim kwam met een blauwe plek op school', name: null, hash: null }, { what: 'Tim kwam met twee blauwe plekken', name: null, hash: null },
    ]);
    await acts.rows(`update fact set source_kind = 'PROFESSIONAL', source_name = 'Meester Canarie', version = version + 1, changed_at = now() where id = $1`, [idOf('f3')]);
    await acts.rows(`update fact set source_kind = 'REPORTER', source_name = null, source_person_id = null, version = version + 1, changed_at = now() where id = $1`, [idOf('f3')]);
    expect(JSON.stringify(await acts.rows('select content from item_version'))).not.toContain('Canarie');
  });

  it('cannot be somebody of another family, and what it is about neither', async () => {
    for (const wrong of [{ sourceKind: 'NETWORK', sourcePersonId: idOf('somebody elsewhere') }, { aboutPersonIds: [person('tim'), idOf('child elsewhere')] }]) {
      expect([wrong, await record(wrong)]).toMatchObject([wrong, { code: 'BAD_INPUT' }]);
    }
  });
});

describe('the steps of the reporting code', () => {
  it('are each taken once: of two who take the same one at once, one is too late', async () => {
    const signal = await record();
    const both = await Promise.all([step(signal, 1), step(signal, 1, { words: 'Ook gezet' })]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Refused', 'SignalStep']);
    expect(await stepRows(signal)).toHaveLength(1);
  });

  it('are one however often it is sent', async () => {
    const signal = await record();
    const [first, again] = [await step(signal, 1, { idempotencyKey: 'step-once' }), await step(signal, 1, { idempotencyKey: 'step-once' })];
    expect(again).toEqual(first);
    expect(await stepRows(signal)).toMatchObject([{ step: 1, data_class: 'D3' }]);
  });

  it('are corrected by who directs until it is decided, with what stood there kept, and by nobody afterwards', async () => {
    const signal = await record();
    const first = await step(signal, 1);
    for (const who of ['j2', 'v1', 'b1', 's1', 'p1', 'a1']) expect([who, await mendStep(first, { words: 'Anders' }, who)]).toMatchObject([who, NOT_THERE]);
    const mended = await mendStep(first, { words: 'Duidelijker' });
    expect(mended).toMatchObject({ version: 2, words: 'Duidelijker' });
    expect(await mendStep(first, { words: 'Nog anders' })).toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'words', theirs: 'Duidelijker', mine: 'Nog anders' }] });
    expect(fieldsOf(await mendStep(mended, { words: ' ', byName: '' }))).toEqual(['byName', 'words']);
    expect(await acts.rows(`select content ->> 'words' as words from item_version where item_id = $1`, [first['id']])).toEqual([{ words: 'Stap 1' }]);
    await acts.rows(`update signal set state = 'CLOSED', decision = 'CLOSE', decided_on = '2026-11-05', version = version + 1 where id = $1`, [signal['id']]);
    expect(await mendStep(mended, { words: 'Achteraf' })).toMatchObject(NOT_NOW);
  });

  it('are about whom the signal is about, also after that is corrected', async () => {
    const signal = await record();
    await step(signal, 1);
    expect(await part('correctSignal', signal, { aboutPersonIds: [person('tim'), person('noa')] })).toMatchObject({ aboutPersonIds: [person('tim'), person('noa')] });
    expect(await stepRows(signal)).toMatchObject([{ step: 1, about_person_ids: [person('tim'), person('noa')] }]);
    await step(signal, 2);
    expect((await stepRows(signal)).map((one) => one['about_person_ids'])).toEqual([[person('tim'), person('noa')], [person('tim'), person('noa')]]);
  });

  it('belong to a signal that the writer sees', async () => {
    expect(await step({ id: idOf('no signal') }, 1)).toMatchObject(NOT_THERE);
  });
});

describe('the weighing', () => {
  it('takes an answer back without losing the others, and never without a reason', async () => {
    const signal = await record();
    const weighed = await part('weighSignal', signal, { suspicion: 'YES', suspicionWhy: 'gezien', unsafe: 'NO', unsafeWhy: 'nu niet' });
    expect(weighed).toMatchObject({ suspicion: 'YES', unsafe: 'NO' });
    expect(await part('weighSignal', weighed, { unsafe: null })).toMatchObject({ suspicion: 'YES', suspicionWhy: 'gezien', unsafe: null });
    expect(fieldsOf(await part('weighSignal', { ...weighed, version: 3 }, { able: 'NO', ableWhy: ' ' }))).toEqual(['ableWhy']);
  });

  it('shows both answers when two people weigh the same question, and merges different ones', async () => {
    const signal = await record();
    await part('weighSignal', signal, { suspicion: 'YES', suspicionWhy: 'gezien' });
    expect(await part('weighSignal', signal, { unsafe: 'NO', unsafeWhy: 'rustig' })).toMatchObject({ suspicion: 'YES', unsafe: 'NO' });
    expect(await part('weighSignal', signal, { suspicion: 'NO', suspicionWhy: 'gezien' })).toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'suspicion', theirs: 'YES', mine: 'NO' }] });
  });
});

describe('the hand-over to Veilig Thuis', () => {
  const owner = (name: string): Row => ({ handOverOwnerId: acts.world.actorId(name), handOverDueOn: '2026-11-24' });
  const involve = (name: string, from: string, until: string | null): Promise<void> => acts.world.add('involvement', {
    id: idOf(`involvement ${name}`), actor_id: acts.world.actorId(name), partner: 'TEAM_COLLEAGUE', purpose: 'HELP', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', valid_from: new Date(from), valid_until: until === null ? null : new Date(until),
  });

  it('is laid with somebody who works on this family now: not before, and not after', async () => {
    const signal = await decided();
    expect(fieldsOf(await part('handOverSignal', signal, owner('j2')))).toEqual(['handOverOwnerId']);
    await involve('j2', '2026-10-01', '2026-11-20');
    await involve('v1', '2026-12-01', null);
    for (const who of ['j2', 'v1']) expect([who, await part('handOverSignal', signal, owner(who))]).toMatchObject([who, { code: 'BAD_INPUT', fields: [{ field: 'handOverOwnerId' }] }]);
    expect(await part('handOverSignal', signal, owner('j1'))).toMatchObject({ handOverOwner: { id: acts.world.actorId('j1') } });
  });

  it('can be due today, counted in Amsterdam, and can be laid with another later', async () => {
    const signal = await decided();
    const late = acts.world.as('j1', new Date('2026-11-23T23:30:00Z'));
    const laid = await part('handOverSignal', signal, owner('j1'), late);
    expect(laid).toMatchObject({ handOverDueOn: '2026-11-24' });
    expect(fieldsOf(await part('handOverSignal', laid, { ...owner('j1'), handOverDueOn: '2026-11-23' }, late))).toEqual(['handOverDueOn']);
    expect(await part('handOverSignal', laid, { ...owner('j1'), handOverDueOn: '2026-11-30' })).toMatchObject({ handOverDueOn: '2026-11-30' });
  });

  it('ends the matter: nothing is weighed, advised or handed over again, but telling and the index go on', async () => {
    const laid = await part('handOverSignal', await decided(), owner('j1'));
    expect(fieldsOf(await part('completeHandOver', laid, { handedOverOn: '2026-11-22' }))).toEqual(['handedOverOn']);
    const done = await part('completeHandOver', laid, { handedOverOn: '2026-11-21', handOverReference: 'VT-9' });
    expect(done).toMatchObject({ state: 'CLOSED', handedOverOn: '2026-11-21' });
    const over: readonly [string, Row][] = [['completeHandOver', { handedOverOn: '2026-11-21' }], ['handOverSignal', owner('j1')], ['recordAdvice', { adviceOn: '2026-11-20' }], ['weighSignal', { able: 'NO', ableWhy: 'x' }], ['correctSignal', { what: 'x' }]];
    for (const [name, change] of over) expect([name, await part(name, done, change)]).toMatchObject([name, NOT_NOW]);
    const told = await part('tellOfSignal', done, { toldPersonIds: [person('mara')], toldOn: '2026-11-21', reaction: 'Zij wist het al' });
    expect(told).toMatchObject({ state: 'CLOSED', toldPersonIds: [person('mara')] });
    expect(await part('markSignalInIndex', told, { virNotedOn: '2026-11-21' })).toMatchObject({ virNotedOn: '2026-11-21' });
  });

  it('tells nobody of another family', async () => {
    expect(await part('tellOfSignal', await record(), { toldPersonIds: [idOf('somebody elsewhere')] })).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('a signal in the log', () => {
  it('is there by its act and about whom, with no word of it; a refusal as well', async () => {
    const [mine, theirs] = [acts.world.as('j1'), acts.world.as('b1')];
    const { id } = await record({ what: 'Heel herkenbare woorden' }, mine);
    expect(await record({}, theirs)).toMatchObject(NOT_THERE);
    const rows = await acts.rows('select action, object_type, outcome, e::text as row from access_event e where trace_id = $1', [mine.traceId]);
    expect(rows).toContainEqual(expect.objectContaining({ action: 'CREATE', object_type: 'Signal', outcome: 'OK' }));
    expect(JSON.stringify(rows)).not.toContain('herkenbare');
    expect(JSON.stringify(rows)).toContain(String(id));
    expect(await acts.rows('select outcome, operation from access_event where trace_id = $1', [theirs.traceId])).toEqual([{ outcome: 'REFUSED', operation: 'recordSignal' }]);
  });

  it('is in no answer to the family: it has no question for it', async () => {
    for (const who of ['mara', 'dirk', 'noa']) await expect(acts.read(who, 'signals { id }')).rejects.toThrow('Cannot query field');
  });
});
