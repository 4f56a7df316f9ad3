import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { CANARY, NOW } from '@zov/access/server/testing/world.ts';
import { DoorStage, type Row } from '../testing/door-stage.ts';

let stage: DoorStage;
const OTHER = idOf('dossier B');
const HOUR = 3_600_000;

beforeAll(async () => {
  stage = await DoorStage.make();
  await stage.world.add('dossier', { dossier_id: OTHER, region_id: idOf('region'), organisation_id: idOf('municipality'), number: 'T-2', name: 'Ander gezin', reason: 'x', opened_on: '2026-09-01' });
  await stage.world.add('person', { dossier_id: OTHER, id: idOf('person sam'), call_name: 'sam', family_role: 'CHILD', birth_date: '2015-01-01', circle: 'FAMILY' });
  for (let n = 1; n <= 7; n += 1) await fact(OTHER, n);
  await stage.world.grantTo('g1', 'CASE_DIRECTOR', { dossier_id: OTHER });
});
afterAll(() => stage.end());

/** Facts of which most are of one day and one instant, so that only the key tells them apart. */
function fact(dossierId: string, n: number): Promise<void> {
  return stage.world.add('fact', {
    dossier_id: dossierId, id: idOf(`${dossierId} ${n}`), kind: 'FACT', what: `Feit ${n}`, source_kind: 'FAMILY_MEMBER', about_person_ids: [idOf('person sam')],
    happened_on: n < 6 ? '2026-09-03' : '2026-09-04', created_at: NOW, created_by: stage.world.actorId('g1'),
  });
}

const person = (name: string): string => stage.world.person(name);
const whats = (rows: readonly unknown[]): unknown[] => rows.map((row) => (row as Row)['what']);
const elsewhere = { dossierId: OTHER } as const;

/** Reads everything page by page. */
async function everything(who: string, first: number, question: Parameters<DoorStage['page']>[3] = {}): Promise<unknown[][]> {
  const pages: unknown[][] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await stage.page(who, first, after, question);
    pages.push(page.nodes);
    ({ endCursor: after, hasMore: more } = page);
    if (pages.length > 20) throw new Error('the pages never end');
  }
  return pages;
}

describe('a page', () => {
  it('follows the one before it without gap or overlap, where most rows are of one day and one instant', async () => {
    const whole = whats(await stage.list('g1', 'facts', 'what', elsewhere));
    expect(whole).toHaveLength(7);
    for (const first of [1, 2, 3, 7, 50]) {
      const pages = await everything('g1', first, elsewhere);
      expect(whats(pages.flat())).toEqual(whole);
      expect(pages).toHaveLength(Math.ceil(7 / first));
    }
  });

  it('says that there is more without counting the row that told so as shown', async () => {
    const context = stage.world.as('g1');
    expect(await stage.page(context, 3, null, elsewhere)).toMatchObject({ hasMore: true });
    expect(await stage.logged(context.traceId)).toMatchObject([{ operation: 'factPage', outcome: 'OK', item_count: 3, subject_person_id: idOf('person sam') }]);
  });

  it('of nobody’s rows is empty, has no cursor and no more', async () => {
    expect(await stage.page('j2', 5, null, elsewhere)).toEqual({ nodes: [], endCursor: null, hasMore: false });
  });

  it('after a cursor of another reader begins at the same place among one’s own rows, and shows no other', async () => {
    const { endCursor } = await stage.page('g1', 1, null, elsewhere);
    const [theirs, ours] = [await stage.page('g1', 50, endCursor, elsewhere), await stage.page('j1', 50, endCursor)];
    expect(theirs.nodes).toHaveLength(6);
    expect(whats(ours.nodes).filter((what) => String(what).startsWith('Feit'))).toEqual([]);
    expect((await stage.page('j2', 50, endCursor, elsewhere)).nodes).toEqual([]);
  });
});

