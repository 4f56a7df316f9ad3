import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { CardStage, type Row } from './testing/card-stage.ts';

let stage: CardStage;
beforeAll(async () => {
  stage = await CardStage.make();
});
afterAll(() => stage.end());

const query = async (text: string): Promise<Row[]> => (await stage.world.owner.query<Row>(text)).rows;
const fieldsOf = (answer: Row): unknown[] => (answer['fields'] as Row[]).map((one) => one['field']);
const tim = (): string => stage.world.person('tim');

describe('a card that begins', () => {
  it('has a part per child with every area of the card model, and is nobody’s of the family', async () => {
    expect(await stage.act('j1', 'startSafetyCard', { occasion: 'SIGNAL', childPersonIds: [tim()] })).toMatchObject({ __typename: 'SafetyCard' });
    const card = await stage.card('j1', 'number state occasion model { number source definition } children { childPersonId state severity areas { area judgement } }');
    expect(card).toMatchObject({ number: 1, state: 'DRAFT', occasion: 'SIGNAL', model: { number: 1 } });
    const model = card['model'] as Row;
    expect(String(model['source'])).toContain('Voorstel van dit product');
    const [child] = card['children'] as Row[];
    expect(child).toMatchObject({ childPersonId: tim(), severity: null });
    expect((child?.['areas'] as Row[]).map((one) => one['area'])).toEqual((JSON.parse(String(model['definition'])) as { areas: Row[] }).areas.map((one) => one['key']));
    for (const who of ['mara', 'dirk', 'noa']) expect(await stage.card(who, 'id')).toEqual({});
  });

  it('is one at a time, about children, by who directs, for an occasion of the model', async () => {
    const start = (who: string, over: Row): Promise<Row> => stage.act(who, 'startSafetyCard', { occasion: 'SIGNAL', childPersonIds: [tim()], ...over });
    expect(await start('j1', {})).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('al een concept') });
    expect(fieldsOf(await start('j1', { childPersonIds: [] }))).toEqual(['childPersonIds']);
    expect(fieldsOf(await start('j1', { childPersonIds: [stage.world.person('mara')] }))).toEqual(['childPersonIds']);
    expect(fieldsOf(await start('j1', { occasion: 'BIRTHDAY' }))).toEqual(['occasion']);
    for (const who of ['b1', 'v1']) expect(await start(who, {})).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });

  it('refuses what its model does not have and what cannot be', async () => {
    const { children: [child] } = await stage.card('j1') as { children: Row[] };
    const assess = (over: Row): Promise<Row> => stage.act('j1', 'assessChild', { id: child?.['id'], baseVersion: child?.['version'], ...over });
    expect(await assess({ kinds: ['BAD_WEATHER'] })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await assess({ frequency: 'SOMETIMES' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(fieldsOf(await assess({ spokenOn: '2026-11-22', sinceMonth: '2027-01', consequence: 'x'.repeat(4001) }))).toEqual(['consequence', 'spokenOn', 'sinceMonth']);
    expect(await stage.act('b1', 'assessChild', { id: child?.['id'], baseVersion: 1, severity: 'ACUTE' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });

  it('answers a conflict when somebody else changed the same field, and merges another', async () => {
    const { children: [child] } = await stage.card('j1') as { children: Row[] };
    const assess = (over: Row): Promise<Row> => stage.act('j1', 'assessChild', { id: child?.['id'], baseVersion: child?.['version'], ...over });
    expect(await assess({ consequence: 'Een blauwe plek.' })).toMatchObject({ __typename: 'SafetyCardChild' });
    expect(await assess({ ifNothingChanges: 'Dan gebeurt het weer.' })).toMatchObject({ __typename: 'SafetyCardChild' });
    expect(await assess({ consequence: 'Geen plek.' })).toMatchObject({ __typename: 'EditConflict' });
  });

  it('is withdrawn with a reason and stays readable for the team', async () => {
    const { id, version } = await stage.card('j1');
    expect(fieldsOf(await stage.act('j1', 'withdrawSafetyCard', { id, baseVersion: version, reason: ' ' }))).toEqual(['reason']);
    expect(await stage.act('j1', 'withdrawSafetyCard', { id, baseVersion: version, reason: 'Verkeerd gezin.' })).toMatchObject({ __typename: 'SafetyCard' });
    expect(await stage.card('b1', 'state withdrawnReason children { state }')).toEqual({ state: 'WITHDRAWN', withdrawnReason: 'Verkeerd gezin.', children: [{ state: 'WITHDRAWN' }] });
    expect(await stage.act('j1', 'describeSafetyCard', { id, baseVersion: 2, madeWith: 'moeder' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });
});

describe('a card that is shared', () => {
  it('shows each parent the part of the child, and a child of 12 nothing of another’s', async () => {
    await stage.sharedCard();
    for (const who of ['mara', 'dirk']) {
      expect(await stage.card(who, 'state conclusion decisionReason children { childPersonId severity ifNothingChanges }')).toEqual({
        state: 'SHARED', conclusion: 'SAFE_WITH_AGREEMENTS', decisionReason: 'Beide ouders werken mee.', children: [{ childPersonId: tim(), severity: 'CONCERNING', ifNothingChanges: 'Dan wordt Tim weer vastgepakt.' }],
      });
    }
    expect(await stage.card('noa', 'id')).toEqual({});
  });

  it('hides what changes afterwards until it is shared again, and is not adopted before', async () => {
    const card = await stage.card('j1');
    const [child] = card['children'] as Row[];
    await stage.act('j1', 'assessChild', { id: child?.['id'], baseVersion: child?.['version'], severity: 'STRUCTURAL' });
    expect(await stage.card('mara', 'children { id }')).toEqual({ children: [] });
    expect(await stage.act('b1', 'adoptSafetyCard', { id: card['id'], baseVersion: card['version'], reason: 'goed' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', fields: [{ field: 'state', message: expect.stringContaining('Deel de kaart opnieuw') }] });
    await stage.act('j1', 'shareSafetyCard', { id: card['id'], baseVersion: card['version'], personIds: [stage.world.person('mara')] });
    expect(await stage.card('mara', 'children { severity }')).toEqual({ children: [{ severity: 'STRUCTURAL' }] });
  });

  it('stops at a protected place in a text for the family, and says which words', async () => {
    const { id, version } = await stage.card('j1');
    expect(await stage.act('j1', 'describeSafetyCard', { id, baseVersion: version, conclusionText: 'Veilig op ZV-CANARY-Schuilweg-17.' })).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'conclusionText' }] });
  });
});

describe('a card that is adopted', () => {
  it('is not adopted by its author, without words, by who only reads, or on another version', async () => {
    const { id, version } = await stage.card('j1');
    const adopt = (who: string, over: Row = {}): Promise<Row> => stage.act(who, 'adoptSafetyCard', { id, baseVersion: version, reason: 'goed', ...over });
    expect(await adopt('j1')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('zelf geschreven') });
    expect(fieldsOf(await adopt('b1', { reason: '' }))).toEqual(['reason']);
    expect(await adopt('b1', { baseVersion: 99 })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('net veranderd') });
    expect(await adopt('g1')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });

  it('says per child what is missing before that', async () => {
    const card = await stage.card('j1');
    const [child] = card['children'] as Row[];
    const [area] = child?.['areas'] as Row[];
    await stage.act('j1', 'judgeArea', { id: area?.['id'], baseVersion: area?.['version'], judgement: null });
    await stage.act('j1', 'assessChild', { id: child?.['id'], baseVersion: child?.['version'], spokenOn: null });
    await stage.act('j1', 'shareSafetyCard', { id: card['id'], baseVersion: card['version'], personIds: [stage.world.person('mara')] });
    const shared = await stage.card('j1');
    const answer = await stage.act('b1', 'adoptSafetyCard', { id: shared['id'], baseVersion: shared['version'], reason: 'goed' });
    expect(answer['fields']).toEqual([{ field: 'areas', message: expect.stringMatching(/^tim.*: Beoordeel het gebied/) }, { field: 'notSpokenWhy', message: expect.stringMatching(/^tim.*: Schrijf wanneer/) }]);
    await stage.act('j1', 'withdrawSafetyCard', { id: shared['id'], baseVersion: shared['version'], reason: 'opnieuw' });
  });

  it('holds as long as its model says, sealed, with copies of the facts it rests on and never who reported', async () => {
    const card = await stage.adoptedCard();
    expect(card).toMatchObject({ state: 'ADOPTED', validUntil: '2026-12-05' });
    const seen = await stage.card('j1', 'seal adopter { name } lines { section text copyOfType copyOfId onDay }');
    expect(seen['seal']).toMatch(/^[0-9a-f]{64}$/);
    const lines = seen['lines'] as Row[];
    expect(lines.map((one) => one['text'])).toEqual(expect.arrayContaining(['Blauwe plek op de arm', 'Tim zegt: papa kneep me', 'Er is geduwd']));
    expect(lines.map((one) => one['copyOfId'])).not.toContain(idOf('f6'));
    expect(JSON.stringify(await query(`select * from safety_card_line`))).not.toMatch(/CANARY/);
  });

  it('shows the family of its lines what it may read of the facts themselves', async () => {
    const texts = async (who: string): Promise<unknown[]> => ((await stage.card(who, 'lines { familyText }'))['lines'] as Row[]).map((one) => one['familyText']).sort();
    expect(await texts('mara')).toEqual(['Blauwe plek op de arm', 'Er is geduwd']);
    expect(await texts('dirk')).toEqual(['Blauwe plek op de arm', 'Er is geduwd', 'Tim zegt: papa kneep me']);
    await insertRow(stage.world.owner, 'restriction', {
      dossier_id: stage.world.dossierId, kind: 'WITHHELD', against_person_id: stage.world.person('dirk'), item_id: idOf('f1'), about_person_ids: [], reason: 'rust', legal_basis: 'GOOD_CARE', valid_from: new Date('2026-11-01'), valid_until: new Date('2027-11-01'),
    });
    expect(await texts('dirk')).toEqual(['Er is geduwd', 'Tim zegt: papa kneep me']);
    expect(await texts('mara')).toEqual(['Blauwe plek op de arm', 'Er is geduwd']);
  });

  it('keeps its lines when a fact is corrected afterwards', async () => {
    await query(`update fact set what = 'anders', version = version + 1, changed_at = now() where id = '${idOf('f3')}'`);
    expect(((await stage.card('j1', 'lines { text }'))['lines'] as Row[]).map((one) => one['text'])).toContain('Er is geduwd');
  });

  it('is changed by nobody, the database included', async () => {
    const { id, version, children: [child] } = await stage.card('j1') as Row & { children: Row[] };
    expect(await stage.act('j1', 'describeSafetyCard', { id, baseVersion: version, decisionReason: 'toch' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await stage.act('j1', 'assessChild', { id: child?.['id'], baseVersion: child?.['version'], severity: 'ACUTE' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    await expect(query(`update safety_card set decision_reason = 'toch', version = version + 1 where state = 'ADOPTED'`)).rejects.toThrow('frozen');
    await expect(query(`update safety_card_area set note = 'toch', version = version + 1 where state = 'ADOPTED'`)).rejects.toThrow('frozen');
    await expect(query(`update safety_card_line set text = 'toch'`)).rejects.toThrow('never changed');
  });

  it('is followed by a card that begins with its parts, asks anew whether somebody spoke with the child, and takes its place', async () => {
    await stage.act('j1', 'startSafetyCard', { occasion: 'EVALUATION', childPersonIds: [tim(), stage.world.person('noa')] });
    const next = await stage.card('j1', 'id version number basedOnId children { childPersonId severity kinds frequency spokenOn areas { judgement } }');
    const children = next['children'] as Row[];
    expect(children.find((one) => one['childPersonId'] === tim())).toMatchObject({ severity: 'CONCERNING', kinds: ['PHYSICAL_ABUSE'], frequency: 'MONTHLY', spokenOn: null, areas: Array.from({ length: 8 }, () => ({ judgement: 'SAFE_ENOUGH' })) });
    expect(children.find((one) => one['childPersonId'] === stage.world.person('noa'))).toMatchObject({ severity: null, kinds: [] });
    await stage.act('j1', 'withdrawSafetyCard', { id: next['id'], baseVersion: next['version'], reason: 'spoed' });
    expect(await stage.adoptedCard({ severity: 'ACUTE' })).toMatchObject({ state: 'ADOPTED', validUntil: '2026-12-05' });
    expect(await query('select state, count(*)::int as n from safety_card group by state order by state')).toEqual([{ state: 'ADOPTED', n: 1 }, { state: 'SUPERSEDED', n: 1 }, { state: 'WITHDRAWN', n: 3 }]);
    expect(await query(`select distinct c.state as card, l.state as line from safety_card_line l join safety_card c on c.id = l.safety_card_id order by 1`)).toEqual([{ card: 'ADOPTED', line: 'ADOPTED' }, { card: 'SUPERSEDED', line: 'SUPERSEDED' }]);
  });
});

describe('what an adopted card rests on', () => {
  const add = (table: string, name: string, row: Row): Promise<void> => stage.world.add(table, { id: idOf(name), created_by: stage.world.actorId('j1'), ...row } as never);
  const persons = (...names: string[]): string[] => names.map((name) => stage.world.person(name));
  const lines = async (who: string, selection: string): Promise<Row[]> => ((await stage.card(who, `lines { section ${selection} }`))['lines'] as Row[]).filter((one) => one['section'] !== 'FACT');

  beforeAll(async () => {
    const about = { about_person_ids: persons('tim') };
    await add('column_statement', 'worry', { kind: 'WORRY', position: 1, text: 'Tim staat er midden in.', family_text: 'Tim hoort alles.', ...about, released_to_person_ids: persons('mara') });
    await add('column_statement', 'dropped', { kind: 'NEED', position: 1, state: 'DROPPED', text: 'Niet meer nodig.', dropped_reason: 'klaar', ...about });
    await add('perspective', 'before', { kind: 'NOT_CLEAR', words: 'Nog niet duidelijk.', decided_by: 'niemand', from_on: '2026-09-01', ...about });
    await add('perspective', 'now', { kind: 'AT_HOME', words: 'Tim blijft thuis.', decided_by: 'De ouders', from_on: '2026-10-01', ...about });
    await add('protective_factor', 'oma', { kind: 'FACTOR', text: 'Oma neemt altijd op.', who_name: 'Oma', strength: 'STRONG', ...about });
    await add('protective_factor', 'ended', { kind: 'FACTOR', text: 'De buurman hielp.', who_name: 'Buurman', strength: 'WEAK', since_on: '2026-01-01', until_on: '2026-06-01', ...about });
    for (const [name, day, outcome] of [['old', '2026-09-01', 'hoog'], ['new', '2026-11-01', 'laag risico']] as const) await add('instrument_outcome', name, { instrument: 'LIRIK', instrument_version: '2', taken_on: day, taken_by_name: 'Jip', outcome, ...about });
    const score = (name: string, who: string, dataClass: string, words: string, over: Row): Promise<void> => add('safety_score', name, { score: 4, given_as: 'NUMBER', words, said_on: '2026-11-20', data_class: dataClass, about_person_ids: persons(who), ...over });
    await score('score of mara', 'mara', 'D8', 'nog bang', { person_id: stage.world.person('mara') });
    await score('score of mara before', 'mara', 'D8', 'heel bang', { person_id: stage.world.person('mara'), said_on: '2026-10-20' });
    await score('score of noa', 'noa', 'D8K', 'stil', { person_id: stage.world.person('noa'), child_allows: ['TEAM'] });
    await score('score of j1', 'tim', 'D4', 'het gaat beter', { rater_actor_id: stage.world.actorId('j1'), rater_name: 'Jip' });
    const shared = await stage.sharedCard();
    const said = { safety_card_id: shared['id'], person_id: stage.world.person('dirk'), stance: 'DISAGREE', said_at: new Date('2026-11-21T08:00:00Z'), seen_hash: 'a'.repeat(64), data_class: 'D8', about_person_ids: persons('dirk') };
    await add('card_view', 'view of dirk', { ...said, words: 'ik zie het anders' });
    await add('card_view', 'view of dirk before', { ...said, words: 'eerst niets', current: false });
    await stage.act('b1', 'adoptSafetyCard', { id: shared['id'], baseVersion: shared['version'], reason: 'klopt' });
  });

  it('are the last words of every source, side by side, and of a child’s own words only that they are there', async () => {
    expect((await lines('j1', 'text note')).map((one) => [one['section'], one['text'], one['note']])).toEqual([
      ['FACTOR', 'Oma neemt altijd op.', 'Oma'], ['INSTRUMENT', 'LIRIK: laag risico', 'Jip'], ['PERSPECTIVE', 'Tim blijft thuis.', 'De ouders'],
      ...[['4: nog bang', ''], ['4: het gaat beter', 'Jip'], ['', '']].map(([text, note]) => ['SCORE', text, note]).sort(byPlace(await lines('j1', 'text note'))), ['VIEW', 'Oneens: ik zie het anders', ''], ['WORRY', 'Tim staat er midden in.', ''],
    ]);
  });

  it('are read as their sources are: by name, as who said it, or about the own child', async () => {
    const read = async (who: string): Promise<string[]> => (await lines(who, 'familyText')).map((one) => `${String(one['section'])} ${String(one['familyText'])}`);
    expect((await read('mara')).sort()).toEqual(['FACTOR Oma neemt altijd op.', 'INSTRUMENT LIRIK: laag risico', 'SCORE 4: het gaat beter', 'SCORE 4: nog bang', 'WORRY Tim hoort alles.']);
    expect((await read('dirk')).sort()).toEqual(['FACTOR Oma neemt altijd op.', 'INSTRUMENT LIRIK: laag risico', 'SCORE 4: het gaat beter', 'VIEW Oneens: ik zie het anders']);
    // The second reader does not read a child's own words from here, whatever the child allows elsewhere.
    expect((await lines('b1', 'text')).filter((one) => one['section'] === 'SCORE')).toHaveLength(2);
  });
});

describe('a card of two children', () => {
  beforeAll(async () => {
    await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
    await stage.world.grantTo('g1', 'GI_EXECUTOR');
    await stage.world.grantTo('s1', 'RVDK');
    await stage.act('g1', 'startSafetyCard', { occasion: 'DISCUSSION', childPersonIds: [tim(), stage.world.person('noa')] });
  });

  it('is made by who carries out a measure as by who directs, and by nobody else', async () => {
    const { id, version, children } = await stage.card('g1') as Row & { children: Row[] };
    for (const who of ['j2', 's1', 'v1', 'b1']) expect(await stage.act(who, 'describeSafetyCard', { id, baseVersion: version, madeWith: 'iemand' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await stage.act('g1', 'describeSafetyCard', {
      id, baseVersion: version, conclusion: 'SAFE_ENOUGH', conclusionText: 'Het is rustig.', decision: 'SCALE_DOWN', decisionReason: 'Het gaat goed.', alternatives: 'Doorgaan.', legalDecider: 'De ouders.', validUntil: '2026-11-28',
    })).toMatchObject({ __typename: 'SafetyCard' });
    for (const child of children) {
      expect(await stage.act('g1', 'assessChild', { id: child['id'], baseVersion: child['version'], severity: 'NO_SIGN', notSpokenWhy: 'Gisteren nog gesproken over de vorige kaart.' })).toMatchObject({ __typename: 'SafetyCardChild' });
      for (const area of child['areas'] as Row[]) await stage.act('g1', 'judgeArea', { id: area['id'], baseVersion: area['version'], judgement: 'SAFE_ENOUGH' });
    }
  });

  it('shows a child of 12 its own part and not what is decided about both, and a parent both', async () => {
    const { id, version } = await stage.card('g1');
    await stage.act('g1', 'shareSafetyCard', { id, baseVersion: version, personIds: ['mara', 'dirk', 'noa'].map((name) => stage.world.person(name)) });
    const seen = (who: string): Promise<Row> => stage.card(who, 'state conclusion decisionReason children { childPersonId areas { judgement } }');
    expect(await seen('noa')).toEqual({ state: 'SHARED', conclusion: null, decisionReason: null, children: [{ childPersonId: stage.world.person('noa'), areas: Array.from({ length: 8 }, () => ({ judgement: 'SAFE_ENOUGH' })) }] });
    expect((await seen('mara'))['children']).toHaveLength(2);
    expect(await seen('mara')).toMatchObject({ conclusion: 'SAFE_ENOUGH', decisionReason: 'Het gaat goed.' });
  });

  it('is adopted by a colleague, sent twice once, and holds until the sooner day that was chosen', async () => {
    const { id, version } = await stage.card('g1');
    const adopt = (): Promise<Row> => stage.act('j2', 'adoptSafetyCard', { id, baseVersion: version, reason: 'Ik zie het ook.', idempotencyKey: 'the same key' }, '... on SafetyCard { id state validUntil }');
    expect([await adopt(), await adopt()]).toEqual(Array.from({ length: 2 }, () => expect.objectContaining({ id, state: 'ADOPTED', validUntil: '2026-11-28' }) as unknown));
    expect(await query(`select count(*)::int as n from access_event where action = 'ADOPT' and outcome = 'OK' and object_id = '${String(id)}'`)).toEqual([{ n: 2 }]);
  });

  it('shows each professional the lines of what it reads elsewhere', async () => {
    const sections = async (who: string): Promise<string> => [...new Set(((await stage.card(who, 'lines { section }'))['lines'] as Row[]).map((one) => String(one['section'])))].sort().join(' ');
    expect(await sections('j2')).toBe('FACT FACTOR INSTRUMENT PERSPECTIVE SCORE WORRY');
    // The Board gets facts only as partners choose to share them (R5).
    expect(await sections('s1')).toBe('FACTOR INSTRUMENT PERSPECTIVE SCORE WORRY');
  });

  it('leaves the words of the card before it as they were', async () => {
    const [now, before] = (await stage.read('j1', 'safetyCards { state lines { section } children { state severity } }'))['safetyCards'] as Row[];
    expect([now?.['state'], before?.['state']]).toEqual(['ADOPTED', 'SUPERSEDED']);
    expect(before?.['children']).toEqual([{ state: 'SUPERSEDED', severity: 'CONCERNING' }]);
    expect((before?.['lines'] as Row[]).length).toBeGreaterThan(5);
  });
});

/** In the order in which these lines stand. */
const byPlace = (all: readonly Row[]) => (one: readonly unknown[], other: readonly unknown[]): number =>
  all.findIndex((line) => line['text'] === one[1]) - all.findIndex((line) => line['text'] === other[1]);
