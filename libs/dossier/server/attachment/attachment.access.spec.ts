import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { CANARY } from '@zov/access/server/testing/world.ts';
import { ERROR_STATUS, type ErrorCode } from '@zov/core/graphql';
import { FileCleaner } from '@zov/core/files';
import { MemoryFiles } from '@zov/core/files/testing/memory-files.ts';
import { sampleJpg, samplePdf } from '@zov/core/files/testing/sample-files.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';
import { AttachmentFileResolver } from './attachment.resolver.ts';
import { AttachmentService } from './attachment.service.ts';
import { SealedFiles } from './sealed-files.ts';
import { registerFileRoutes } from './file.routes.ts';
import { sweepFiles } from './sweep-files.ts';

let acts: DossierActs;
let files: SealedFiles;
const store = new MemoryFiles();
let server: FastifyInstance;
let url: string;
let tidied = 0;
const person = (name: string): string => acts.world.person(name);
beforeAll(async () => {
  acts = await DossierActs.make((door) => {
    files = new SealedFiles(store, door.cipher, door.ids);
    const [service, handing] = [new AttachmentService(door, files), new AttachmentFileResolver(door)];
    const input = (args: object): never => (args as { input: never }).input;
    return {
      addAttachment: (_, args, context, info) => service.add(context, info, input(args)), releaseAttachment: (_, args, context, info) => service.release(context, info, input(args)), correctAttachment: (_, args, context, info) => service.correct(context, info, input(args)),
      withdrawAttachment: (_, args, context, info) => service.withdraw(context, info, input(args)), attachmentFile: (_, args, context, info) => handing.attachmentFile(args as never, context, info),
    };
  });
  server = fastify();
  registerFileRoutes(server, {
    contextOf: (request, audience) => {
      const who = String(request.headers['who'] ?? '');
      const context = who === '' ? null : acts.world.as(who);
      return Promise.resolve(context?.actor.audience === audience ? context : null);
    },
    ask: (_, context, query, variables) => acts.query(context, query, variables), door: () => acts.door, files: () => files,
    cleaner: new FileCleaner(join(process.cwd(), 'libs/core/files/clean-file.mjs')), tidy: () => void (tidied += 1),
  });
  server.setErrorHandler((error: { statusCode?: number; code?: string }, _, reply) => reply.code(error.statusCode ?? ERROR_STATUS[error.code as ErrorCode] ?? 500).send({ code: error.code }));
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await server.close();
  await acts.end();
});

interface Told { readonly status: number; readonly body: Row; readonly raw: Buffer; readonly headers: Record<string, string> }

/** Sends a file as a browser does. */
async function send(who: string, bytes: Buffer, dossierId = acts.world.dossierId): Promise<Told> {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), 'verslag.pdf');
  return told(await fetch(`${url}/team/files/${dossierId}`, { method: 'POST', headers: { who }, body: form }));
}
const fetchFile = async (who: string, id: unknown): Promise<Told> =>
  told(await fetch(`${url}/${['mara', 'dirk', 'noa', 'oma'].includes(who) ? 'family' : 'team'}/files/${acts.world.dossierId}/${String(id)}`, { headers: { who } }));
async function told(answer: Response): Promise<Told> {
  const raw = Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, raw, headers: Object.fromEntries(answer.headers), body: raw[0] === 0x7b ? (JSON.parse(raw.toString()) as Row) : {} };
}

const FIELDS = 'id version title fileName kind bytes pages dataClass state releasedToPersonIds author { id }';
async function add(who = 'j1', over: Row = {}): Promise<Row> {
  const { body } = await send(who, sampleJpg());
  return acts.act(who, 'addAttachment', { fileId: body['fileId'], title: 'Verslag van school', fileName: 'C:\\map\\verslag.pdf', aboutPersonIds: [person('tim')], ...over }, 'Attachment', FIELDS);
}
const release = (id: unknown, names: readonly string[], who = 'j1', baseVersion = 1): Promise<Row> => acts.act(who, 'releaseAttachment', { id, baseVersion, releasedToPersonIds: names.map(person) }, 'Attachment', FIELDS);
const withdraw = (id: unknown, who = 'j1', baseVersion = 1): Promise<Row> => acts.act(who, 'withdrawAttachment', { id, baseVersion, reason: 'Verkeerd gezin' }, 'Attachment', `${FIELDS} withdrawnReason`);
const noted = (action: string): Promise<Row[]> => acts.rows(`select action, outcome, object_id from access_event where action = $1 order by at desc, id`, [action]);
const correct = (row: Row, given: Row, who = 'j1'): Promise<Row> => acts.act(who, 'correctAttachment', { id: row['id'], baseVersion: row['version'], ...given }, 'Attachment', FIELDS);
const REFUSED = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };

