import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
const DAY = 86_400_000;
const on = (who: string, days: number): RequestContext => ({ ...acts.world.as(who), now: () => new Date(NOW.getTime() + days * DAY) });

beforeAll(async () => {
  acts = await DossierActs.make();
  await acts.act('j1', 'correctPerson', { id: person('mara'), baseVersion: 1, callName: 'Mára', namePrefix: 'van der', surname: 'Voorbeeld-Lüneburg' }, 'Person');
});
afterAll(() => acts.end());

const write = (over: Row, who: string | RequestContext = 'j1'): Promise<Row> =>
  acts.act(who, 'writeFact', { kind: 'FACT', what: 'Er was ruzie', happenedOn: '2026-09-01', sourceKind: 'OWN_OBSERVATION', aboutPersonIds: [person('dirk')], ...over }, 'Fact', 'id');
const people = async (who: string, search: string): Promise<unknown[]> => ((await acts.ask(who, `findPersons(search: "${search}") { callName dossierId }`))['findPersons'] ?? []).map((row) => row['callName']);
const facts = async (who: string | RequestContext, search: string): Promise<unknown[]> => ((await acts.ask(who, `findFacts(search: "${search}") { what }`))['findFacts'] ?? []).map((row) => row['what']);

describe('looking for somebody', () => {
  it.each(['mara', 'MARA voor', 'voorbeeld mara', 'luneburg', 'van der voor', 'lün mára'])('finds by parts of a name in any order, whatever accents and capitals: %s', async (typed) => {
    expect(await people('j1', typed)).toEqual(['Mára']);
  });

  it.each(['ara', 'beeld mara', 'mara nietbestaand', 'dirk mara'])('asks that every part begins a part of the name: %s', async (typed) => {
    expect(await people('j1', typed)).toEqual([]);
  });

  it('finds by birth date, as it is typed in Dutch', async () => {
    expect(await people('j1', '2-4-1990')).toEqual(['Mára']);
    expect(await people('j1', '3-4-1990')).toEqual([]);
  });

  it('finds nothing by a birth date for who sees names only', async () => {
    await acts.world.grantTo('c1', 'CHAIR');
    await acts.rows('update access_grant set person_ids = $2 where actor_id = $1', [acts.world.actorId('c1'), [person('mara'), person('dirk')]]);
    expect(await people('c1', 'mara')).toEqual(['Mára']);
    expect(await people('c1', '2-4-1990')).toEqual([]);
  });

  it('needs two letters', async () => {
    for (const typed of ['m', ' ', '(|', "'"]) await expect(acts.ask('j1', `findPersons(search: "${typed}") { id }`)).rejects.toThrow();
  });
});

describe('looking for what was written', () => {
  it('finds words by their Dutch stem, a beginning of a word, and whatever accents', async () => {
    await write({ what: 'De kinderen fietsten naar het café op de Zeedijk' });
    for (const typed of ['kind fiets', 'CAFE', 'zeed', 'dijk kinderen fietsen']) expect([typed, await facts('j1', typed)]).toEqual([typed, typed.startsWith('dijk') ? [] : ['De kinderen fietsten naar het café op de Zeedijk']]);
  });

  it('looks in one dossier when asked, and takes whatever is typed for words', async () => {
    await write({ what: 'Vader zei: het is 5 & 6 | niets' });
    const elsewhere = `findFacts(search: "vader zei", dossierId: "${person('mara')}") { id }`;
    expect((await acts.ask('j1', elsewhere))['findFacts']).toEqual([]);
    expect((await acts.ask('j1', elsewhere.replace(person('mara'), acts.world.dossierId)))['findFacts']).toHaveLength(1);
    for (const typed of ["5 & 6 | ' :* !", '<-> vader', '5 6']) expect(await facts('j1', typed)).toEqual(typed.startsWith('<') || typed.startsWith('5') ? ['Vader zei: het is 5 & 6 | niets'] : []);
  });

  it('finds for nobody what that person does not see, nor by a source that is kept from it', async () => {
    await write({ what: 'Unieke uitspraak', sourceKind: 'PROFESSIONAL', sourceName: 'Meester Zonderling' });
    expect(await facts('j1', 'zonderling')).toEqual(['Unieke uitspraak']);
    for (const who of ['j2', 'g1', 's1', 'p1', 'a1']) expect([who, await facts(who, 'unieke'), await people(who, 'mara')]).toEqual([who, [], []]);
  });

  it('is in the log with what was shown, and never with what was typed', async () => {
    const [found, missed] = [acts.world.as('j1'), acts.world.as('j1')];
    await acts.ask(found, 'findFacts(search: "unieke uitspraak") { what }');
    await acts.ask(missed, 'findFacts(search: "xylofoon") { what }');
    expect(await acts.rows('select distinct action, operation, outcome, object_type from access_event where trace_id = $1', [found.traceId])).toEqual([{ action: 'SEARCH', operation: 'findFacts', outcome: 'OK', object_type: 'Fact' }]);
    expect(await acts.rows('select kind, detail from system_event where trace_id = $1', [missed.traceId])).toEqual([{ kind: 'SEARCH', detail: expect.objectContaining({ shown: 0 }) }]);
    for (const { traceId } of [found, missed]) {
      const all = await acts.rows('select e::text as row from access_event e where trace_id = $1 union all select s::text from system_event s where trace_id = $1', [traceId]);
      expect(JSON.stringify(all)).not.toMatch(/xylofoon|unieke/i);
    }
  });
});

