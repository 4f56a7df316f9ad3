import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { APPROVAL_KINDS, APPROVAL_SIDES } from '@zov/access/model/approval.ts';
import { PARTNERS } from '@zov/access/model/partner.ts';
import { AgreementReminder } from '@zov/access/server/mail/agreement-reminder.ts';
import { EndingReminder } from '@zov/access/server/mail/ending-reminder.ts';
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
const TOMORROW = new Date(NOW.getTime() + 86_400_000);
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

  it('of a fact that was corrected: the one it is addressed to, also when that right has ended, until it was read', async () => {
    const [fact, notice] = [idOf('f1'), randomUUID()];
    await world.add('rectification_notice', { id: notice, fact_id: fact, kind: 'CORRECTED', from_version: 1, to_version: 2, to_actor_id: world.actorId('v1'), created_at: NOW });
    await end('v1');
    await happens('fact-rectified', notice);
    await post().sendDue();
    expect(receivers()).toEqual(['v1@example.nl']);
    await world.owner.query(`set zov.maintenance = 'on'; update rectification_notice set acknowledged_at = now(), version = 2; reset zov.maintenance; truncate outbox, mail`);
    await happens('fact-rectified', notice);
    await post().sendDue();
    expect(receivers()).toEqual(['v1@example.nl']);
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

it('that another director is needed is told to who administers the region, until somebody took over', async () => {
  await world.owner.query(`update account set mail_address = 'a1@example.nl' where id = $1`, [idOf('account a1')]);
  const direction = idOf('involvement j1');
  await world.add('direction_needed', { involvement_id: direction, from_actor_id: world.actorId('j1'), created_at: NOW });
  await happens('director-needed', direction);
  await world.owner.query('update involvement set valid_until = $2 where id = $1', [direction, LATER]);
  await post().sendDue();
  expect([sent.length, await states()]).toEqual([0, [{ state: 'NOT_SENT', attempts: 0, trouble: 'NO_RIGHT' }]]);
  await world.owner.query('truncate mail, outbox; update involvement set valid_until = null');
  await happens('director-needed', direction);
  await post().sendDue();
  expect(receivers()).toEqual(['a1@example.nl']);
});

describe('two pairs of eyes', () => {
  const asked = (approvalKind: string, over: Record<string, unknown> = {}): Promise<void> => world.add('approval', {
    id: idOf('approval'), approval_kind: approvalKind, object_id: world.person('mara'), content_hash: 'h', asked_by: world.actorId('v1'), organisation_id: idOf('vt'), dossier_organisation_id: idOf('municipality'),
    reason: 'Dit is nodig voor het kind', open_until: TOMORROW, created_at: NOW, ...over,
  } as never);
  /** Who is told at an instant; past the post, so that many can be asked quickly. */
  const readers = async (kind: string, at = NOW): Promise<string[]> => (await world.owner.query<{ r: string }>('select fence.mail_readers($1, $2, $3, $4) as r', [world.dossierId, kind, idOf('approval'), at])).rows.map(({ r }) => r);
  const told = async (name: string, kind: string, at = NOW): Promise<boolean> => (await readers(kind, at)).includes(world.actorId(name));
  afterEach(() => world.owner.query('delete from approval'));

  it('are told to who directs and to the officer, not to who asked, and no more once it is decided or over', async () => {
    await asked('REVEAL_WHEREABOUTS');
    await happens('approval-asked', idOf('approval'));
    await post().sendDue();
    expect(receivers()).toEqual(['j1@example.nl', 'p1@example.nl']);
    expect(await told('j1', 'approval-asked', TOMORROW)).toBe(false);
    await world.owner.query(`update approval set state = 'REFUSED', decided_at = $1, decided_by = $2, decision_reason = 'x'`, [NOW, world.actorId('j1')]);
    expect(await readers('approval-asked')).toEqual([]);
  });

  it('are told to who asked when it is decided, and not before', async () => {
    await asked('REVEAL_WHEREABOUTS');
    expect(await readers('approval-decided')).toEqual([]);
    await world.owner.query(`update approval set state = 'APPROVED', decided_at = $1, decided_by = $2, decision_reason = 'x'`, [NOW, world.actorId('j1')]);
    await happens('approval-decided', idOf('approval'));
    await end('v1');
    await post().sendDue();
    expect([sent.length, await states()]).toEqual([0, [{ state: 'NOT_SENT', attempts: 0, trouble: 'NO_RIGHT' }]]);
    await world.owner.query('truncate mail, outbox; update access_grant set valid_until = null');
    await happens('approval-decided', idOf('approval'));
    await post().sendDue();
    expect(receivers()).toEqual(['v1@example.nl']);
  });

  it('are told to exactly the partners who may decide, or may have asked', async () => {
    for (const kind of APPROVAL_KINDS) {
      await asked(kind);
      for (const partner of PARTNERS.filter((one) => one !== 'PRIVACY_OFFICER')) {
        await world.owner.query('update access_grant set partner = $2 where actor_id = $1', [world.actorId('b1'), partner]);
        await world.owner.query('update access_grant set partner = $2 where actor_id = $1', [world.actorId('v1'), partner]);
        expect([kind, partner, await told('b1', 'approval-asked')]).toEqual([kind, partner, APPROVAL_SIDES[kind].decides.includes(partner)]);
        await world.owner.query(`set session_replication_role = replica; update approval set state = 'REFUSED', decided_at = now(), decided_by = asked_by, decision_reason = 'x'; set session_replication_role = default`);
        expect([kind, partner, await told('v1', 'approval-decided')]).toEqual([kind, partner, APPROVAL_SIDES[kind].asks.includes(partner)]);
        await world.owner.query(`set session_replication_role = replica; update approval set state = 'ASKED', decided_at = null, decided_by = null, decision_reason = null; set session_replication_role = default`);
      }
      await world.owner.query('delete from approval');
    }
  });

  it('an officer of the asking organisation hears of a name alone, and nobody who is the same human', async () => {
    await asked('REVEAL_WHEREABOUTS', { organisation_id: idOf('gi') });
    expect([await told('p2', 'approval-asked'), await told('p1', 'approval-asked')]).toEqual([false, true]);
    await world.owner.query(`delete from approval`);
    await asked('UNMASK', { organisation_id: idOf('gi'), asked_by: world.actorId('p1') });
    expect([await told('p2', 'approval-asked'), await told('p1', 'approval-asked'), await told('j1', 'approval-asked')]).toEqual([true, false, false]);
  });
});

describe('once a week', () => {
  const MONDAY = new Date('2026-11-23T06:00:00Z');
  const soon = (days: number): Promise<void> => world.add('involvement', {
    id: randomUUID(), actor_id: world.actorId('g1'), partner: 'GI_WORKER', purpose: 'CONSULTATION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'CONSENT', evidence: 'x', valid_from: NOW, valid_until: new Date(MONDAY.getTime() + days * 86_400_000),
  } as never);
  const remind = (at: Date): Promise<number> => new EndingReminder(audit, { now: () => at }).remind();
  async function carryOutAll(): Promise<void> {
    const { rows } = await world.owner.query<{ dossierId: string; outboxId: string; kind: string }>('select dossier_id as "dossierId", id as "outboxId", kind from outbox where done_at is null');
    for (const { kind, ...row } of rows) await new Outbox(audit, undefined as unknown as Queue, log, effects).carryOut(kind, row);
  }
  async function deliver(at: Date): Promise<void> {
    now = at;
    await carryOutAll();
    await post().sendDue();
  }
  afterEach(() => world.owner.query(`truncate ending_reminder; delete from involvement where actor_id = '${world.actorId('g1')}'`));

  it('who directs is told that involvements end soon, with one message for all of them, until the next Monday at seven', async () => {
    expect(await remind(MONDAY)).toBe(0);
    await soon(14);
    await soon(3);
    await Promise.all([remind(MONDAY), remind(MONDAY), remind(new Date(MONDAY.getTime() + 3 * 86_400_000))]);
    await deliver(MONDAY);
    expect([receivers(), (await world.owner.query('select effect_key from outbox')).rows]).toEqual([['j1@example.nl'], [{ effect_key: `involvements-ending:${world.actorId('j1')}:2026-11-23` }]]);
    expect(await remind(new Date('2026-11-30T05:59:00Z'))).toBe(0);
    expect(await remind(new Date('2026-11-30T06:00:00Z'))).toBe(1);
  });

  it('nobody is told of what ends later than the region looks ahead, or at night', async () => {
    await soon(15);
    expect(await remind(MONDAY)).toBe(0);
    expect(await remind(new Date('2026-11-24T05:59:00Z'))).toBe(0);
    expect(await remind(new Date('2026-11-24T06:00:00Z'))).toBe(1);
  });

  it('the message stays away when nothing ends any more, or when somebody else directs by then', async () => {
    await soon(3);
    await remind(MONDAY);
    await world.owner.query(`delete from involvement where actor_id = $1`, [world.actorId('g1')]);
    await deliver(MONDAY);
    expect([sent.length, await states()]).toEqual([0, []]);
    await world.owner.query('truncate ending_reminder, outbox');
    await soon(3);
    await remind(MONDAY);
    await carryOutAll();
    await world.owner.query(`update involvement set valid_until = $2 where actor_id = $1`, [world.actorId('j1'), LATER]);
    now = MONDAY;
    await post().sendDue();
    expect([sent.length, await states()]).toEqual([0, [{ state: 'NOT_SENT', attempts: 0, trouble: 'NO_RIGHT' }]]);
    await world.owner.query(`update involvement set valid_until = null where actor_id = $1`, [world.actorId('j1')]);
  });
});

describe('once a day', () => {
  const MORNING = new Date('2026-11-23T06:00:00Z');
  const remind = (at: Date): Promise<number> => new AgreementReminder(audit, { now: () => at }).remind();
  const deliver = async (at: Date): Promise<void> => {
    const { rows } = await world.owner.query<{ dossierId: string; outboxId: string; kind: string }>('select dossier_id as "dossierId", id as "outboxId", kind from outbox where done_at is null');
    for (const { kind, ...row } of rows) await new Outbox(audit, undefined as unknown as Queue, log, effects).carryOut(kind, row);
    now = at;
    await post().sendDue();
  };
  const set = (text: string): Promise<unknown> => world.owner.query(`set session_replication_role = replica; ${text}; set session_replication_role = default`);
  const [agreement, lineage, item] = [idOf('due agreement'), idOf('due lineage'), idOf('due item')];

  beforeAll(async () => {
    await world.add('plan_version', { id: idOf('plan in force'), phase: 'ASSISTANCE', number: 1, state: 'SHARED', author_id: world.actorId('j1'), shared_at: NOW, data_class: 'D6' });
    await set(`update plan_version set state = 'IN_FORCE', adopted_at = now(), adopted_by = '${world.actorId('b1')}', adopted_reason = 'x', content_hash = 'x', in_force_at = now() where id = '${idOf('plan in force')}'`);
    await world.add('top3_item', { id: item, plan_version_id: idOf('plan in force'), state: 'ADOPTED', data_class: 'D6' });
    await world.add('agreement', { id: agreement, lineage_id: lineage, plan_version_id: idOf('plan in force'), top3_item_id: item, state: 'ADOPTED', data_class: 'D6', checker_actor_id: world.actorId('v1'), review_on: '2026-11-25' });
    await world.add('agreement_check', { id: idOf('due check'), agreement_lineage_id: lineage, planned_on: '2026-11-23', data_class: 'D6', named_actor_ids: [world.actorId('v1')] });
  });
  beforeEach(() => world.owner.query('truncate agreement_reminder'));

  it('the professional who checks is told on the day itself, from seven on, with one message that says nothing', async () => {
    expect([await remind(new Date('2026-11-22T12:00:00Z')), await remind(new Date('2026-11-23T05:59:00Z'))]).toEqual([0, 0]);
    expect((await Promise.all([remind(MORNING), remind(MORNING)])).reduce((sum, one) => sum + one, 0)).toBe(1);
    await deliver(MORNING);
    expect([receivers(), new Set(sent.map(({ text }) => text)).size, (await world.owner.query('select effect_key from outbox')).rows]).toEqual([['v1@example.nl'], 1, [{ effect_key: `agreements-due:${world.actorId('v1')}:2026-11-23` }]]);
  });

  it('whoever directs is told of a review, and of a check without anybody who does it', async () => {
    expect(await remind(new Date('2026-11-25T06:00:00Z'))).toBe(1);
    await deliver(new Date('2026-11-25T06:00:00Z'));
    expect(receivers()).toEqual(['j1@example.nl']);
    await set(`update agreement set checker_actor_id = null where id = '${agreement}'`);
    await world.owner.query('truncate agreement_reminder, outbox, mail');
    sent.splice(0);
    await remind(MORNING);
    await deliver(MORNING);
    expect(receivers()).toEqual(['j1@example.nl']);
    await set(`update agreement set checker_person_id = '${world.person('oma')}' where id = '${agreement}'`);
    await world.owner.query('truncate agreement_reminder, outbox');
    expect(await remind(MORNING)).toBe(0);
    await set(`update agreement set checker_person_id = null, checker_actor_id = '${world.actorId('v1')}' where id = '${agreement}'`);
  });

  it('whoever directs is told on the day that a plan at eighteen begins or has to be ready, once, and not when it is there', async () => {
    const [half, seventeen] = [new Date('2028-09-12T06:00:00Z'), new Date('2029-03-12T07:00:00Z')];
    const told = async (at: Date): Promise<string[]> => {
      await world.owner.query('truncate plan_at_18_reminder, agreement_reminder, outbox, mail');
      sent.splice(0);
      await remind(at);
      expect(await remind(at)).toBe(0);
      return deliver(at).then(() => receivers());
    };
    expect([await told(half), await told(seventeen), await told(new Date('2028-09-13T06:00:00Z')), await told(new Date('2028-09-12T04:59:00Z'))]).toEqual([['j1@example.nl'], ['j1@example.nl'], [], []]);
    await world.add('template_plan', { id: idOf('plan at 18'), kind: 'AT_18', data_class: 'D7', created_by: world.actorId('j1'), about_person_ids: [world.person('noa')] });
    expect([await told(half), await told(seventeen)]).toEqual([[], ['j1@example.nl']]);
  });

  it('the right is looked at again when it is sent: who lost it, or has nothing due any more, gets no message', async () => {
    for (const [lose, back] of [
      [() => end('v1'), () => world.owner.query('update access_grant set valid_until = null')],
      [() => set(`update agreement_check set result = 'KEPT', checked_at = now() where id = '${idOf('due check')}'`), () => set(`update agreement_check set result = null, checked_at = null where id = '${idOf('due check')}'`)],
    ] as const) {
      await world.owner.query('truncate agreement_reminder, outbox, mail');
      await remind(MORNING);
      const { rows } = await world.owner.query<{ dossierId: string; outboxId: string; kind: string }>('select dossier_id as "dossierId", id as "outboxId", kind from outbox');
      for (const { kind, ...row } of rows) await new Outbox(audit, undefined as unknown as Queue, log, effects).carryOut(kind, row);
      await lose();
      now = MORNING;
      await post().sendDue();
      expect([sent.length, await states()]).toEqual([0, [{ state: 'NOT_SENT', attempts: 0, trouble: 'NO_RIGHT' }]]);
      await back();
    }
  });

  it('nobody is told of a plan that is not in force, nor of a follow-up of somebody else', async () => {
    await set(`update plan_version set state = 'SUPERSEDED' where id = '${idOf('plan in force')}'`);
    expect(await remind(MORNING)).toBe(0);
    const followUp = idOf('due follow up');
    await world.add('follow_up', { id: followUp, agreement_lineage_id: lineage, check_id: idOf('due check'), what: 'bellen', owner_actor_id: world.actorId('v1'), named_actor_ids: [world.actorId('v1')], due_at: new Date('2026-11-23T15:00:00Z'), data_class: 'D6' });
    await happens('follow-up-started', followUp);
    await post().sendDue();
    expect(receivers()).toEqual(['v1@example.nl']);
    expect(await remind(MORNING)).toBe(1);
    await world.owner.query('delete from follow_up');
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