describe('a file on its way in', () => {
  beforeEach(() => store.held.clear());

  it('is kept encrypted under a name of the server, and gets its place by an act', async () => {
    const pdf = await samplePdf({ pages: 2 });
    const { status, body } = await send('j1', pdf);
    expect([status, body]).toEqual([201, { fileId: expect.any(String), kind: 'PDF', pages: 2, bytes: expect.any(Number) }]);
    const kept = [...store.held];
    expect(kept.map(([key]) => key)).toEqual([`${acts.world.dossierId}/${String(body['fileId'])}`]);
    expect(kept[0]?.[1].bytes.toString('latin1')).not.toMatch(/%PDF|Verslag|verslag/);
    expect(await acts.rows('select 1 from attachment')).toEqual([]);
    const added = await acts.act('j1', 'addAttachment', { fileId: body['fileId'], title: ' Verslag van school ', fileName: 'C:\\map\\verslag.pdf', aboutPersonIds: [person('tim')] }, 'Attachment', FIELDS);
    expect(added).toMatchObject({ id: body['fileId'], title: 'Verslag van school', fileName: 'verslag.pdf', kind: 'PDF', pages: 2, dataClass: 'D3', state: 'CURRENT', releasedToPersonIds: [], author: { id: acts.world.actorId('j1') } });
    expect(tidied).toBeGreaterThan(0);
  });

  it('is refused before a byte of it is kept, to whoever may add none; and that is noted', async () => {
    const before = (await noted('CREATE')).length;
    for (const who of ['p1', 'a1', 'c1']) expect(await send(who, sampleJpg())).toMatchObject({ status: 404 });
    expect(await send('j1', sampleJpg(), '00000000-0000-4000-8000-000000000000')).toMatchObject({ status: 404 });
    expect(await send('j1', sampleJpg(), 'dossier')).toMatchObject({ status: 404 });
    expect(await send('mara', sampleJpg())).toMatchObject({ status: 401 });
    expect(store.held.size).toBe(0);
    expect((await noted('CREATE')).slice(0, (await noted('CREATE')).length - before)).toEqual(expect.arrayContaining([expect.objectContaining({ outcome: 'REFUSED' })]));
  });

  it('says in Dutch what is wrong with it, and keeps nothing', async () => {
    expect(await send('j1', Buffer.from('<svg/>'))).toMatchObject({ status: 422, body: { code: 'UNKNOWN_KIND', message: expect.stringContaining('pdf, jpg of png') } });
    expect(await send('j1', Buffer.alloc(0))).toMatchObject({ status: 422, body: { code: 'EMPTY' } });
    expect(await send('j1', Buffer.alloc(10 * 1_024 * 1_024 + 1, '%PDF-'))).toMatchObject({ status: 422, body: { code: 'TOO_MANY_BYTES', message: expect.stringContaining('10 MB') } });
    expect((await fetch(`${url}/team/files/${acts.world.dossierId}`, { method: 'POST', headers: { who: 'j1', 'content-type': 'application/json' }, body: '{}' })).status).toBe(400);
    expect(store.held.size).toBe(0);
  });

  it('gets its place only from who sent it, in its own dossier, once', async () => {
    const { body } = await send('j1', sampleJpg());
    const words = { fileId: body['fileId'], title: 'Foto', fileName: 'foto.jpg', aboutPersonIds: [person('tim')] };
    for (const who of ['j2', 'g1']) expect(await acts.act(who, 'addAttachment', words, 'Attachment')).toMatchObject({ code: expect.stringMatching(/BAD_INPUT|NOT_FOUND/) });
    for (const who of ['p1', 'a1', 'c1', 'mara']) expect(await acts.act(who, 'addAttachment', words, 'Attachment')).toMatchObject(REFUSED);
    expect(await acts.act('j1', 'addAttachment', { ...words, fileId: '00000000-0000-4000-8000-000000000001' }, 'Attachment')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'file' }] });
    expect(await acts.act('j1', 'addAttachment', { ...words, title: ' ' }, 'Attachment')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'title' }] });
    expect(await acts.act('j1', 'addAttachment', { ...words, dataClass: 'D12' }, 'Attachment')).toMatchObject(REFUSED);
    expect(await acts.act('j1', 'addAttachment', words, 'Attachment')).toMatchObject({ id: body['fileId'] });
    expect(await acts.act('j1', 'addAttachment', words, 'Attachment')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('that nobody gave a place is swept away after an hour; what has one stays', async () => {
    const [left, placed] = [await send('j1', sampleJpg()), await add()];
    const later = (minutes: number): Date => new Date(store.now.getTime() + minutes * 60_000);
    expect(await sweepFiles(acts.pool, files, later(59))).toBe(0);
    expect(await sweepFiles(acts.pool, files, later(61))).toBe(1);
    expect([...store.held.keys()]).toEqual([`${acts.world.dossierId}/${String(placed['id'])}`]);
    expect(left.status).toBe(201);
  });
});

