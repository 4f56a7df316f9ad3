import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

/** A search goes through every family of the reader at once; so does whatever it must not find. */
let acts: DossierActs;
const OTHER = idOf('dossier B');
const person = (name: string): string => acts.world.person(name);
type Who = string | RequestContext;

/** A second family, with a child that has the name and the birth date of one of the first. */
async function secondFamily(): Promise<void> {
  const { owner, actorId } = acts.world;
  await insertRow(owner, 'dossier', { dossier_id: OTHER, region_id: idOf('region'), organisation_id: idOf('municipality'), number: 'T-2', name: 'Ander gezin', reason: 'Zorgen', opened_on: '2026-09-01' });
  await insertRow(owner, 'person', { dossier_id: OTHER, id: idOf('tim in B'), call_name: 'Tim', surname: 'Anders', family_role: 'CHILD', birth_date: '2018-06-30', circle: 'FAMILY' });
  const about = { dossier_id: OTHER, about_person_ids: [idOf('tim in B')], created_by: actorId('j1') };
  await insertRow(owner, 'fact', { ...about, id: idOf('fact in B'), kind: 'FACT', what: 'Zwembad met de buren', source_kind: 'OWN_OBSERVATION', happened_on: '2026-09-05' });
  await insertRow(owner, 'dossier_event', { ...about, id: idOf('event in B'), kind: 'OTHER', what: 'Zwembad gesloten', happened_on: '2026-09-06' });
}

beforeAll(async () => {
  acts = await DossierActs.make();
  await secondFamily();
  await acts.world.grantTo('j1', 'CASE_DIRECTOR', { dossier_id: OTHER, basis_id: idOf('involvement j1 in B') });
  await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
});
afterAll(() => acts.end());

const write = (what: string, over: Row = {}): Promise<Row> =>
  acts.act('j1', 'writeFact', { kind: 'FACT', what, happenedOn: '2026-09-01', sourceKind: 'OWN_OBSERVATION', aboutPersonIds: [person('tim')], ...over }, 'Fact', 'id version');
const event = (what: string, over: Row = {}): Promise<Row> => acts.act('j1', 'recordEvent', { kind: 'OTHER', happenedOn: '2026-10-01', what, aboutPersonIds: [person('tim')], ...over }, 'DossierEvent', 'id version');
const found = async (who: Who, question: string, search: string, more = '', answer = 'id'): Promise<Row[]> => (await acts.ask(who, `${question}(search: "${search}"${more}) { ${answer} }`))[question] ?? [];
const whats = async (who: Who, question: string, search: string, more = ''): Promise<unknown[]> => (await found(who, question, search, more, 'what')).map(({ what }) => what).sort();

/** The sentences of the columns that somebody reads in the dossier itself. */
const columnsOf = async (who: string): Promise<unknown[]> => (((await acts.read(who, 'columnStatements { text }'))?.['columnStatements'] ?? []) as Row[]).map(({ text }) => text);

