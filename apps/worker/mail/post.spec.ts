import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Post } from '@zov/access/server/mail/post.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW, World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createLog } from '@zov/core/log';
import { MailTrouble, SpoolMail, type Message } from '@zov/core/mail';
import type { Queue } from '@zov/core/queue';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type pg from 'pg';
import { effects } from '../outbox/effects.ts';
import { Outbox } from '../outbox/outbox.ts';

const ADDRESS = 'https://zicht.example.nl';
const LATER = new Date(NOW.getTime() + 3_600_000);
let database: TestDatabase;
let world: World;
let audit: pg.Pool;
let now: Date;
let refuses: string | undefined;
const sent: Message[] = [];
const told: string[] = [];
const log = createLog('spec', { write: (line: string) => void told.push(line) });
const port = { send: (message: Message) => (refuses === undefined ? Promise.resolve(void sent.push(message)) : Promise.reject(new MailTrouble(refuses))), close: () => Promise.resolve() };

beforeAll(async () => {
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  audit = createPool(database.auditUrl, { max: 4 });
  for (const name of ['j1', 'v1', 'p1', 'p2']) await world.owner.query('update account set mail_address = $2 where id = $1', [idOf(`account ${name}`), `${name}@example.nl`]);
  await insertRow(world.owner, 'organisation', { id: idOf('crisis'), region_id: idOf('region'), kind: 'CRISIS', name: 'Crisisdienst' });
  await world.add('plan_version', { id: idOf('plan'), phase: 'SAFETY', number: 1, state: 'SHARED', author_id: world.actorId('j1'), shared_at: NOW, shared_by: world.actorId('j1'), data_class: 'D5' });
  await world.add('emergency_access', {
    id: idOf('emergency'), actor_id: world.actorId('v1'), organisation_id: idOf('crisis'), dossier_organisation_id: idOf('municipality'), about_person_ids: [world.person('tim')], reason_code: 'ACUTE_DANGER',
    words: 'Er is nu gevaar', valid_from: NOW, valid_until: LATER, review_due_on: '2026-11-27',
  });
});
beforeEach(async () => {
  await world.owner.query('truncate outbox, mail, demo_mail; update access_grant set valid_until = null; update account set blocked_at = null');
  [now, refuses] = [LATER, undefined];
  [sent, told].forEach((list) => list.splice(0));
});
afterAll(async () => {
  await audit.end();
  await world.end();
  await database.drop();
});

const post = (mail = port as ConstructorParameters<typeof Post>[1]): Post => new Post(audit, mail, { now: () => now }, log, ADDRESS);

/** An effect of the outbox as the worker carries it out; answers its row. */
async function happens(kind: string, about: string): Promise<{ dossierId: string; outboxId: string }> {
  const row = { dossierId: world.dossierId, outboxId: randomUUID() };
  await world.add('outbox', { id: row.outboxId, kind, effect_key: `${kind}:${about}`, payload: JSON.stringify({ someId: about }), created_at: NOW });
  expect(await new Outbox(audit, undefined as unknown as Queue, log, effects).carryOut(kind, row)).toBe(true);
  return row;
}
const states = async (): Promise<unknown[]> => (await world.owner.query<Record<string, unknown>>('select state, attempts, trouble from mail order by state')).rows;
const receivers = (): string[] => sent.map(({ to }) => to).sort();
const end = (name: string): Promise<unknown> => world.owner.query('update access_grant set valid_until = $2 where actor_id = $1', [world.actorId(name), NOW]);
const due = (): Promise<unknown> => world.owner.query(`update mail set next_at = clock_timestamp() where state = 'QUEUED'`);

describe('who is told', () => {
  it('of an emergency: who directs and the officer of the organisation, nobody else', async () => {
    await happens('emergency-opened', idOf('emergency'));
    expect(await post().sendDue()).toBe(2);
    expect(receivers()).toEqual(['j1@example.nl', 'p1@example.nl']);
  });

  it('of a request for access: who directs', async () => {
    await happens('access-requested', randomUUID());
    await post().sendDue();
    expect(receivers()).toEqual(['j1@example.nl']);
  });

  it('of an offered share: its receiver alone', async () => {
    const share = randomUUID();
    await world.grantTo('v1', 'SHARE_ADDRESSEE', { basis_kind: 'SHARE', basis_id: share, item_ids: [share] });
    await happens('share-offered', share);
    await post().sendDue();
    expect(receivers()).toEqual(['v1@example.nl']);
    await world.owner.query(`delete from access_grant where basis_kind = 'SHARE'`);
  });

  it('of a plan: the professionals who may read it, not who shared it, and never the family', async () => {
    await world.owner.query(`update account set mail_address = 'b1@example.nl' where id = $1`, [idOf('account b1')]);
    await happens('plan-shared', idOf('plan'));
    await post().sendDue();
    expect(receivers()).toEqual(['b1@example.nl', 'v1@example.nl']);
    const family = (await world.owner.query(`select 1 from mail m join actor a on a.id = m.to_actor_id where a.role = 'FAMILY_MEMBER'`)).rowCount;
    expect(family).toBe(0);
    await expect(world.owner.query(`update account set mail_address = 'mara@example.nl' where id = $1`, [idOf('account mara')])).rejects.toThrow('account_mail_address');
  });
});

