import { Sealer } from '@zov/audit/server/index.ts';
import { OTHER_REGION, REGION, SealingWorld } from '@zov/audit/server/testing/sealing-world.ts';
import { jest } from '@jest/globals';
import { appendFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { verifyLog, type Question, type Report } from '../audit-verify/verify';
import { UsageError } from '../command';
import { auditVerify } from './audit-verify';

const DAY = '2026-11-20';
let world: SealingWorld;
const said: string[] = [];
const before = { ...process.env };

beforeAll(async () => {
  world = await SealingWorld.make();
  Object.assign(process.env, { ZOV_AUDIT_DATABASE_URL: world.database.auditUrl, ZOV_DATA: world.folder, ZOV_SEAL_KEY_FILE: world.keyFile });
  jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
});
beforeEach(async () => {
  said.splice(0);
  await world.empty();
  await fill();
});
afterAll(async () => {
  process.env = before;
  await world.end();
});

/** Thirty rows of one chain, signed at 10, 20 and 30; and five of another. */
async function fill(): Promise<void> {
  for (let turn = 1; turn <= 3; turn += 1) {
    await world.write(10, { at: `${DAY}T0${turn}:00:00.25Z` });
    await world.sealUntil(turn * 10);
    await world.anotherSigner().sign();
  }
  await world.write(5, { at: `${DAY}T05:00:00Z`, region: OTHER_REGION });
  await world.sealUntil(35);
  await world.anotherSigner().sign();
}

const verify = (over: Partial<Question> = {}): Promise<Report> =>
  verifyLog({ url: world.database.ownerUrl, anchors: world.anchors, keyFiles: [world.keyFile], ...over });
const sql = async (text: string): Promise<Record<string, unknown>[]> => (await world.owner.query<Record<string, unknown>>(text)).rows;
/** Ids of the row at a number in the chain. */
const rowAt = async (seq: number) => (await sql(`select dossier_id, event_id from audit_seal where region_id = '${REGION}' and seq = ${seq}`))[0] as { dossier_id: string; event_id: string };
const EVENT = (seq: number): string => `id = (select event_id from audit_seal where region_id = '${REGION}' and seq = ${seq})`;
const dropRow = async (seq: number): Promise<void> => {
  await sql(`delete from access_event where ${EVENT(seq)}`);
  await sql(`delete from audit_seal where region_id = '${REGION}' and seq = ${seq}`);
};
/** What somebody does who knows the format: everything from a number on is sealed anew, by the sealer itself. */
const resealFrom = async (seq: number): Promise<void> => {
  await sql(`delete from audit_seal where region_id = '${REGION}' and seq >= ${seq}`);
  await new Sealer(world.pool).seal({ sweep: true });
};

describe('a log that nobody touched', () => {
  it('is whole', async () => {
    expect(await verify()).toMatchObject({ findings: [], rows: 35, chains: 2, heads: 4, anchors: 4, waiting: 0, unsigned: 0 });
  });

  it('is whole as well when read by the role of the audit, and while rows wait', async () => {
    await world.write(2);
    expect(await verify({ url: String(world.pool.options.connectionString) })).toMatchObject({ findings: [], waiting: 2 });
    await world.sealUntil(37);
    expect(await verify()).toMatchObject({ findings: [], waiting: 0, unsigned: 2 });
  });

  it('may hold odd text in its rows', async () => {
    await sql(`insert into access_event (dossier_id, product_at, region_id, trace_id, action, operation, outcome, actor_id, role, policy_version, object_type, access_point, data_classes, masked_fields)
      values (gen_random_uuid(), now(), '${REGION}', E'a\\nb=1:c\\n', 'READ', '"', 'OK', gen_random_uuid(), '', 'Ünïcode 👪', '', 'x', array['', ',', '"', E'\\\\', '{}', 'é👪'], array['null'])`);
    await world.sealUntil(36);
    expect((await verify()).findings).toEqual([]);
  });

  it('stays whole when the key was replaced', async () => {
    renameSync(world.keyFile, join(world.folder, 'old.pem'));
    expect((await verify({ keyFiles: [] })).findings).toEqual([]);
    renameSync(join(world.folder, 'old.pem'), world.keyFile);
  });

  it('stays whole when a crash cut off a line of the anchors', async () => {
    appendFileSync(join(world.anchors, readdirSync(world.anchors).find((name) => name.endsWith('.jsonl')) ?? ''), '{"regionId":"0');
    expect(await verify()).toMatchObject({ findings: [], unreadableAnchors: 1 });
  });
});

describe('tampering as superuser is found and the first bad row named', () => {
  const CHANGES = [
    `actor_id = gen_random_uuid()`, `outcome = 'REFUSED'`, `at = at + interval '1 microsecond'`, `purpose = null`, `purpose = ''`, `data_classes = '{D2S}'`,
    `masked_fields = masked_fields || 'x'::text`, `visible_to_family = not visible_to_family`, `item_count = item_count + 1`, `xid = '1'`, `access_point = access_point || ' '`,
  ];

  it.each(CHANGES)('a row changed: %s', async (change) => {
    const { dossier_id, event_id } = await rowAt(12);
    await sql(`update access_event set ${change} where ${EVENT(12)}`);
    expect((await verify()).findings).toEqual([{ what: 'CHANGED', regionId: REGION, day: DAY, seq: 12, dossierId: dossier_id, eventId: event_id }]);
  });

  it('a row moved to another region or day', async () => {
    await sql(`update access_event set region_id = '${OTHER_REGION}' where ${EVENT(4)}`);
    await sql(`update access_event set at = at + interval '1 day' where ${EVENT(9)}`);
    expect((await verify()).findings).toMatchObject([{ what: 'ELSEWHERE', seq: 4, more: 1 }]);
  });

  it('a row deleted', async () => {
    await sql(`delete from access_event where ${EVENT(7)}`);
    expect((await verify()).findings).toMatchObject([{ what: 'MISSING', regionId: REGION, seq: 7 }]);
  });

  it('a row deleted with its seal', async () => {
    await dropRow(7);
    expect((await verify()).findings).toMatchObject([{ what: 'GAP', regionId: REGION, seq: 7 }]);
  });

  it('a row deleted with its seal, and the rest renumbered', async () => {
    await dropRow(7);
    for (let seq = 8; seq <= 30; seq += 1) await sql(`update audit_seal set seq = ${seq - 1} where region_id = '${REGION}' and seq = ${seq}`);
    expect((await verify()).findings[0]).toMatchObject({ what: 'BROKEN', seq: 7 });
  });

  it('a row put in beside the chain', async () => {
    await world.write(1, { at: `${DAY}T01:30:00Z` });
    const [row] = await sql('select dossier_id, id from access_event where not exists (select from audit_seal where event_id = id)');
    expect((await verify()).findings).toEqual([{ what: 'UNSEALED', day: DAY, dossierId: row?.['dossier_id'], eventId: row?.['id'], more: 0 }]);
  });

  it('a row put in between with a seal of its own', async () => {
    await world.write(1, { at: `${DAY}T01:30:00Z` });
    for (let seq = 30; seq >= 15; seq -= 1) await sql(`update audit_seal set seq = ${seq + 1} where region_id = '${REGION}' and seq = ${seq}`);
    await sql(`insert into audit_seal (region_id, day, seq, dossier_id, event_id, previous_hash, hash)
      select '${REGION}', '${DAY}', 15, e.dossier_id, e.id, s.hash, repeat('0', 64) from access_event e, audit_seal s
      where not exists (select from audit_seal o where o.event_id = e.id) and s.region_id = '${REGION}' and s.seq = 14`);
    expect((await verify()).findings[0]).toMatchObject({ what: 'CHANGED', seq: 15 });
  });

  it('two rows swapped', async () => {
    await sql(`update audit_seal set seq = case seq when 5 then 900 else 5 end where region_id = '${REGION}' and seq in (5, 6) and seq = 5`);
    await sql(`update audit_seal set seq = 5 where region_id = '${REGION}' and seq = 6`);
    await sql(`update audit_seal set seq = 6 where region_id = '${REGION}' and seq = 900`);
    expect((await verify()).findings[0]).toMatchObject({ what: 'BROKEN', seq: 5 });
  });

  it.each([29, 21, 12, 1])('the tail cut off from row %i on, with the heads in the database', async (from) => {
    await sql(`delete from access_event where id in (select event_id from audit_seal where region_id = '${REGION}' and seq >= ${from})`);
    await sql(`delete from audit_seal where region_id = '${REGION}' and seq >= ${from}`);
    await sql(`delete from audit_head where region_id = '${REGION}' and seq >= ${from}`);
    expect((await verify()).findings).toEqual([{ what: 'CUT', regionId: REGION, day: DAY, seq: from }]);
  });

  it('a chain written anew from some row on: the first number that was signed since is named', async () => {
    await sql(`update access_event set outcome = 'REFUSED' where ${EVENT(12)}`);
    await resealFrom(12);
    expect((await verify()).findings).toMatchObject([{ what: 'REWRITTEN', regionId: REGION, seq: 20, more: 1 }]);
  });

  it('a whole chain written anew, with its heads in the database taken away', async () => {
    await dropRow(2);
    await sql(`delete from audit_head where region_id = '${REGION}'`);
    await resealFrom(1);
    expect((await verify()).findings).toMatchObject([{ what: 'REWRITTEN', seq: 10 }]);
  });

  it('a head that somebody else signed', async () => {
    await sql(`update audit_head set signature = translate(signature, 'abcdef', 'bcdefa') where region_id = '${REGION}' and seq = 20`);
    expect((await verify()).findings).toEqual([{ what: 'SIGNATURE', regionId: REGION, day: DAY, seq: 20, from: 'database', more: 0 }]);
  });

  it('two chains at once, each with its own first row', async () => {
    await sql(`update access_event set item_count = 99 where region_id = '${OTHER_REGION}' or ${EVENT(3)}`);
    expect((await verify()).findings).toMatchObject([{ regionId: REGION, seq: 3 }, { regionId: OTHER_REGION, seq: 1, more: 4 }]);
  });

  it('sixty times at random', async () => {
    // Not every row has a purpose to take away.
    const changes = CHANGES.filter((change) => change !== 'purpose = null');
    let state = 20_261_121;
    const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    for (let turn = 0; turn < 60; turn += 1) {
      const seq = 1 + random(30);
      const acts = [
        () => sql(`update access_event set ${changes[random(changes.length)]} where ${EVENT(seq)}`),
        () => dropRow(seq),
        () => sql(`update audit_seal set hash = encode(sha256(hash::bytea), 'hex') where region_id = '${REGION}' and seq = ${seq}`),
        () => sql(`update audit_seal set previous_hash = repeat('a', 64) where region_id = '${REGION}' and seq = ${seq}`),
        async () => { await sql(`update access_event set item_count = 77 where ${EVENT(seq)}`); await resealFrom(seq); },
        () => sql(`delete from audit_seal where region_id = '${REGION}' and seq >= ${seq}`),
      ];
      await acts[turn % acts.length]?.();
      expect({ turn, seq, found: (await verify()).findings.length > 0 }).toEqual({ turn, seq, found: true });
      await world.empty();
      await fill();
    }
  }, 60_000);
});

describe('the command', () => {
  it('says that the log is whole, with counts and speed, and ends with 0', async () => {
    expect(await auditVerify.run([])).toBe(0);
    expect(said.join('\n')).toMatch(/35 regels in 2 ketens, 4 handtekeningen in de database, 4 ankers\n[\d,.]+ s, [\d.,]+ regels per seconde\nHet logboek is heel\./);
  });

  it('names the first bad row and ends with 1', async () => {
    const { event_id } = await rowAt(13);
    await sql(`update access_event set outcome = 'REFUSED' where ${EVENT(13)}`);
    expect(await auditVerify.run([])).toBe(1);
    expect(said.join('\n')).toContain(`keten ${REGION}/${DAY} regel 13: deze regel is veranderd`);
    expect(said.join('\n')).toContain(event_id);
    expect(said.at(-1)).toBe('Het logboek is NIET heel.');
  });

  it('looks only at chains since a day', async () => {
    await sql(`update access_event set outcome = 'REFUSED' where ${EVENT(13)}`);
    expect(await auditVerify.run(['--since', '2026-11-21'])).toBe(0);
    expect(await auditVerify.run(['--since', DAY])).toBe(1);
  });

  it('does not do without anchors unless told so', async () => {
    rmSync(world.anchors, { recursive: true });
    expect(await auditVerify.run([])).toBe(1);
    expect(said.join('\n')).toContain('er zijn geen ankers');
    expect(await auditVerify.run(['--without-anchors'])).toBe(0);
  });

  it.each([[['--since', 'gisteren']], [['--anchors', 'x', '--without-anchors']]])('refuses %j', async (args) => {
    await expect(auditVerify.run(args)).rejects.toThrow(UsageError);
  });
});