describe('looking through every family', () => {
  it('finds in each that is open to the reader, and in no other', async () => {
    await write('Zwembad op zaterdag');
    expect(await whats('j1', 'findFacts', 'zwembad')).toEqual(['Zwembad met de buren', 'Zwembad op zaterdag']);
    for (const who of ['j2', 'v1', 'b1']) expect([who, await whats(who, 'findFacts', 'zwembad')]).toEqual([who, ['Zwembad op zaterdag']]);
    for (const who of ['g1', 's1', 'p1', 'a1', 'c1']) expect([who, await whats(who, 'findFacts', 'zwembad')]).toEqual([who, []]);
  });

  it('finds two people of one name, each in its own family, and one family alone when that is asked', async () => {
    const tims = (more = ''): Promise<Row[]> => found('j1', 'findPersons', 'tim', more, 'id dossierId');
    expect((await tims()).map(({ id }) => id).sort()).toEqual([person('tim'), idOf('tim in B')].sort());
    expect(await tims(`, dossierId: "${OTHER}"`)).toEqual([{ id: idOf('tim in B'), dossierId: OTHER }]);
    expect(await found('j2', 'findPersons', 'tim', `, dossierId: "${OTHER}"`)).toEqual([]);
  });

  it('finds whoever was born on a day, in one family when that is asked, and nobody born on another', async () => {
    const born = async (day: string, more = ''): Promise<unknown[]> => (await found('j1', 'findPersons', day, more)).map(({ id }) => id).sort();
    expect(await born('30-6-2018')).toEqual([person('tim'), idOf('tim in B')].sort());
    expect(await born('30-06-2018', `, dossierId: "${acts.world.dossierId}"`)).toEqual([person('tim')]);
    expect(await born('1-7-2018')).toEqual([]);
  });

  it('leaves a row in the log of each family it showed something of, and in that of no other', async () => {
    const context = acts.world.as('j1');
    await found(context, 'findFacts', 'zaterdag');
    expect(await acts.rows('select distinct dossier_id from access_event where trace_id = $1', [context.traceId])).toEqual([{ dossier_id: acts.world.dossierId }]);
    const both = acts.world.as('j1');
    await found(both, 'findFacts', 'zwembad');
    expect(await acts.rows('select distinct dossier_id from access_event where trace_id = $1', [both.traceId])).toHaveLength(2);
  });

  it('ends with the right to a family, to the moment', async () => {
    await acts.rows('update access_grant set valid_until = $3 where dossier_id = $1 and actor_id = $2', [OTHER, acts.world.actorId('j1'), new Date(NOW.getTime() + 60_000)]);
    expect(await whats('j1', 'findEvents', 'zwembad')).toEqual(['Zwembad gesloten']);
    expect(await whats(acts.world.as('j1', new Date(NOW.getTime() + 60_000)), 'findEvents', 'zwembad')).toEqual([]);
    await acts.rows('update access_grant set valid_until = null where dossier_id = $1 and actor_id = $2', [OTHER, acts.world.actorId('j1')]);
  });

  it('finds sentences of the columns, the analysis and signals by whoever reads those texts, in its own families', async () => {
    const [j1, about] = [acts.world.actorId('j1'), { about_person_ids: [person('tim')], created_by: acts.world.actorId('j1') }];
    await acts.world.add('column_statement', { id: idOf('column'), kind: 'WORRY', text: 'Kanoet in de nacht', family_text: '', ...about });
    await acts.world.add('analysis', { id: idOf('analysis'), number: 1, question: 'waarom', author_id: j1, created_by: j1 });
    for (const [name, dataClass] of [['Kanoet en geldzorgen', 'D3'], ['Kanoet en ziekte', 'D11']] as const) {
      await acts.world.add('analysis_statement', { id: idOf(name), analysis_id: idOf('analysis'), domain: 'MONEY', text: name, author_id: j1, data_class: dataClass, source_organisation_id: idOf('municipality'), ...about });
    }
    await acts.world.add('signal', { id: idOf('signal'), what: 'Kanoet gezien', received_on: '2026-11-01', source_kind: 'PROFESSIONAL', source_name: 'Meester Snip', ...about });
    const texts = async (who: string, question: string, word: string, field: string): Promise<unknown[]> => (await found(who, question, word, '', field)).map((row) => row[field]).sort();
    for (const who of ['j1', 'j2', 'v1', 'b1', 'g1', 's1', 'p1', 'a1', 'c1']) {
      const [team, facts] = [['j1', 'j2', 'v1', 'b1'].includes(who), who === 'j1' ? ['Kanoet en geldzorgen', 'Kanoet en ziekte'] : ['Kanoet en geldzorgen']];
      expect([who, await texts(who, 'findColumnStatements', 'kanoet', 'text')]).toEqual([who, team || who === 'g1' ? (await columnsOf(who)) : []]);
      expect([who, await texts(who, 'findAnalysisStatements', 'kanoet', 'text')]).toEqual([who, team ? facts : []]);
      expect([who, await texts(who, 'findSignals', 'snip', 'what')]).toEqual([who, team ? ['Kanoet gezien'] : []]);
    }
  });

  it('is no question of the family', async () => {
    for (const question of ['findPersons', 'findFacts', 'findEvents', 'findColumnStatements', 'findAnalysisStatements', 'findSignals', 'findSafetyCards']) await expect(found('mara', question, 'tim')).rejects.toThrow('Cannot query field');
  });
});

