import { Client, type Disturbances } from './support/crash/client.ts';
import { Product, type Victim } from './support/crash/product.ts';
import { Random } from './support/crash/random.ts';
import { readStored, type Stored } from './support/crash/stored.ts';
import { effects, gaps, lost, repeated, unlogged } from './support/crash/verdict.ts';
import { Writer } from './support/crash/writer.ts';

/**
 * Kills processes at random moments while people write. That proves the transactions, the supervisor and the retries;
 * it does not prove what a power cut does, since the operating system keeps what a killed process had written.
 */
const ROUNDS: readonly [Victim, number][] = [['api', 7], ['worker', 5], ['postgres', 7], ['all', 4], ['machine', 2]];
const CLIENTS = 6;
const LEAST_WRITES = 1_000;
/** Ten seconds, or on a machine that is busy with more than this, three times what its own first start took. */
const longestRecovery = (firstStart: number): number => Math.max(10_000, 3 * firstStart);

interface Round {
  readonly victim: Victim;
  readonly recovered: number;
}

const seed = Number(process.env.ZOV_CRASH_SEED ?? Date.now() % 1_000_000);
const random = new Random(seed);
const product = new Product();
const disturbances: Disturbances = {};
const rounds: Round[] = [];
const failures: unknown[] = [];
/** What was answered between recovering and the next kill. */
const peace = { answered: 0, ms: 0 };
const writers: Writer[] = [];
let stored: Stored;
let started = 0;

const answered = (): number => writers.reduce((sum, { client }) => sum + client.acts.filter((act) => act.answer !== undefined).length, 0);
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function signInWriters(): Promise<void> {
  const people = (await (await fetch(`${product.address}/demo/people`)).json()) as { id: string; role: string }[];
  const professionals = people.filter(({ role }) => role === 'YOUTH_PROFESSIONAL');
  for (let index = 0; index < CLIENTS; index += 1) {
    const client = new Client(product.address, disturbances);
    await client.signIn(professionals[index % professionals.length]?.id ?? '', 'YOUTH_PROFESSIONAL');
    writers.push(new Writer(client, random.fork()));
  }
}

async function writeInPeace(ms: number): Promise<void> {
  const before = { answered: answered(), at: performance.now() };
  await pause(ms);
  peace.answered += answered() - before.answered;
  peace.ms += performance.now() - before.at;
}

/** Recovered is: everything runs again and somebody's act, sent after that, was answered. */
async function killOne(victim: Victim): Promise<void> {
  await writeInPeace(random.between(100, 1_500));
  const since = performance.now();
  const at = new Date();
  const killed = product.kill(victim, random);
  if (victim === 'machine') await product.start();
  await product.recovered(victim, killed, at);
  for (const before = answered(), end = Date.now() + 30_000; answered() < before + CLIENTS && Date.now() < end; ) await pause(10);
  rounds.push({ victim, recovered: performance.now() - since });
}

async function untilSealed(): Promise<void> {
  const open = 'select from access_event e where not exists (select from audit_seal s where s.dossier_id = e.dossier_id and s.event_id = e.id) limit 1';
  const waiting = (): Promise<boolean> => product.asOwner(async (client) => ((await client.query(open)).rowCount ?? 0) > 0);
  for (const end = Date.now() + 30_000; Date.now() < end && (await waiting()); ) await pause(200);
}

/** Everybody writes, one thing after another is killed, and then the writers finish what they had in hand. */
async function killAndWrite(): Promise<number> {
  const stop = new AbortController();
  const since = performance.now();
  const work = writers.map((writer) => writer.work(stop.signal).catch((error: unknown) => void failures.push(error)));
  try {
    const order = random.shuffled(ROUNDS.flatMap(([victim, times]) => Array.from({ length: times }, () => victim)));
    for (const victim of order) await killOne(victim);
    for (const end = Date.now() + 30_000; answered() < LEAST_WRITES && Date.now() < end; ) await pause(50);
  } finally {
    stop.abort();
    setTimeout(() => writers.forEach(({ client }) => client.stop()), 20_000).unref();
    await Promise.all(work);
  }
  return performance.now() - since;
}

