import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { until } from '../postgres/postmaster.mjs';
import { Miniature } from './miniature';

let product: Miniature;

beforeEach(async () => {
  product = new Miniature();
  await product.prepare();
});
afterEach(() => product.remove());

const databasePid = (): number => Number(readFileSync(join(product.folder, '.data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

it('brings everything up, tells where it is and who can sign in, and leaves nothing running when asked to stop', async () => {
  const run = product.start();
  expect(await run.says('Stoppen: Ctrl-C')).toBe(true);
  expect(run.said()).toContain(`draait op http://localhost:${product.port}`);
  expect(run.said()).toContain(`http://localhost:${product.port}/auth/login?login_hint=sara`);
  expect(run.said()).toContain('Tabellen bijwerken: done: migrate up');
  expect(product.leftovers().length).toBeGreaterThanOrEqual(3);

  run.process.kill('SIGTERM');
  expect(await run.exit).toBe(0);
  expect(product.leftovers()).toEqual([]);
});

it('gives the API nothing that leads to the owner, the role that seals or the key it signs with, and the worker no more than it needs', async () => {
  const run = product.start();
  await run.says('Stoppen: Ctrl-C');
  const data = join(product.folder, '.data');
  const secrets = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8')) as Record<'databasePassword' | 'auditPassword' | 'appPassword', string>;
  const api = JSON.parse(await product.ask('/environment')) as Record<string, string>;
  const worker = JSON.parse(readFileSync(join(product.folder, 'worker-environment.json'), 'utf8')) as Record<string, string>;

  expect(secrets.auditPassword).toMatch(/^[0-9a-f]{48}$/);
  expect(api['ZOV_APP_DATABASE_URL']).toContain(secrets.appPassword);
  const { ZOV_FILES, ...others } = api;
  expect(ZOV_FILES).toBe(join(data, 'files'));
  for (const secret of [secrets.auditPassword, secrets.databasePassword, 'seal-key.pem', data]) expect(JSON.stringify(others)).not.toContain(secret);
  expect(worker).toMatchObject({ ZOV_SEAL_KEY_FILE: join(data, 'seal-key.pem'), ZOV_DATA: data });
  expect(new URL(worker['ZOV_AUDIT_DATABASE_URL'] ?? '')).toMatchObject({ username: 'zov_audit', password: secrets.auditPassword });
  expect(JSON.stringify(worker)).not.toContain(secrets.databasePassword);

  run.process.kill('SIGTERM');
  await run.exit;
});

it('skips what is already there the second time and keeps the data', async () => {
  const first = product.start();
  await first.says('Stoppen: Ctrl-C');
  first.process.kill('SIGINT');
  await first.exit;

  const second = product.start();
  expect(await second.says('Stoppen: Ctrl-C')).toBe(true);
  expect(second.said()).toContain('Bouwen: ongewijzigd');
  expect(await product.ask('/')).toBe('2');
  expect(statSync(join(product.folder, '.data', 'secrets.json')).mode & 0o777).toBe(0o600);
  second.process.kill('SIGTERM');
  await second.exit;
});

it('starts the application and the database again after kill -9, at the same address', async () => {
  const run = product.start();
  await run.says('Stoppen: Ctrl-C');
  const before = await product.ask('/pid');

  // Never 0: that would be every process of this run.
  expect(Number(before)).toBeGreaterThan(1);
  process.kill(Number(before), 'SIGKILL');
  expect(await until(async () => !['', before].includes(await product.ask('/pid')), 10_000)).toBe(true);
  process.kill(databasePid(), 'SIGKILL');
  expect(await until(async () => (await product.ask('/')) === '', 5000)).toBe(true);
  expect(await until(async () => (await product.ask('/')) === '1', 20_000)).toBe(true);

  run.process.kill('SIGTERM');
  expect(await run.exit).toBe(0);
  expect(product.leftovers()).toEqual([]);
});

it('takes up its own database again after kill -9 of the start itself', async () => {
  const first = product.start();
  await first.says('Stoppen: Ctrl-C');
  first.process.kill('SIGKILL');
  await first.exit;
  expect(await until(async () => (await product.ask('/pid')) === '', 10_000)).toBe(true);

  const second = product.start();
  expect(await second.says('Stoppen: Ctrl-C')).toBe(true);
  expect(await product.ask('/')).toBe('2');
  second.process.kill('SIGTERM');
  await second.exit;
  expect(product.leftovers()).toEqual([]);
});

it('says in words that the port is taken, before anything else happens', async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(product.port, done));
  const run = product.start();
  expect(await run.exit).toBe(1);
  expect(run.said().trim()).toMatch(new RegExp(`^Poort ${product.port} is al in gebruik`));
  expect(existsSync(join(product.folder, '.data'))).toBe(false);
  await new Promise((done) => other.close(done));
});

it('refuses a second start on the same data', async () => {
  const first = product.start();
  await first.says('Stoppen: Ctrl-C');
  const second = product.start();
  expect(await second.exit).toBe(1);
  expect(second.said()).toContain('draait al met deze gegevensmap');
  expect(await product.ask('/')).toBe('1');
  first.process.kill('SIGTERM');
  await first.exit;
});

it('gives up with the last words of a process that keeps ending, and stops the rest', async () => {
  product.write('broken', '');
  const run = product.start();
  expect(await run.exit).toBe(1);
  expect(run.said()).toContain('Proces api blijft stoppen');
  expect(run.said()).toContain('configuration refused');
  expect(product.leftovers()).toEqual([]);
});

it('stops cleanly when asked in the middle of starting', async () => {
  const run = product.start();
  await run.says('… Database');
  run.process.kill('SIGTERM');
  expect(await run.exit).toBe(0);
  expect(await until(() => product.leftovers().length === 0, 3000)).toBe(true);
});
