import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { RecordService } from '@zov/dossier/server/record/record.service.ts';
import { GroundResolver } from './ground.resolver.ts';
import { RowsStage, type Row } from './testing/rows-stage.ts';

let stage: RowsStage;
beforeAll(async () => {
  stage = await RowsStage.make((door) => [new GroundResolver(new RecordService(door))]);
  await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
  await stage.world.grantTo('g1', 'GI_EXECUTOR');
});
afterAll(() => stage.end());

const person = (name: string): string => stage.person(name);
const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const READERS = ['j1', 'j2', 'g1', 'v1', 'b1', 's1', 'p1', 'a1', 'mara', 'dirk', 'noa'];
const FACTOR = '... on ProtectiveFactor { id version text }';
const OUTCOME = '... on InstrumentOutcome { id version outcome }';
const WEIGHS = '... on Vulnerability { id version note }';
const tim = (): Row => ({ aboutPersonIds: [person('tim')] });
const factor = (over: Row = {}): Row => ({ kind: 'FACTOR', text: 'Oma neemt altijd op', whoPersonId: person('oma'), strength: 'STRONG', sinceOn: '2026-09-01', ...tim(), ...over });
const outcome = (over: Row = {}): Row => ({ instrument: 'LIRIK', takenOn: '2026-11-01', takenByName: 'Naam j1', outcome: 'Zorgelijk', ...tim(), ...over });
const weighs = (over: Row = {}): Row => ({ personId: person('mara'), kind: 'MENTAL_HEALTH', present: 'YES', note: 'Slaapt slecht', factIds: [], ...over });
const refusals = (of: string): Promise<Row[]> => stage.rows(`select count(*)::int as n from access_event where outcome = 'REFUSED' and operation = $1`, [of]);