describe('a file that is handed over', () => {
  it('is asked of the door each time, noted as a copy, and never shown or run here', async () => {
    const { id } = await add();
    const { status, headers, raw } = await fetchFile('j1', id);
    expect([status, raw.subarray(0, 3)]).toEqual([200, Buffer.from([0xff, 0xd8, 0xff])]);
    expect(headers).toMatchObject({
      'content-type': 'image/jpeg', 'content-disposition': `attachment; filename="Verslag van school.jpg"; filename*=UTF-8''Verslag%20van%20school.jpg`,
      'content-security-policy': "sandbox; default-src 'none'", 'x-content-type-options': 'nosniff', 'cache-control': 'no-store',
    });
    expect((await noted('EXPORT'))[0]).toEqual({ action: 'EXPORT', outcome: 'OK', object_id: id });
  });

  it('is as little there for who may not see it as one that never was; both are noted', async () => {
    const { id } = await add();
    const nothing = '00000000-0000-4000-8000-000000000002';
    for (const who of ['mara', 'dirk', 'p1', 'c1', 'a1']) {
      const [hidden, unknown] = [await fetchFile(who, id), await fetchFile(who, nothing)];
      expect([hidden.status, hidden.raw.toString()]).toEqual([404, unknown.raw.toString()]);
    }
    expect((await noted('EXPORT')).filter(({ outcome }) => outcome === 'REFUSED').map(({ object_id }) => object_id)).toEqual(expect.arrayContaining([id, nothing]));
    for (const path of ['x', '../../etc/passwd', String(id).toUpperCase()]) expect((await fetchFile('j1', encodeURIComponent(path))).status).toBe(404);
    expect((await fetchFile('', id)).status).toBe(401);
  });

  it('reaches of the family whom it was shared with by name, until it is taken away', async () => {
    const { id } = await add();
    expect(await acts.read('mara', 'attachments { id }')).not.toMatchObject({ attachments: expect.arrayContaining([{ id }]) });
    expect(await release(id, ['mara'])).toMatchObject({ version: 2, releasedToPersonIds: [person('mara')] });
    expect(await acts.read('mara', 'attachments { id title kind }')).toMatchObject({ attachments: expect.arrayContaining([{ id, title: 'Verslag van school', kind: 'JPG' }]) });
    expect([(await fetchFile('mara', id)).status, (await fetchFile('dirk', id)).status, (await fetchFile('noa', id)).status]).toEqual([200, 404, 404]);
    expect(await withdraw(id, 'j1', 2)).toMatchObject({ state: 'WITHDRAWN', withdrawnReason: 'Verkeerd gezin', releasedToPersonIds: [] });
    expect(store.held.has(`${acts.world.dossierId}/${String(id)}`)).toBe(false);
    expect([(await fetchFile('mara', id)).status, (await fetchFile('j1', id)).status]).toEqual([404, 404]);
    expect(await release(id, ['mara'], 'j1', 3)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await acts.read('j1', 'attachments { id state }')).toMatchObject({ attachments: expect.arrayContaining([{ id, state: 'WITHDRAWN' }]) });
    expect(await acts.rows(`select content ->> 'title' as title from item_version where item_id = $1`, [id])).toEqual([{ title: 'Verslag van school' }, { title: 'Verslag van school' }]);
  });

  it('is shared by whoever directs, with people of the family, and a name that tells where somebody is waits', async () => {
    const telling = { title: `Brief van ${CANARY.school}` };
    expect(await add('j1', telling)).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'title' }] });
    const id = idOf('file of g1');
    await acts.world.add('attachment', { id, ...telling, file_name: 'a.pdf', kind: 'PDF', bytes: 1, pages: 1, about_person_ids: [person('tim')], created_by: acts.world.actorId('g1') });
    expect(await release(id, ['dirk'])).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'title' }] });
    expect((await fetchFile('dirk', id)).status).toBe(404);
    for (const somebody of ['00000000-0000-4000-8000-000000000003', person('oma')]) {
      expect(await acts.act('j1', 'releaseAttachment', { id, baseVersion: 1, releasedToPersonIds: [somebody] }, 'Attachment')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'releasedToPersonIds' }] });
    }
    const other = await add();
    for (const who of ['j2', 'g1', 'v1', 'b1', 'p1', 'mara']) expect(await release(other['id'], ['mara'], who)).toMatchObject(REFUSED);
    for (const who of ['b1', 'v1', 'p1', 'mara']) expect(await withdraw(other['id'], who)).toMatchObject(REFUSED);
  });

  it('that was changed in the store, or put under another name, is not handed over', async () => {
    const [one, other] = [await add(), await add()];
    const place = (id: unknown): string => `${acts.world.dossierId}/${String(id)}`;
    store.held.set(place(one['id']), store.held.get(place(other['id']))!);
    expect((await fetchFile('j1', one['id'])).status).toBe(500);
    store.held.delete(place(other['id']));
    expect((await fetchFile('j1', other['id'])).status).toBe(503);
  });
});

