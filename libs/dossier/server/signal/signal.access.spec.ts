import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CANARY } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeAll(async () => {
  acts = await DossierActs.make();
  await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
  await acts.world.grantTo('g1', 'GI_WORKER');
});
afterAll(() => acts.end());

const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const NOT_NOW = { code: 'NOT_POSSIBLE_NOW' };
const WHOLE = 'id version state what sourceKind sourceName sourcePersonId suspicion unsafe effective decision decidedOn toldPersonIds notToldWhy adviceNumber handOverDueOn handedOverOn handOverOwner { id }';
const record = (over: Row = {}, who = 'j1'): Promise<Row> => acts.act(who, 'recordSignal', { what: 'Tim kwam met een blauwe plek op school', receivedOn: '2026-11-02', sourceKind: 'REPORTER', aboutPersonIds: [person('tim')], ...over }, 'Signal', WHOLE);
const part = (act: string, row: Row, change: Row, who = 'j1'): Promise<Row> => acts.act(who, act, { id: row['id'], baseVersion: row['version'], ...change }, 'Signal', WHOLE);
const step = (signal: Row, nr: number, over: Row = {}, who = 'j1'): Promise<Row> => acts.act(who, 'takeSignalStep', { signalId: signal['id'], step: nr, doneOn: '2026-11-03', byName: 'Jip en Gijs', words: `Stap ${nr} gezet`, ...over }, 'SignalStep', 'id version step words');
const fieldsOf = (answer: Row): unknown[] => (answer['fields'] as Row[]).map(({ field }) => field);
const answers = (...given: readonly string[]): Row => Object.fromEntries(['suspicion', 'unsafe', 'able', 'accepted', 'effective'].slice(0, given.length).flatMap((question, index) => [[question, given[index]], [`${question}Why`, 'gezien']]));
const decide = (signal: Row, over: Row = {}): Promise<Row> => part('decideSignal', signal, { mustReport: 'YES', mustReportWhy: 'Het is onveilig', helpPossible: 'NO', helpPossibleWhy: 'Hulp alleen is te weinig', decidedBy: 'Jip en Gijs', decidedOn: '2026-11-05', ...over });
const steps = async (signal: Row): Promise<unknown[]> => ((await acts.read('j1', 'signalSteps { signalId step words }'))?.['signalSteps'] as Row[]).filter(({ signalId }) => signalId === signal['id']).map((one) => `${String(one['step'])} ${String(one['words'])}`);
/** With the steps 1, 2 and 4 and these answers. */
async function weighed(...given: readonly string[]): Promise<Row> {
  const signal = await record();
  for (const nr of [1, 2, 4]) await step(signal, nr);
  return part('weighSignal', signal, answers(...given));
}