function report(took: number): void {
  const times = rounds.map(({ recovered }) => recovered).sort((a, b) => a - b);
  const perSecond = (count: number, time: number): number => Math.round(count / (time / 1_000));
  const ms = (value: number | undefined): number => Math.round(value ?? 0);
  const slowest = Object.fromEntries(ROUNDS.map(([name]) => [name, ms(Math.max(...rounds.filter(({ victim }) => victim === name).map(({ recovered }) => recovered)))]));
  process.stdout.write(`${JSON.stringify({
    promise: 'P20', seed, rounds: rounds.length, clients: writers.length, acknowledged: answered(), lost: lost(writers, stored).length,
    repeated: repeated(writers, stored).length, gaps: gaps(writers, stored).length, unlogged: unlogged(writers, stored).length,
    writesPerSecond: { overall: perSecond(answered(), took), betweenKills: perSecond(peace.answered, peace.ms) },
    sendings: writers.reduce((sum, { client }) => sum + client.acts.reduce((n, act) => n + act.traces.length, 0), 0),
    disturbances, firstStartMs: ms(started), recoveryMs: { median: ms(times[Math.floor(times.length / 2)]), worst: slowest }, seconds: Math.round(took / 1_000),
  })}\n`);
}

beforeAll(async () => {
  process.stdout.write(`kill -9 with ZOV_CRASH_SEED=${seed}\n`);
  started = await product.start();
  await signInWriters();
  const took = await killAndWrite();
  await untilSealed();
  stored = await product.asOwner((client) => readStored(client, writers.map(({ dossierId }) => dossierId)));
  report(took);
}, 600_000);

afterAll(async () => {
  await product.stop();
  product.remove();
}, 60_000);

it('comes back by itself soon enough after every kill -9 of the server, the worker, the database or all of them', () => {
  expect(rounds).toHaveLength(25);
  expect(rounds.filter(({ recovered }) => recovered > longestRecovery(started))).toEqual([]);
});

it('answers at least a thousand writes, every one of them in the end', () => {
  expect(failures).toEqual([]);
  expect(answered()).toBeGreaterThanOrEqual(LEAST_WRITES);
});

it('keeps every write that was answered, with the content that was sent', () => {
  expect(lost(writers, stored)).toEqual([]);
});

it('does every act once, however often it was sent, and nothing that nobody asked for', () => {
  expect(repeated(writers, stored)).toEqual([]);
});

it('keeps every version of every item without a gap', () => {
  expect(gaps(writers, stored)).toEqual([]);
});

it('has the log rows of every act, one for each person concerned, and of one sending only', () => {
  expect(unlogged(writers, stored)).toEqual([]);
});

it('leaves the effects of every act in the outbox exactly once', () => {
  expect(effects(writers, stored)).toEqual([]);
});

it('seals every row of the log in unbroken chains that can be verified', async () => {
  const broken = await product.asOwner(async (client) => (await client.query(`
    select region_id, day from audit_seal group by region_id, day having min(seq) <> 1 or max(seq) <> count(*)
    union all select e.dossier_id, e.at::date from access_event e where not exists (select from audit_seal s where s.dossier_id = e.dossier_id and s.event_id = e.id)`)).rows as unknown[]);
  expect(broken).toEqual([]);
  expect(product.zov('audit:verify')).toMatchObject({ status: 0 });
}, 60_000);

describe('the verdict', () => {
  const first = <K, V>(map: ReadonlyMap<K, V>): K => [...map.keys()][0] as K;
  const without = <K, V>(map: ReadonlyMap<K, V>, key: K): Map<K, V> => new Map([...map].filter(([one]) => one !== key));
  const facts = (change: (facts: ReadonlyMap<string, Readonly<Record<string, unknown>>>) => Map<string, Readonly<Record<string, unknown>>>): Stored =>
    ({ ...stored, tables: { ...stored.tables, fact: change(stored.tables['fact'] ?? new Map()) } });

  it.each<[string, () => readonly string[]]>([
    ['a fact that is gone', () => lost(writers, facts((rows) => without(rows, first(rows))))],
    ['a fact with other words', () => lost(writers, facts((rows) => new Map([...rows].map(([id, row]) => [id, { ...row, what: 'anders' }]))))],
    ['a fact that is there twice', () => repeated(writers, facts((rows) => new Map([...rows, ['another', {}]])))],
    ['a key without its act', () => repeated(writers, { ...stored, idempotency: stored.idempotency.slice(1) })],
    ['a version that was not kept', () => gaps(writers, { ...stored, history: new Map() })],
    ['an act that was not logged', () => unlogged(writers, { ...stored, log: stored.log.slice(1) })],
    ['an act of which one log row is missing', () => unlogged(writers, { ...stored, log: stored.log.map((one, index) => (index === 0 ? { ...one, rows: one.rows - 1 } : one)) })],
    ['an effect that is gone', () => effects(writers, { ...stored, outbox: stored.outbox.slice(1) })],
    ['an effect that is there twice', () => effects(writers, { ...stored, outbox: [...stored.outbox, ...stored.outbox.slice(0, 1)] })],
  ])('finds %s', (_what, judge) => {
    expect(judge()).not.toEqual([]);
  });
});

it('leaves nothing running when it is asked to stop', async () => {
  await product.stop();
  expect(product.leftovers()).toEqual([]);
}, 60_000);