describe('what a file is', () => {
  it('is corrected by who added it, with what stood there kept; nobody else does, and the file stays as it was', async () => {
    const row = await add();
    for (const who of ['b1', 'v1', 'p1', 'mara']) expect([who, await correct(row, { title: 'Anders' }, who)]).toMatchObject([who, REFUSED]);
    expect(await correct(row, { title: '  ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'title' }] });
    const mended = await correct(row, { title: ' Brief van school ' });
    expect(mended).toMatchObject({ version: 2, title: 'Brief van school', dataClass: 'D3', kind: 'JPG' });
    expect(await correct(row, { title: 'Nog anders' })).toMatchObject({ __typename: 'EditConflict', fields: [expect.objectContaining({ field: 'title', theirs: 'Brief van school' })] });
    expect(await acts.rows(`select content ->> 'title' as title from item_version where item_id = $1`, [row['id']])).toEqual([{ title: 'Verslag van school' }]);
    expect((await fetchFile('j1', row['id'])).status).toBe(200);
    const gone = await withdraw(row['id'], 'j1', 2);
    expect(await correct(gone, { title: 'Te laat' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('that turns out to be about health is closed as health at once, also to the family it was shared with', async () => {
    const row = await add();
    const shared = await release(row['id'], ['mara']);
    expect([(await fetchFile('mara', row['id'])).status, (await fetchFile('b1', row['id'])).status]).toEqual([200, 200]);
    expect(await correct(shared, { dataClass: 'D12' })).toMatchObject(REFUSED);
    expect(await correct(shared, { dataClass: 'D1' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'dataClass' }] });
    expect(await correct(shared, { dataClass: 'D11' })).toMatchObject({ version: 3, dataClass: 'D11', releasedToPersonIds: [] });
    expect([(await fetchFile('mara', row['id'])).status, (await fetchFile('b1', row['id'])).status, (await fetchFile('j1', row['id'])).status]).toEqual([404, 404, 200]);
  });
});

describe('who has a file in hand', () => {
  const read = async (who: string, id: unknown): Promise<boolean> => {
    const seen = ((await acts.read(who, 'attachments { id }'))?.['attachments'] ?? []) as Row[];
    return seen.some((one) => one['id'] === id);
  };

  it('is whoever works with what it shows: of health only the organisation that added it', async () => {
    const [plain, health] = [await add(), await add('j1', { dataClass: 'D11' })];
    for (const who of ['j1', 'b1']) expect([who, await read(who, plain['id']), (await fetchFile(who, plain['id'])).status]).toEqual([who, true, 200]);
    for (const who of ['g1', 's1', 'p1', 'a1', 'c1', 'mara', 'dirk', 'noa', 'oma']) expect([who, await read(who, plain['id']), (await fetchFile(who, plain['id'])).status]).toEqual([who, false, 404]);
    expect([await read('j1', health['id']), await read('b1', health['id']), (await fetchFile('b1', health['id'])).status]).toEqual([true, false, 404]);
    expect(await release(health['id'], ['mara'])).toMatchObject({ releasedToPersonIds: [person('mara')] });
    expect([(await fetchFile('mara', health['id'])).status, (await fetchFile('dirk', health['id'])).status]).toEqual([200, 404]);
  });

  it('is nobody any more whose right ended, also when the file was on its way', async () => {
    const { body } = await send('j1', sampleJpg());
    const { id } = await add();
    const ended = (until: string): Promise<Row[]> => acts.rows(`update access_grant set valid_until = ${until} where actor_id = $1`, [acts.world.actorId('j1')]);
    await ended(`'2026-11-21T08:00:00Z'`);
    expect(await acts.act('j1', 'addAttachment', { fileId: body['fileId'], title: 'Te laat', fileName: 'a.jpg', aboutPersonIds: [person('tim')] }, 'Attachment')).toMatchObject(REFUSED);
    expect([(await send('j1', sampleJpg())).status, (await fetchFile('j1', id)).status]).toEqual([404, 404]);
    await ended('null');
    expect((await fetchFile('j1', id)).status).toBe(200);
  });

  it('is asked again when the same act is sent twice, and told when somebody else was first', async () => {
    const { body } = await send('j1', sampleJpg());
    const words = { fileId: body['fileId'], title: 'Foto', fileName: 'foto.jpg', aboutPersonIds: [person('tim')], idempotencyKey: 'the same key twice' };
    const [first, again] = [await acts.act('j1', 'addAttachment', words, 'Attachment'), await acts.act('j1', 'addAttachment', words, 'Attachment')];
    expect([first['id'], again]).toEqual([body['fileId'], first]);
    expect(await acts.rows('select count(*)::int as n from attachment where id = $1', [first['id']])).toEqual([{ n: 1 }]);
    await release(first['id'], ['mara']);
    expect(await release(first['id'], ['dirk'])).toMatchObject({ __typename: 'EditConflict', currentVersion: 2, fields: [expect.objectContaining({ field: 'releasedToPersonIds' })] });
    expect((await fetchFile('mara', first['id'])).status).toBe(200);
  });

  it('leaves in the log who did what, and never a word of it', async () => {
    const { id } = await add('j1', { title: 'ZV-geheime titel' });
    await release(id, ['mara']);
    await withdraw(id, 'j1', 2);
    const rows = await acts.rows('select action, outcome, subject_person_id, to_jsonb(e) as whole from access_event e where object_id = $1 order by at, id', [id]);
    expect(rows.map(({ action, outcome }) => `${String(action)} ${String(outcome)}`)).toEqual(expect.arrayContaining(['CREATE OK', 'SHARE OK', 'WITHDRAW OK']));
    expect(JSON.stringify(rows)).not.toContain('ZV-geheime');
    expect(JSON.stringify(await acts.rows('select payload from outbox'))).not.toContain('ZV-geheime');
  });

  it('gets none of what a restriction keeps from that person, whoever shared it', async () => {
    const { id } = await add();
    await release(id, ['mara', 'dirk']);
    await acts.world.add('restriction', { kind: 'WITHHELD', against_person_id: person('dirk'), about_person_ids: [person('tim')], data_classes: [], item_id: String(id), reason: 'rust', legal_basis: 'SAFETY', valid_from: new Date('2026-01-01') });
    expect([(await fetchFile('mara', id)).status, (await fetchFile('dirk', id)).status]).toEqual([200, 404]);
  });
});

