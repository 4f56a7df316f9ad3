import { createPool } from '../db/index.ts';
import { createDatabase } from '../testing/index.ts';
import { ConfigurationError, DEMO_SECRET, assertSafeDatabase, readConfig, readOperatorConfig, readWorkerConfig } from './index.ts';

const DATABASE = 'postgresql://zov_app:k3jH8sQw91xZpL0v@db.internal:5432/zov';
const SAFE = {
  NODE_ENV: 'production',
  ZOV_APP_DATABASE_URL: DATABASE,
  ZOV_PUBLIC_URL: 'https://zicht.example.nl',
  ZOV_MASTER_KEY: Buffer.from('0123456789abcdefghijklmnopqrstuv').toString('base64'),
  ZOV_SESSION_SECRET: 'Qm9sZHJpdmVyc2FyZXJhcmVseWxvc3Q1NTU1NTU=',
  ZOV_TEAM_ISSUER_KEY: 'entra', ZOV_TEAM_ISSUER_URL: 'https://login.team.example', ZOV_TEAM_CLIENT_ID: 'zov',
  ZOV_TEAM_CLIENT_SECRET: 'tR7!kd93Lq0xVb21', ZOV_TEAM_AMR: 'mfa',
  ZOV_FAMILY_ISSUER_KEY: 'broker', ZOV_FAMILY_ISSUER_URL: 'https://login.family.example', ZOV_FAMILY_CLIENT_ID: 'zov',
  ZOV_FAMILY_CLIENT_SECRET: 'uP4$mz82Wn6yCf35', ZOV_FAMILY_ACR: 'substantial,high',
  ZOV_FILES: '/var/zov-files',
};

const WORKER = { ...SAFE, ZOV_AUDIT_DATABASE_URL: 'postgresql://zov_audit:w7Rt2yUq0Lk4Vb6N@db.internal:5432/zov', ZOV_SEAL_KEY_FILE: '/etc/zov/seal.pem', ZOV_DATA: '/srv/zov',
  ZOV_SMTP_URL: 'smtps://zov:h4Fk29xQpL@mail.internal:465', ZOV_MAIL_FROM: 'zicht@example.nl' };