describe('what a search must not find', () => {
  it('is a text that was corrected, by the words of before', async () => {
    const { id } = await write('Paarse fiets gestolen');
    expect(await whats('j1', 'findFacts', 'paarse')).toEqual(['Paarse fiets gestolen']);
    await acts.act('j1', 'correctFact', { id, baseVersion: 1, what: 'Groene fiets gestolen', correctionReason: 'Verkeerd gezien' }, 'Fact');
    expect([await whats('j1', 'findFacts', 'paarse'), await whats('j1', 'findFacts', 'groene')]).toEqual([[], ['Groene fiets gestolen']]);
  });

  it('is a fact that was withdrawn, by any word of it', async () => {
    const { id } = await write('Onterecht verhaal', { sourceKind: 'PROFESSIONAL', sourceName: 'Meester Krijt' });
    await acts.act('j1', 'withdrawFact', { id, baseVersion: 1, reason: 'Niet van ons' }, 'Fact');
    for (const word of ['onterecht', 'krijt']) expect([word, await whats('j1', 'findFacts', word)]).toEqual([word, []]);
  });

  it('is health, by whoever does not read it', async () => {
    await acts.world.add('fact', { id: idOf('health'), kind: 'FACT', what: 'Migraine sinds maart', source_kind: 'OWN_OBSERVATION', about_person_ids: [person('mara')], data_class: 'D11', happened_on: '2026-09-01', created_by: acts.world.actorId('j1'), source_organisation_id: idOf('municipality') });
    expect([await whats('j1', 'findFacts', 'migraine'), await whats('v1', 'findFacts', 'migraine'), await whats('j2', 'findFacts', 'migraine')]).toEqual([['Migraine sinds maart'], [], []]);
  });

  it('is a hidden move, by whoever may not know where somebody went', async () => {
    await event('Verhuisd naar Schuilstad', { kind: 'MOVE', aboutPersonIds: [person('mara')] });
    await event('Op vakantie naar Zeestad');
    expect(await whats('j1', 'findEvents', 'schuilstad')).toEqual(['Verhuisd naar Schuilstad']);
    expect([await whats('v1', 'findEvents', 'schuilstad'), await whats('v1', 'findEvents', 'zeestad')]).toEqual([[], ['Op vakantie naar Zeestad']]);
  });

  it('is anything by a sign or a piece of a query: what is typed are words', async () => {
    for (const typed of [`x' or true --`, 'zwembad:* | tim', '%%', '__', '!zwembad']) {
      const answer = await whats('j1', 'findFacts', typed).catch((error: unknown) => (error as { code?: string }).code);
      expect([typed, answer]).toEqual([typed, typed === '!zwembad' ? ['Zwembad met de buren', 'Zwembad op zaterdag'] : typed.startsWith('x') || typed.startsWith('z') ? [] : 'BAD_INPUT']);
    }
  });
});

describe('what was known on a day', () => {
  const known = async (who: Who, day: string, dossierId = acts.world.dossierId): Promise<Row[]> => (await acts.ask(who, `knownOn(dossierId: "${dossierId}", on: "${day}") { itemId what knownUntil }`))['knownOn'] ?? [];

  it('is of one family alone, whatever else the reader directs', async () => {
    const here = (await known('j1', '2026-12-31')).map(({ what }) => what);
    expect(here).not.toContain('Zwembad met de buren');
    expect(here).toContain('Zwembad op zaterdag');
    expect(await known('j2', '2026-12-31', OTHER)).toEqual([]);
  });

  it('is the words of before on the days before, with the moment they ended', async () => {
    const { id } = await event('Begin van hulp');
    const later = { ...acts.world.as('j1'), now: () => new Date('2026-11-25T09:00:00Z') };
    await acts.act(later, 'correctEvent', { id, baseVersion: 1, what: 'Begin van therapie' }, 'DossierEvent');
    const of = async (day: string): Promise<unknown[]> => (await known('j1', day)).filter(({ itemId }) => itemId === id).map(({ what, knownUntil }) => [what, knownUntil]);
    expect([await of('2026-11-20'), await of('2026-11-24'), await of('2026-11-25')]).toEqual([[], [['Begin van hulp', '2026-11-25T09:00:00.000Z']], [['Begin van therapie', null]]]);
  });
});