describe('what protects a child, and what an instrument said', () => {
  it('is read by the team and by who represents that child, and by the child itself when it is about nobody else', async () => {
    await stage.act('j1', 'addProtectiveFactor', factor());
    await stage.act('j1', 'addProtectiveFactor', factor({ kind: 'SUCCESS', text: 'Noa belde zelf', aboutPersonIds: [person('noa')] }));
    await stage.act('v1', 'recordInstrumentOutcome', outcome({ outcome: 'Middel' }));
    expect(await stage.readers(READERS, 'protectiveFactors', 'text', 'Oma neemt altijd op')).toEqual(['j1', 'j2', 'g1', 'v1', 'b1', 'mara', 'dirk']);
    expect(await stage.readers(READERS, 'protectiveFactors', 'text', 'Noa belde zelf')).toEqual(['j1', 'j2', 'g1', 'v1', 'b1', 'mara', 'dirk', 'noa']);
    expect(await stage.readers(READERS, 'instrumentOutcomes', 'outcome', 'Middel')).toEqual(['j1', 'j2', 'g1', 'v1', 'b1', 'mara', 'dirk']);
    expect((await stage.read('j1', 'instrumentOutcomes { outcome author { id } }'))?.['instrumentOutcomes']).toEqual([{ outcome: 'Middel', author: { id: stage.world.actorId('v1') } }]);
  });

  it('is corrected by who directs or carries out a measure; Veilig Thuis corrects what it wrote itself; what stood there is kept', async () => {
    const mine = await stage.act('v1', 'addProtectiveFactor', factor({ text: 'Juf Mia ziet het' }), FACTOR);
    const theirs = await stage.act('j1', 'addProtectiveFactor', factor({ text: 'Buurvrouw helpt' }), FACTOR);
    expect(await stage.act('v1', 'correctProtectiveFactor', { id: mine['id'], baseVersion: 1, untilOn: '2026-11-20' }, FACTOR)).toMatchObject({ version: 2 });
    expect(await stage.act('v1', 'correctProtectiveFactor', { id: theirs['id'], baseVersion: 1, text: 'Anders' }, FACTOR)).toMatchObject(NOT_THERE);
    expect(await stage.act('g1', 'correctProtectiveFactor', { id: mine['id'], baseVersion: 2, text: 'Juf Mia belt', whoPersonId: null }, FACTOR)).toMatchObject({ version: 3, text: 'Juf Mia belt' });
    expect(await stage.act('j1', 'correctProtectiveFactor', { id: mine['id'], baseVersion: 1, text: 'Juf Mia let op' }, FACTOR)).toMatchObject({ __typename: 'EditConflict', fields: [{ field: 'text', theirs: 'Juf Mia belt', mine: 'Juf Mia let op' }] });
    expect(await stage.rows(`select item_version, data_class from item_version where item_id = $1 order by item_version`, [mine['id']])).toEqual([{ item_version: 1, data_class: 'D4' }, { item_version: 2, data_class: 'D4' }]);
    const said = await stage.act('g1', 'recordInstrumentOutcome', outcome(), OUTCOME);
    expect(await stage.act('j1', 'correctInstrumentOutcome', { id: said['id'], baseVersion: 1, outcome: 'Minder zorgelijk' }, OUTCOME)).toMatchObject({ version: 2, outcome: 'Minder zorgelijk' });
  });

  it('is written by nobody else, and a refusal is logged', async () => {
    for (const who of ['j2', 'b1', 's1', 'p1', 'a1', 'c1']) {
      expect([who, await stage.act(who, 'addProtectiveFactor', factor())]).toMatchObject([who, NOT_THERE]);
      expect([who, await stage.act(who, 'recordInstrumentOutcome', outcome())]).toMatchObject([who, NOT_THERE]);
    }
    expect([await refusals('addProtectiveFactor'), await refusals('recordInstrumentOutcome')]).toEqual([[{ n: 6 }], [{ n: 6 }]]);
  });

  it('says what has to be mended: children alone, a day that was, a key of the card', async () => {
    expect(await stage.act('j1', 'addProtectiveFactor', factor({ text: ' ' }))).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'text' }] });
    expect(await stage.act('j1', 'addProtectiveFactor', factor({ aboutPersonIds: [person('mara')] }))).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'aboutPersonIds' }] });
    expect(await stage.act('j1', 'recordInstrumentOutcome', outcome({ takenOn: '2026-11-22' }))).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'takenOn' }] });
    expect(await stage.act('j1', 'recordInstrumentOutcome', outcome({ instrument: 'niet van de kaart' }))).toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('what weighs on an adult (D11)', () => {
  it('is read by who wrote it, the own organisation and that adult; not by the other parent, nor by other partners', async () => {
    expect(await stage.act('j1', 'recordVulnerability', weighs(), WEIGHS)).toMatchObject({ note: 'Slaapt slecht' });
    expect(await stage.readers(READERS, 'vulnerabilities', 'note', 'Slaapt slecht')).toEqual(['j1', 'mara']);
    // Somebody of the same organisation who directs after the first.
    await stage.world.grantTo('b1', 'CASE_DIRECTOR', { actor_id: stage.world.actorId('j2') });
    expect(await stage.readers(READERS, 'vulnerabilities', 'note', 'Slaapt slecht')).toEqual(['j1', 'j2', 'mara']);
    expect((await stage.read('mara', 'vulnerabilities { kind present note }'))?.['vulnerabilities']).toEqual([{ kind: 'MENTAL_HEALTH', present: 'YES', note: 'Slaapt slecht' }]);
  });

  it('stands once for each adult and each thing in the own record; later it is corrected', async () => {
    const made = await stage.act('j1', 'recordVulnerability', weighs({ personId: person('dirk'), kind: 'DEBTS', present: 'UNKNOWN' }), WEIGHS);
    expect(await stage.act('j1', 'recordVulnerability', weighs({ personId: person('dirk'), kind: 'DEBTS' }))).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await stage.act('j1', 'correctVulnerability', { id: made['id'], baseVersion: 1, present: 'NO', note: 'Zijn afbetaald' }, WEIGHS)).toMatchObject({ version: 2, note: 'Zijn afbetaald' });
    for (const who of ['v1', 'g1', 'b1']) expect([who, await stage.act(who, 'correctVulnerability', { id: made['id'], baseVersion: 2, note: 'x' })]).toMatchObject([who, NOT_THERE]);
  });

  it('is about an adult, and rests on facts that the writer reads; unknown is the same as hidden', async () => {
    expect(await stage.act('j1', 'recordVulnerability', weighs({ personId: person('noa'), kind: 'HOUSING' }))).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'personId', message: 'Dit gaat alleen over volwassenen.' }] });
    for (const hidden of [idOf('f7'), idOf('no such fact')]) expect(await stage.act('j1', 'recordVulnerability', weighs({ kind: 'HOUSING', factIds: [hidden] }))).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'factIds' }] });
    expect(await stage.act('j1', 'recordVulnerability', weighs({ kind: 'HOUSING', factIds: [idOf('f3')] }), WEIGHS)).toMatchObject({ version: 1 });
    for (const who of ['v1', 'g1', 'b1', 's1', 'p1']) expect([who, await stage.act(who, 'recordVulnerability', weighs({ kind: 'ADDICTION' }))]).toMatchObject([who, NOT_THERE]);
  });
});