describe('a signal', () => {
  it('is written down with where it comes from; who reported has no name', async () => {
    expect(await record()).toMatchObject({ state: 'OPEN', sourceKind: 'REPORTER', sourceName: null, suspicion: null });
    expect(fieldsOf(await record({ sourceName: CANARY.reporter }))).toEqual(['sourceName']);
    expect(fieldsOf(await record({ sourceKind: 'PROFESSIONAL' }))).toEqual(['sourceName']);
    expect(fieldsOf(await record({ sourceKind: 'FAMILY_MEMBER' }))).toEqual(['sourcePersonId']);
    expect(fieldsOf(await record({ what: ' ', receivedOn: '2027-01-01', aboutPersonIds: [] }))).toEqual(['what', 'receivedOn', 'aboutPersonIds']);
    const teacher = await record({ sourceKind: 'PROFESSIONAL', sourceName: 'Juf Mia' });
    expect(await part('correctSignal', teacher, { what: 'Blauwe plek op de arm' })).toMatchObject({ version: 2, sourceName: 'Juf Mia' });
    expect(await part('correctSignal', { ...teacher, version: 2 }, { sourceKind: 'REPORTER' })).toMatchObject({ sourceKind: 'REPORTER', sourceName: null });
    await expect(acts.rows(`update signal set source_name = 'Buurvrouw', version = version + 1 where id = $1`, [teacher['id']])).rejects.toThrow('violates check constraint');
  });

  it('goes through the steps in order; the talk may be left out with a reason', async () => {
    const signal = await record();
    expect(fieldsOf(await step(signal, 2))).toEqual(['step']);
    const first = await step(signal, 1);
    expect(await acts.act('j1', 'correctSignalStep', { id: first['id'], baseVersion: 1, words: 'Beter gezegd' }, 'SignalStep', 'version words')).toMatchObject({ version: 2, words: 'Beter gezegd' });
    expect(fieldsOf(await step(signal, 1))).toEqual(['step']);
    expect(fieldsOf(await step(signal, 4))).toEqual(['step']);
    expect(fieldsOf(await step(signal, 2, { byName: '', words: ' ', doneOn: '2027-01-01' }))).toEqual(['doneOn', 'byName', 'words']);
    await step(signal, 2);
    await step(signal, 4);
    expect(fieldsOf(await step(signal, 5))).toEqual(['step']);
    await part('weighSignal', signal, answers('YES', 'YES'));
    expect(await decide({ ...signal, version: 2 })).toMatchObject({ ...NOT_NOW, message: expect.stringContaining('Stap 3') });
    await part('tellOfSignal', { ...signal, version: 2 }, { notToldWhy: 'Het is nu te gevaarlijk' });
    expect(await decide({ ...signal, version: 3 })).toMatchObject({ state: 'TO_HAND_OVER', decision: 'REPORT', decidedOn: '2026-11-05' });
    expect(await steps(signal)).toEqual(['1 Beter gezegd', '2 Stap 2 gezet', '4 Stap 4 gezet', '5 Het is onveilig\nHulp alleen is te weinig']);
  });

  it('is weighed with a reason for each answer, before anything is decided', async () => {
    const signal = await record();
    expect(fieldsOf(await part('weighSignal', signal, { suspicion: 'YES' }))).toEqual(['suspicionWhy']);
    expect(await decide(signal)).toMatchObject(NOT_NOW);
    const asked = await part('weighSignal', signal, answers('YES', 'NO'));
    expect(await decide(asked)).toMatchObject({ ...NOT_NOW, message: 'Beantwoord eerst de vragen van het afwegingskader.' });
    const done = await part('weighSignal', asked, answers('YES', 'NO', 'YES', 'YES', 'YES'));
    expect(await decide(done)).toMatchObject({ ...NOT_NOW, message: 'Zet eerst stap 1 van de meldcode.' });
    expect(fieldsOf(await decide(done, { mustReportWhy: '', helpPossibleWhy: '', decidedBy: '', decidedOn: '2027-01-01' }))).toEqual(['mustReportWhy', 'helpPossibleWhy', 'decidedBy', 'decidedOn']);
  });

  it.each([['YES', 'YES', 'REPORT_AND_HELP', 'TO_HAND_OVER'], ['YES', 'NO', 'REPORT', 'TO_HAND_OVER'], ['NO', 'YES', 'HELP', 'CLOSED'], ['NO', 'NO', 'CLOSE', 'CLOSED']])(
    'is decided twice: reporting %s and helping %s make %s', async (mustReport, helpPossible, decision, state) => {
      const signal = await weighed('NO');
      await step(signal, 3);
      expect(await decide(signal, { mustReport, helpPossible })).toMatchObject({ decision, state });
      expect(await part('correctSignal', { ...signal, version: 3 }, { what: 'Te laat' })).toMatchObject(NOT_NOW);
      expect(await step(signal, 3)).toMatchObject(NOT_NOW);
    });

  it('is handed over by somebody who works on the family, on a day; then it is closed', async () => {
    const signal = await weighed('YES', 'YES');
    await step(signal, 3);
    const due = { handOverOwnerId: acts.world.actorId('j1'), handOverDueOn: '2026-11-24' };
    expect(await part('handOverSignal', signal, due)).toMatchObject(NOT_NOW);
    const decided = await decide(signal);
    expect(await part('completeHandOver', decided, { handedOverOn: '2026-11-20' })).toMatchObject(NOT_NOW);
    expect(fieldsOf(await part('handOverSignal', decided, { ...due, handOverOwnerId: acts.world.actorId('a1') }))).toEqual(['handOverOwnerId']);
    expect(fieldsOf(await part('handOverSignal', decided, { ...due, handOverDueOn: '2026-11-20' }))).toEqual(['handOverDueOn']);
    const given = await part('handOverSignal', decided, due);
    expect(given).toMatchObject({ handOverOwner: { id: acts.world.actorId('j1') }, handOverDueOn: '2026-11-24' });
    expect(await part('completeHandOver', given, { handedOverOn: '2026-11-20', handOverReference: 'VT-7' })).toMatchObject({ state: 'CLOSED', handedOverOn: '2026-11-20' });
  });

  it('keeps who was told and what they said, the advice, and that it stands in the index', async () => {
    const signal = await record();
    expect(fieldsOf(await part('tellOfSignal', signal, { toldPersonIds: [] }))).toEqual(['notToldWhy']);
    const told = await part('tellOfSignal', signal, { toldPersonIds: [person('mara')], toldOn: '2026-11-04', reaction: 'Zij schrok', notToldWhy: 'Dirk is niet bereikt' });
    expect(told).toMatchObject({ toldPersonIds: [person('mara')], notToldWhy: 'Dirk is niet bereikt' });
    expect(await part('recordAdvice', told, { adviceOn: '2026-11-03', adviceNumber: 'ADV-12', adviceWords: 'Praat eerst met moeder' })).toMatchObject({ adviceNumber: 'ADV-12' });
    expect(await part('markSignalInIndex', { ...told, version: 3 }, { virNotedOn: '2026-11-04' })).toMatchObject({ version: 4 });
    expect(fieldsOf(await part('markSignalInIndex', { ...told, version: 4 }, { virNotedOn: '2027-01-01' }))).toEqual(['virNotedOn']);
  });

  it('is read by who works with facts of the family, never by the family, and kept by who directs', async () => {
    const signal = await record();
    const ids = async (who: string): Promise<unknown[]> => (((await acts.read(who, 'signals { id }'))?.['signals'] ?? []) as Row[]).map((one) => one['id']);
    for (const who of ['j1', 'j2', 'v1', 'b1']) expect([who, await ids(who)]).toEqual([who, expect.arrayContaining([signal['id']])]);
    for (const who of ['g1', 's1', 'p1', 'a1', 'c1']) expect([who, await ids(who)]).toEqual([who, []]);
    for (const who of ['j2', 'v1', 'b1', 'g1', 's1']) {
      expect([who, await record({}, who)]).toMatchObject([who, NOT_THERE]);
      expect([who, await step(signal, 1, {}, who)]).toMatchObject([who, NOT_THERE]);
      for (const [act, change] of [['weighSignal', answers('YES')], ['tellOfSignal', { notToldWhy: 'x' }], ['completeHandOver', { handedOverOn: '2026-11-20' }]] as const) expect([who, act, await part(act, signal, change, who)]).toMatchObject([who, act, NOT_THERE]);
    }
  });
});