function problems(env: Record<string, string | undefined>, read: (env: Record<string, string | undefined>) => unknown = readConfig): readonly string[] {
  try {
    read(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
}

describe('the environment', () => {
  it('needs nothing but a database for the demo', () => {
    const config = readConfig({ ZOV_DEMO: '1', ZOV_APP_DATABASE_URL: DATABASE });
    expect(config).toMatchObject({
      demo: true, production: false, port: 4200, host: '127.0.0.1', publicUrl: 'http://localhost:4200', secureCookies: false, openOperations: true,
    });
    expect(config.issuers.FAMILY).toMatchObject({ key: 'demo-family', url: 'http://localhost:4200/oidc/family', acr: ['substantial', 'high'] });
    expect(config.issuers.TEAM).toMatchObject({ key: 'demo-team', amr: ['mfa'] });
  });

  it('reports everything that is wrong at once, with the name and an example', () => {
    const found = problems({ PORT: '99999', ZOV_DEMO: 'yes', ZOV_PUBLIC_URL: 'ftp://x', ZOV_NOW: 'yesterday', ZOV_MASTER_KEY: 'short' });
    expect(found).toHaveLength(6);
    for (const name of ['PORT', 'ZOV_DEMO', 'ZOV_PUBLIC_URL', 'ZOV_NOW', 'ZOV_MASTER_KEY', 'ZOV_APP_DATABASE_URL']) {
      expect(found.filter((one) => one.startsWith(`${name} `) && one.includes('for example'))).toHaveLength(1);
    }
  });

  it('takes an empty variable for one that is not set, and allows only registered operations outside the demo', () => {
    const config = readConfig({ ZOV_APP_DATABASE_URL: DATABASE, PORT: '', GRAPHQL_OPERATIONS: '' });
    expect([config.port, config.openOperations]).toEqual([4200, false]);
  });

  it('takes the words of a list one by one, and an address without its last slash', () => {
    const { issuers, publicUrl } = readConfig({ ZOV_APP_DATABASE_URL: DATABASE, ZOV_PUBLIC_URL: 'https://zicht.example.nl//', ZOV_TEAM_AMR: ' mfa, ,hwk ', ZOV_FAMILY_ACR: 'high' });
    expect([publicUrl, issuers.TEAM.amr, issuers.FAMILY.acr]).toEqual(['https://zicht.example.nl', ['mfa', 'hwk'], ['high']]);
    expect(issuers.FAMILY.url).toBe('https://zicht.example.nl/oidc/family');
  });

  it('makes cookies need https where the address has it, and nowhere else', () => {
    const secure = (ZOV_PUBLIC_URL?: string): boolean => readConfig({ ZOV_APP_DATABASE_URL: DATABASE, ZOV_PUBLIC_URL }).secureCookies;
    expect([secure('https://zicht.example.nl'), secure('http://localhost:4200'), secure(), secure('http://https.example.nl')]).toEqual([true, false, false, false]);
  });

  it('keeps both providers apart, whatever is said of one of them', () => {
    const { issuers } = readConfig({ ZOV_APP_DATABASE_URL: DATABASE, ZOV_TEAM_ISSUER_KEY: 'entra', ZOV_TEAM_ISSUER_URL: 'https://login.example.nl', ZOV_TEAM_CLIENT_SECRET: 'one', ZOV_TEAM_PROMPT: 'none' });
    expect(issuers.TEAM).toMatchObject({ key: 'entra', url: 'https://login.example.nl', clientSecret: 'one', prompt: 'none' });
    expect(issuers.FAMILY).toMatchObject({ key: 'demo-family', clientSecret: DEMO_SECRET, prompt: 'login' });
  });

  it.each([
    ['a database of another kind', { ZOV_APP_DATABASE_URL: 'mysql://x/y' }, 'ZOV_APP_DATABASE_URL'], ['a pool without end', { ZOV_DATABASE_POOL: '201' }, 'ZOV_DATABASE_POOL'], ['half a number', { ZOV_DATABASE_POOL: '1.5' }, 'ZOV_DATABASE_POOL'],
    ['a way of asking that there is not', { ZOV_TEAM_PROMPT: 'consent' }, 'ZOV_TEAM_PROMPT'], ['an instant without a zone', { ZOV_DEMO: '1', ZOV_NOW: '2026-11-21T09:00:00' }, 'ZOV_NOW'], ['a mode that there is not', { NODE_ENV: 'staging' }, 'NODE_ENV'],
  ])('is refused with %s', (_, wrong, name) => {
    expect(problems({ ZOV_APP_DATABASE_URL: DATABASE, ...wrong })).toEqual([expect.stringMatching(new RegExp(`^${name} must`))]);
  });

  it('sends no mail to several addresses under one name, and from no name that is a sentence', () => {
    const mail = (ZOV_MAIL_FROM: string): readonly string[] => problems({ ZOV_APP_DATABASE_URL: DATABASE, ZOV_AUDIT_DATABASE_URL: DATABASE, ZOV_SMTP_URL: 'smtps://mail.example.nl', ZOV_MAIL_FROM }, readWorkerConfig);
    expect(mail('zicht@example.nl')).toEqual([]);
    for (const odd of ['a@example.nl,b@example.nl', 'Zicht <zicht@example.nl>', 'zicht', 'zicht@example.nl\nBcc: x@y']) expect(mail(odd)).toEqual([expect.stringContaining('ZOV_MAIL_FROM')]);
  });

  it('lets only the demo move the clock', () => {
    expect(problems({ ZOV_APP_DATABASE_URL: DATABASE, ZOV_NOW: '2026-11-21T09:00:00Z' })).toEqual([expect.stringContaining('ZOV_NOW')]);
  });
});

describe('production', () => {
  it('starts with a configuration that is whole', () => {
    expect(problems(SAFE)).toEqual([]);
    expect(readConfig(SAFE)).toMatchObject({ production: true, demo: false, secureCookies: true, openOperations: false, host: '0.0.0.0' });
  });

  it.each([
    ['the demo mode', { ZOV_DEMO: '1' }, 'ZOV_DEMO'],
    ['free operations', { GRAPHQL_OPERATIONS: 'open' }, 'GRAPHQL_OPERATIONS'],
    ['a moved clock', { ZOV_NOW: '2026-11-21T09:00:00Z' }, 'ZOV_NOW'],
    ['cookies that are not Secure', { ZOV_PUBLIC_URL: 'http://zicht.example.nl' }, 'ZOV_PUBLIC_URL'],
    ['no public address', { ZOV_PUBLIC_URL: undefined }, 'ZOV_PUBLIC_URL'],
    ['the session secret of the demo', { ZOV_SESSION_SECRET: DEMO_SECRET }, 'ZOV_SESSION_SECRET'],
    ['a short session secret', { ZOV_SESSION_SECRET: 'abcdefgh12345678' }, 'ZOV_SESSION_SECRET'],
    ['a session secret of one letter', { ZOV_SESSION_SECRET: 'a'.repeat(44) }, 'ZOV_SESSION_SECRET'],
    ['no master key', { ZOV_MASTER_KEY: undefined }, 'ZOV_MASTER_KEY'],
    ['the master key of the demo', { ZOV_MASTER_KEY: Buffer.from('demo-only-key-that-is-no-secret!').toString('base64') }, 'ZOV_MASTER_KEY'],
    ['one secret for two purposes', { ZOV_SESSION_SECRET: SAFE.ZOV_MASTER_KEY }, 'ZOV_MASTER_KEY'],
    ['a default database password', { ZOV_APP_DATABASE_URL: 'postgresql://zov_app:zov_app@db/zov' }, 'ZOV_APP_DATABASE_URL'],
    ['a demo issuer', { ZOV_TEAM_ISSUER_KEY: 'demo-team' }, 'ZOV_TEAM_ISSUER_KEY'],
    ['its own demo issuer under another name', { ZOV_TEAM_ISSUER_URL: 'https://zicht.example.nl/oidc/team' }, 'ZOV_TEAM_ISSUER_URL'],
    ['an issuer without TLS', { ZOV_FAMILY_ISSUER_URL: 'http://login.family.example' }, 'ZOV_FAMILY_ISSUER_URL'],
    ['no issuer at all', { ZOV_FAMILY_ISSUER_URL: undefined }, 'ZOV_FAMILY_ISSUER_URL'],
    ['no place for files', { ZOV_FILES: undefined }, 'ZOV_FILES'],
    ['a store for files in half', { ZOV_FILES_URL: 'https://s3.example.nl/zov' }, 'ZOV_FILES_URL, ZOV_FILES_KEY_ID'],
    ['a store for files without TLS', { ZOV_FILES_URL: 'http://s3.example.nl/zov', ZOV_FILES_KEY_ID: 'zov', ZOV_FILES_SECRET: 'x' }, 'ZOV_FILES_URL'],
    ['any login of professionals, however weak', { ZOV_TEAM_AMR: undefined }, 'ZOV_TEAM_AMR'],
    ['any login of families, however weak', { ZOV_FAMILY_ACR: undefined }, 'ZOV_FAMILY_AMR or ZOV_FAMILY_ACR'],
  ])('refuses %s', (_what, change, name) => {
    expect(problems({ ...SAFE, ...change })).toEqual([expect.stringContaining(name)]);
  });

  it('starts the worker with what keeps the log honest, and never the API', () => {
    expect(problems(WORKER, readWorkerConfig)).toEqual([]);
    expect(readWorkerConfig(WORKER)).toMatchObject({ auditDatabaseUrl: WORKER.ZOV_AUDIT_DATABASE_URL, sealKeyFile: '/etc/zov/seal.pem', dataFolder: '/srv/zov', smtp: { url: WORKER.ZOV_SMTP_URL, from: 'zicht@example.nl' } });
    expect(readWorkerConfig({ ZOV_DEMO: '1', ZOV_APP_DATABASE_URL: DATABASE, ZOV_AUDIT_DATABASE_URL: DATABASE }).smtp).toBeUndefined();
    for (const name of ['ZOV_AUDIT_DATABASE_URL', 'ZOV_SEAL_KEY_FILE', 'DATABASE_URL']) {
      expect(problems({ ...SAFE, ...WORKER, ZOV_AUDIT_DATABASE_URL: '', ZOV_SEAL_KEY_FILE: '', [name]: DATABASE })).toEqual([expect.stringContaining(name)]);
    }
  });

  it('keeps files in a folder, or in a store that is named whole', () => {
    const demo = { ZOV_DEMO: '1', ZOV_APP_DATABASE_URL: DATABASE };
    expect([readConfig(demo).files, readConfig(SAFE).files]).toEqual([{ folder: '.data/files' }, { folder: '/var/zov-files' }]);
    const store = { ZOV_FILES_URL: 'https://s3.example.nl/zov', ZOV_FILES_KEY_ID: 'zov', ZOV_FILES_SECRET: 'g7Hq' };
    expect(readConfig({ ...SAFE, ...store }).files).toEqual({ url: 'https://s3.example.nl/zov', region: 'us-east-1', accessKeyId: 'zov', secretAccessKey: 'g7Hq' });
    expect(problems({ ...demo, ZOV_FILES_KEY_ID: 'zov' })).toEqual([expect.stringContaining('belong together')]);
  });

  it('lets an operator carry out commands with all of it', () => {
    expect(problems({ ...WORKER, DATABASE_URL: DATABASE }, readOperatorConfig)).toEqual([]);
    expect(problems({ ...WORKER, ZOV_DEMO: '1' }, readOperatorConfig)).toEqual([expect.stringContaining('ZOV_DEMO')]);
  });

  it('gives the API a configuration that holds nothing of it, also where it stood in the environment', () => {
    const found = JSON.stringify(readConfig({ ...WORKER, NODE_ENV: 'development', DATABASE_URL: 'postgresql://owner:Zx81@db/zov' }));
    for (const secret of ['w7Rt2yUq0Lk4Vb6N', 'seal.pem', '/srv/zov', 'Zx81', 'h4Fk29xQpL']) expect(found).not.toContain(secret);
  });

  it.each([
    ['no key to seal the log with', { ZOV_SEAL_KEY_FILE: undefined }, 'ZOV_SEAL_KEY_FILE'],
    ['no way in for the sealer', { ZOV_AUDIT_DATABASE_URL: undefined }, 'ZOV_AUDIT_DATABASE_URL is missing, for example'],
    ['a default password for the sealer', { ZOV_AUDIT_DATABASE_URL: 'postgresql://zov_audit:zov_audit@db/zov' }, 'ZOV_AUDIT_DATABASE_URL'],
    ['no mail server, only the spool of the demo', { ZOV_SMTP_URL: undefined, ZOV_MAIL_FROM: undefined }, 'ZOV_SMTP_URL'],
    ['a mail server and no sender', { ZOV_MAIL_FROM: undefined }, 'ZOV_MAIL_FROM'],
    ['a sender that is no address', { ZOV_MAIL_FROM: 'Zicht <zicht@example.nl>' }, 'ZOV_MAIL_FROM'],
    ['mail over something else', { ZOV_SMTP_URL: 'http://mail.internal' }, 'ZOV_SMTP_URL'],
    ['one password for two roles', { ZOV_AUDIT_DATABASE_URL: 'postgresql://zov_audit:k3jH8sQw91xZpL0v@db/zov' }, 'different passwords'],
  ])('refuses the worker with %s', (_what, change, name) => {
    expect(problems({ ...WORKER, ...change }, readWorkerConfig)).toEqual([expect.stringContaining(name)]);
  });

  it('never repeats a secret in what it reports', () => {
    const all = problems({ ...SAFE, ZOV_SESSION_SECRET: 'demoXsecretXvalue', ZOV_APP_DATABASE_URL: 'postgresql://zov_app:changeme@db/zov' }).join();
    expect(all).not.toMatch(/demoXsecretXvalue|changeme/);
  });
});

describe('the database behind production', () => {
  it('is refused when it may lose acknowledged writes or when row-level security does not hold the role', async () => {
    const database = await createDatabase();
    const [app, owner] = [createPool(database.appUrl, { max: 1 }), createPool(database.ownerUrl, { max: 1 })];
    try {
      // The servers of the specs run with all three off, as only specs may.
      const refused = await assertSafeDatabase(app).catch((error: unknown) => error);
      expect((refused as ConfigurationError).problems).toEqual(['fsync', 'full_page_writes', 'synchronous_commit'].map((name) => expect.stringContaining(`${name}=off`)));
      const superuser = await assertSafeDatabase(owner).catch((error: unknown) => error);
      expect((superuser as ConfigurationError).problems.join()).toContain('row-level security does not hold');
    } finally {
      await Promise.all([app.end(), owner.end()]);
      await database.drop();
    }
  });
});