describe('what was known on a day', () => {
  const known = async (who: string, day: string): Promise<Row[]> =>
    (await acts.ask(who, `knownOn(dossierId: "${acts.world.dossierId}", on: "${day}") { itemType itemId itemVersion what knownUntil author { name } }`))['knownOn'] ?? [];
  const texts = async (who: string, day: string, id: unknown): Promise<unknown[]> => (await known(who, day)).filter((row) => row['itemId'] === id).map((row) => row['what']);

  it('is the text of then, not of now, from the day it was written down', async () => {
    const { id } = await write({ what: 'Drie keer geduwd' });
    await acts.act(on('j1', 3), 'correctFact', { id, baseVersion: 1, what: 'Twee keer geduwd', correctionReason: 'Verkeerd gehoord' }, 'Fact');
    const asked: Record<string, unknown[]> = {};
    for (const day of ['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24', '2026-12-31']) asked[day] = await texts('j1', day, id);
    expect(asked).toEqual({
      '2026-11-20': [], '2026-11-21': ['Drie keer geduwd'], '2026-11-23': ['Drie keer geduwd'], '2026-11-24': ['Twee keer geduwd'], '2026-12-31': ['Twee keer geduwd'],
    });
  });

  it('holds happenings and measures as well, and says who wrote each', async () => {
    const event = await acts.act('j1', 'recordEvent', { kind: 'OTHER', happenedOn: '2026-10-01', what: 'Gesprek op school', aboutPersonIds: [person('tim')] }, 'DossierEvent');
    const measure = await acts.act('j1', 'recordMeasure', { kind: 'OTS', fromOn: '2026-10-01', note: 'Een jaar', aboutPersonIds: [person('tim')] }, 'Measure');
    const rows = await known('j1', '2026-11-21');
    expect(rows.filter((row) => [event['id'], measure['id']].includes(row['itemId']))).toEqual(expect.arrayContaining([
      { itemType: 'dossier_event', itemId: event['id'], itemVersion: 1, what: 'Gesprek op school', knownUntil: null, author: { name: expect.any(String) } },
      { itemType: 'measure', itemId: measure['id'], itemVersion: 1, what: 'Een jaar', knownUntil: null, author: { name: expect.any(String) } },
    ]));
  });

  it('is nothing to whoever has no right today, whatever it knew then, and leaves a refusal', async () => {
    for (const who of ['j2', 'p1', 's1']) {
      const context = acts.world.as(who);
      expect((await acts.ask(context, `knownOn(dossierId: "${acts.world.dossierId}", on: "2026-11-21") { id }`))['knownOn']).toEqual([]);
      expect(await acts.rows('select outcome from access_event where trace_id = $1', [context.traceId])).toEqual([{ outcome: 'REFUSED' }]);
    }
  });

  it('keeps a hidden move from who may not know it, also as it stood before', async () => {
    await acts.act('j1', 'recordEvent', { kind: 'MOVE', happenedOn: '2026-10-02', what: 'Verhuisd naar Schuilstad', aboutPersonIds: [person('mara')] }, 'DossierEvent');
    await acts.world.grantTo('v1', 'VEILIG_THUIS');
    const about = async (who: string): Promise<boolean> => JSON.stringify(await known(who, '2026-12-01')).includes('Schuilstad');
    expect([await about('j1'), await about('v1')]).toEqual([true, false]);
  });
});