describe('a message', () => {
  it('says that there is something and where to sign in, and nothing of whom or what', async () => {
    await happens('emergency-opened', idOf('emergency'));
    await post().sendDue();
    for (const { id, subject, text } of sent) {
      expect([subject, text.match(/https?:\S+/g)]).toEqual(['Er is iets voor u', [ADDRESS]]);
      expect(`${id}${subject}${text}`).not.toMatch(/noodtoegang|Testgezin|T-1|mara|Naam|[0-9a-f]{8}-[0-9a-f]{4}/i);
      expect(text).toBe(sent[0]?.text);
    }
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  it('is made and sent once, however often the effect is tried and however many send', async () => {
    const row = await happens('access-requested', idOf('request'));
    expect(await new Outbox(audit, undefined as unknown as Queue, log, effects).carryOut('access-requested', row)).toBe(false);
    await Promise.all(Array.from({ length: 4 }, () => post().sendDue()));
    expect([sent.length, await states()]).toEqual([1, [{ state: 'SENT', attempts: 1, trouble: null }]]);
    expect(await post().sendDue()).toBe(0);
  });

  it('is not sent to who lost the right in between, is blocked, or left; the row says so', async () => {
    for (const lose of [() => end('j1'), () => world.owner.query('update account set blocked_at = $2 where id = $1', [idOf('account j1'), NOW])]) {
      await world.owner.query('truncate mail, outbox; update access_grant set valid_until = null');
      await happens('access-requested', idOf('request'));
      await lose();
      await post().sendDue();
      expect([sent.length, await states()]).toEqual([0, [{ state: 'NOT_SENT', attempts: 0, trouble: 'NO_RIGHT' }]]);
    }
  });

  it('is not sent where there is no address', async () => {
    await world.owner.query('update account set mail_address = null where id = $1', [idOf('account j1')]);
    await happens('access-requested', idOf('request'));
    await post().sendDue();
    expect(await states()).toEqual([{ state: 'NOT_SENT', attempts: 0, trouble: 'NO_ADDRESS' }]);
    await world.owner.query(`update account set mail_address = 'j1@example.nl' where id = $1`, [idOf('account j1')]);
  });

  it('is tried again later with the same id, and given up where an operator sees it', async () => {
    await happens('access-requested', idOf('request'));
    refuses = 'SMTP_451';
    expect([await post().sendDue(), await post().sendDue()]).toEqual([1, 0]);
    expect(await states()).toEqual([{ state: 'QUEUED', attempts: 1, trouble: 'SMTP_451' }]);
    for (let attempt = 2; attempt <= 12; attempt += 1) {
      await due();
      await post().sendDue();
    }
    expect(await states()).toEqual([{ state: 'DEAD', attempts: 12, trouble: 'SMTP_451' }]);
    expect(told.filter((line) => line.includes('mail is given up'))).toHaveLength(1);
    expect(told.join()).not.toContain('j1@');
  });

  it('that died between the answer of the mail server and the commit goes out again under the same id', async () => {
    await happens('access-requested', idOf('request'));
    const dying = { ...port, send: async (message: Message) => { await port.send(message); throw new Error('killed'); } };
    await expect(post(dying).sendDue()).rejects.toThrow('killed');
    await post().sendDue();
    expect(sent.map(({ id }) => id)).toEqual([sent[0]?.id, sent[0]?.id]);
  });

  it('stays in the spool of the demo, once', async () => {
    await happens('access-requested', idOf('request'));
    await post(new SpoolMail(audit)).sendDue();
    expect((await world.owner.query('select to_address, subject from demo_mail')).rows).toEqual([{ to_address: 'j1@example.nl', subject: 'Er is iets voor u' }]);
  });
});

it('neither the application nor a family can see who is mailed', async () => {
  const app = createPool(database.appUrl, { max: 1 });
  await expect(app.query('select 1 from mail')).rejects.toThrow('permission denied');
  await expect(app.query(`select fence.mail_readers($1, 'access-requested', $1, now())`, [world.dossierId])).rejects.toThrow('permission denied');
  await app.end();
});