describe('a cursor that was tampered with', () => {
  const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each([
    ['no JSON', 'AAAA'], ['a text', cursor('x')], ['an object', cursor({ length: 3 })], ['too few values', cursor(['2026-09-03', '2026-09-03T00:00:00Z'])],
    ['too many', cursor(['2026-09-03', '2026-09-03T00:00:00Z', idOf('x'), 'y'])], ['nothing in it', cursor([])],
  ])('is refused as such: %s', async (_, after) => {
    await expect(stage.page('g1', 5, after, elsewhere)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it.each([
    ['another kind of value', ['tomorrow', 'now-ish', 'nobody']], ['an object for a day', [{}, NOW, idOf('x')]], ['SQL', [`2026-09-03') or true --`, NOW, idOf('x')]], ['a number', [1, 2, 3]],
  ])('is refused as such, also when the database has to say so: %s', async (_, values) => {
    await expect(stage.page('g1', 5, cursor(values), elsewhere)).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('never widens what is seen: not with nothing in its values, and not by pointing before the first row', async () => {
    expect((await stage.page('g1', 50, cursor([null, null, null]), elsewhere)).nodes).toEqual([]);
    expect((await stage.page('g1', 50, cursor(['9999-01-01', NOW, idOf('x')]), elsewhere)).nodes).toHaveLength(7);
    expect((await stage.page('dirk', 50, cursor(['9999-01-01', NOW, idOf('x')]))).nodes).toHaveLength((await stage.list('dirk', 'facts', 'id')).length);
  });
});

describe('a field that is kept back', () => {
  it('is empty in a row that shows, and stands by name in the row of that read alone', async () => {
    const father = stage.world.as('dirk');
    const shown = await stage.list(father, 'facts', 'what sourceKind sourceName');
    expect(shown.find((row) => row['what'] === 'Blauwe plek op de arm')).toEqual({ what: 'Blauwe plek op de arm', sourceKind: null, sourceName: null });
    expect(shown.find((row) => row['what'] === 'Tim zegt: papa kneep me')).toMatchObject({ sourceKind: 'FAMILY_MEMBER' });
    const rows = await stage.logged(father.traceId);
    expect(rows.filter((row) => row['subject_person_id'] === person('tim'))).toMatchObject([{ masked_fields: ['Fact.sourceKind', 'Fact.sourceName'] }]);
  });

  it('is not noted as kept back by who did not ask for it', async () => {
    const father = stage.world.as('dirk');
    await stage.list(father, 'facts', 'what');
    expect((await stage.logged(father.traceId)).flatMap((row) => row['masked_fields'])).toEqual([]);
  });

  it('cannot be found by its value: a filter looks only among rows, and names a property that exists', async () => {
    const where = (property: string) => ({ where: [{ property, test: 'is', value: 'REPORTER' }] }) as const;
    await expect(stage.list('g1', 'facts', 'id', where('source_kind" or true --'))).rejects.toThrow('has no property');
    expect(await stage.list('j2', 'facts', 'id', where('sourceKind'))).toEqual([]);
  });
});

describe('what hangs on a row', () => {
  it('is judged by its own rules: the reporter is there for Veilig Thuis and for nobody else who sees the fact', async () => {
    const reporters = async (who: string): Promise<unknown> => (await stage.list(who, 'facts', 'what reporter { name }')).find((row) => row['what'] === 'Blauwe plek op de arm')?.['reporter'];
    expect(await reporters('v1')).toEqual({ name: CANARY.reporter });
    for (const who of ['j1', 'b1', 'mara', 'dirk']) expect(await reporters(who)).toBeNull();
  });

  it('is a list without what is not for this reader, in a family that is', async () => {
    const father = await stage.one('dirk', 'family', 'id facts { what } contactPoints { text }');
    expect(JSON.stringify(father)).toContain('Inktlaan 3');
    for (const secret of Object.values(CANARY)) expect(JSON.stringify(father)).not.toContain(secret);
    expect((await stage.one('j1', 'family', 'contactPoints { text }'))?.['contactPoints']).toEqual(expect.arrayContaining([{ text: CANARY.address }]));
  });

  it('brings its persons and classes into the row of the log, but only when it was asked', async () => {
    const [cover, whole] = [stage.world.as('j1'), stage.world.as('j1')];
    await stage.one(cover, 'family', 'name');
    await stage.one(whole, 'family', 'name contactPoints { text }');
    expect(await stage.logged(cover.traceId)).toMatchObject([{ subject_person_id: null, data_classes: ['D1'], object_type: 'Dossier', object_id: stage.world.dossierId, item_count: 1 }]);
    const rows = await stage.logged(whole.traceId);
    expect(rows.map((row) => row['subject_person_id']).sort()).toEqual(['mara', 'dirk', 'noa', 'tim'].map(person).sort());
    expect(rows[0]).toMatchObject({ data_classes: ['D1', 'D2', 'D2S'] });
  });
});

describe('nothing found', () => {
  const byId = (id: string) => ({ type: 'Fact', where: [{ property: 'id', test: 'is', value: id }] }) as const;

  it('is one refusal on the asked object, the same for one that is hidden, of another family, or not there', async () => {
    const asked: Row[] = [];
    for (const [who, id] of [['dirk', idOf('f7')], ['dirk', idOf(`${OTHER} 1`)], ['dirk', idOf('nothing')]] as const) {
      const context = stage.world.as(who);
      expect(await stage.one(context, 'fact', 'id what', byId(id))).toBeNull();
      const rows = await stage.logged(context.traceId);
      expect(rows).toMatchObject([{ outcome: 'REFUSED', object_id: id, subject_person_id: null, item_count: 0, data_classes: [], masked_fields: [] }]);
      asked.push({ ...rows[0], object_id: null });
    }
    expect(asked[1]).toEqual(asked[0]);
    expect(asked[2]).toEqual(asked[0]);
  });

  it('in a list is a row without a person for who works here, and a refusal for who does not', async () => {
    const [here, stranger] = [stage.world.as('j1'), stage.world.as('j2')];
    for (const who of [here, stranger]) expect(await stage.list(who, 'facts', 'id', { where: [{ property: 'happenedOn', test: 'below', value: '1990-01-01' }] })).toEqual([]);
    expect(await stage.logged(here.traceId)).toMatchObject([{ outcome: 'OK', item_count: 0, subject_person_id: null, object_id: null, purpose: 'CASE_DIRECTION' }]);
    expect(await stage.logged(stranger.traceId)).toMatchObject([{ outcome: 'REFUSED', item_count: 0, subject_person_id: null, object_id: null, purpose: null }]);
  });

  it('among all one’s families leaves no row, since no family was opened', async () => {
    const stranger = stage.world.as('j2');
    expect(await stage.list(stranger, 'families', 'name', { mode: 'ALL_MINE' })).toEqual([]);
    expect(await stage.logged(stranger.traceId)).toEqual([]);
  });
});

describe('a filter', () => {
  const found = async (property: string, test: 'is' | 'atLeast' | 'below' | 'finds', value: unknown): Promise<unknown[]> =>
    whats(await stage.list('g1', 'facts', 'what', { ...elsewhere, where: [{ property, test, value }] }));

  it('is half-open in time, and exact', async () => {
    expect(await found('happenedOn', 'atLeast', '2026-09-04')).toHaveLength(2);
    expect(await found('happenedOn', 'below', '2026-09-04')).toHaveLength(5);
    expect(await found('what', 'is', 'Feit 3')).toEqual(['Feit 3']);
    expect(await found('what', 'is', 'feit 3')).toEqual([]);
  });

  it('finds a part of a text whatever its capitals, and takes its value for a value', async () => {
    expect(await found('', 'finds', 'FEIT 3')).toEqual(['Feit 3']);
    expect(await found('', 'finds', `' or true --`)).toEqual([]);
  });

  it('narrows with every other one', async () => {
    const where = [{ property: 'happenedOn', test: 'is', value: '2026-09-04' }, { property: '', test: 'finds', value: '7' }] as const;
    expect(whats(await stage.list('g1', 'facts', 'what', { ...elsewhere, where }))).toEqual(['Feit 7']);
  });
});

describe('whose rights count', () => {
  const seen = async (context: RequestContext): Promise<number> => (await stage.list(context, 'facts', 'id', elsewhere)).length;
  const until = (context: RequestContext, at: Date): RequestContext => ({ ...context, at });

  it('are those at the instant itself: from its first moment on, up to its last and not at it', async () => {
    const end = new Date(NOW.getTime() + HOUR);
    await stage.world.grantTo('s1', 'TEAM_COLLEAGUE', { dossier_id: OTHER, valid_from: NOW, valid_until: end });
    // What lasts opens the family, so that nothing but the end of the other keeps its facts closed.
    await stage.world.grantTo('s1', 'TEAM_COLLEAGUE', { dossier_id: OTHER, data_classes: ['D1'] });
    const context = stage.world.as('s1');
    const moments = [NOW.getTime() - 1, NOW.getTime(), end.getTime() - 1, end.getTime()].map((time) => until(context, new Date(time)));
    await stage.rows(`update actor set role = 'YOUTH_PROFESSIONAL' where id = $1`, [stage.world.actorId('s1')]);
    const counts: boolean[] = [];
    for (const one of moments) counts.push((await seen({ ...one, actor: { ...one.actor, role: 'YOUTH_PROFESSIONAL' } })) > 0);
    expect(counts).toEqual([false, true, true, false]);
  });

  it('are nobody’s whose role has ended, with every grant still there', async () => {
    await stage.rows(`update actor set valid_until = $2 where id = $1`, [stage.world.actorId('g1'), new Date(NOW.getTime() + HOUR)]);
    expect(await seen(stage.world.as('g1'))).toBe(7);
    expect(await seen(stage.world.as('g1', new Date(NOW.getTime() + HOUR)))).toBe(0);
  });

  it('lose to a restriction of one item at once, also in how many there are', async () => {
    const mother = stage.world.as('mara');
    const before = whats(await stage.list(mother, 'facts', 'what'));
    await stage.world.add('restriction', { kind: 'WITHHELD', against_person_id: person('mara'), about_person_ids: [], item_id: idOf('f3'), data_classes: [], reason: 'x', legal_basis: 'SAFETY', valid_from: NOW });
    expect(before).toContain('Er is geduwd');
    expect(whats(await stage.list('mara', 'facts', 'what'))).toEqual(before.filter((what) => what !== 'Er is geduwd'));
    expect(whats((await stage.page('mara', 50)).nodes)).not.toContain('Er is geduwd');
    expect(await stage.door.sees(stage.world.as('mara'), stage.world.dossierId, 'Fact', idOf('f3'))).toBe(false);
  });

  it('answer whether a row is there for the types of families alone, and the same for what is hidden or absent', async () => {
    const sees = (who: string, type: string, id: string): Promise<boolean> => stage.door.sees(stage.world.as(who), stage.world.dossierId, type, id);
    expect(await sees('j1', 'Fact', idOf('f1'))).toBe(true);
    for (const [type, id] of [['Fact', idOf('f7')], ['Fact', idOf('nothing')], ['Fact', idOf(`${OTHER} 1`)], ['Professional', stage.world.actorId('j1')], ['Nothing', idOf('f1')]] as const) {
      expect(await sees('j1', type, id)).toBe(false);
    }
  });
});

describe('across families', () => {
  it('everybody sees the own ones, each read is a row in each of them, and nothing encrypted comes along', async () => {
    await stage.rows(`update actor set valid_until = null where id = $1`, [stage.world.actorId('g1')]);
    await insertRow(stage.world.owner, 'access_grant', (await stage.rows(`select dossier_id, actor_id, 'GI_WORKER' as partner, purpose, legal_basis, secrecy_basis, data_classes, acts, basis_kind, basis_id, valid_from from access_grant where dossier_id = $1 and actor_id = $2`,
      [OTHER, stage.world.actorId('g1')])).map((row) => ({ ...row, dossier_id: stage.world.dossierId }))[0] as never);
    const context = stage.world.as('g1');
    expect(await stage.list(context, 'families', 'name reason', { mode: 'ALL_MINE' })).toEqual([{ name: 'Ander gezin', reason: 'x' }, { name: 'Testgezin', reason: null }]);
    const rows = await stage.logged(context.traceId);
    expect(rows.map((row) => [row['dossier_id'], row['masked_fields']]).sort()).toEqual([[OTHER, []], [stage.world.dossierId, ['Dossier.reason']]].sort());
    await expect(stage.list(stage.world.as('g1'), 'families', 'contactPoints { text }', { mode: 'ALL_MINE' })).rejects.toThrow('TOO_COMPLEX');
  });
});

describe('a search', () => {
  const search = (context: RequestContext, text: string): Promise<unknown> => stage.page(context, 5, null, { mode: 'ALL_MINE', action: 'SEARCH', where: [{ property: '', test: 'finds', value: text }] });
  const missed = async (traceId: string): Promise<unknown[]> => (await stage.world.owner.query('select kind, outcome, actor_id, detail::text as detail from system_event where trace_id = $1', [traceId])).rows;

  it('leaves a row in the log of each dossier in which it found something', async () => {
    const context = stage.world.as('g1');
    expect(await search(context, 'Feit 3')).toMatchObject({ nodes: [{ what: 'Feit 3' }] });
    expect(await stage.logged(context.traceId)).toMatchObject([{ outcome: 'OK', item_count: 1 }]);
    expect(await missed(context.traceId)).toEqual([]);
  });

  it('that finds nothing for this reader is noted as well, and nowhere what was searched for', async () => {
    for (const [who, text] of [['g1', 'Geheim woord'], ['j2', 'Feit 3']] as const) {
      const context = stage.world.as(who);
      expect(await search(context, text)).toEqual({ nodes: [], endCursor: null, hasMore: false });
      const rows = await missed(context.traceId) as { detail: string }[];
      expect(rows).toMatchObject([{ kind: 'SEARCH', outcome: 'OK', actor_id: stage.world.actorId(who) }]);
      expect(rows[0]?.detail).not.toContain(text);
    }
  });
});
