import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleJpg } from '@zov/core/files/testing/sample-files.ts';
import type { Browser } from './testing/browser.ts';
import { startHarness, type Harness } from './testing/harness.ts';
import { PEOPLE } from './testing/people.ts';

let harness: Harness;
let folder: string;
let professional: Browser;
let mother: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zov-api-files-'));
  harness = await startHarness({}, { ZOV_FILES: join(folder, 'files') });
  [professional, mother] = [harness.browser(), harness.browser()];
  await professional.signIn(PEOPLE.professional);
  await mother.signIn(PEOPLE.mother, '&audience=family');
});
afterAll(async () => {
  await harness.close();
  await rm(folder, { recursive: true, force: true });
});

const [dossierId, id] = [randomUUID(), randomUUID()];
const body = (): FormData => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(sampleJpg())]), 'foto.jpg');
  return form;
};
const send = (browser: Browser | null, headers: Record<string, string> = {}, path = `/team/files/${dossierId}`): Promise<Response> =>
  fetch(new URL(path, harness.config.publicUrl), { method: 'POST', body: body(), headers: { ...(browser === null ? {} : { cookie: browser.cookies() }), ...headers } });
const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const PATHS = ['/team/files', '/team/cards', '/team/plans', '/family/files', '/family/cards', '/family/plans'];

describe('files on the whole server', () => {
  it('are nobody’s without a session, and a session of the other audience is none', async () => {
    for (const path of PATHS) expect([path, (await harness.browser().get(`${path}/${dossierId}/${id}`)).status]).toEqual([path, 401]);
    expect([(await mother.get(`/team/files/${dossierId}/${id}`)).status, (await professional.get(`/family/cards/${dossierId}/${id}`)).status]).toEqual([401, 401]);
    const refused = await send(null);
    expect([refused.status, await codeOf(refused)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('are not there for who has no right, in one answer for every reason, and that is noted', async () => {
    for (const [browser, paths] of [[professional, PATHS.slice(0, 3)], [mother, PATHS.slice(3)]] as const) {
      for (const path of paths) {
        const answer = await browser.get(`${path}/${dossierId}/${id}`);
        expect([path, answer.status, answer.headers.get('cache-control'), await codeOf(answer)]).toEqual([path, 404, 'no-store', 'BAD_INPUT']);
      }
    }
    const owner = new pg.Client({ connectionString: harness.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query(`select operation, count(*)::int as times from access_event where action = 'EXPORT' and outcome = 'REFUSED' and object_id = $1 group by operation order by operation`, [id]);
    await owner.end();
    expect(rows).toEqual([{ operation: 'attachmentFile', times: 2 }, { operation: 'printedCard', times: 2 }, { operation: 'printedPlan', times: 2 }]);
  });

  it('are taken in from this site alone, and by no other route', async () => {
    expect((await send(professional, { origin: 'https://elders.example' })).status).toBe(403);
    expect((await send(professional, {}, '/auth/logout')).status).toBe(415);
    expect((await send(professional, {}, '/team/graphql')).status).toBeGreaterThanOrEqual(400);
  });

  it('leave nothing behind when they are refused', async () => {
    expect((await send(professional)).status).toBe(404);
    expect(await readdir(folder)).toEqual([]);
  });
});
