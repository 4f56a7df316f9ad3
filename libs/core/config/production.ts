import { ConfigurationError, DEMO_MASTER_KEY, DEMO_SECRET, type Environment, type WorkerEnvironment } from './environment.ts';

const AUDIENCES = ['TEAM', 'FAMILY'] as const;

/** Refuses combinations that would put real families at risk, with those of this process itself. Throws ConfigurationError with all of them. */
export function assertSafeEnvironment(env: Environment, own: readonly string[]): void {
  const problems = [...(env.NODE_ENV === 'production' ? productionProblems(env) : developmentProblems(env)), ...own];
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** From these whoever takes over the API could write the log anew. */
const NOT_FOR_THE_API = ['DATABASE_URL', 'ZOV_AUDIT_DATABASE_URL', 'ZOV_SEAL_KEY_FILE'] as const;

/** What the API may not know in production; elsewhere it merely does not read it. */
export function apiProblems(values: Environment, given: Readonly<Record<string, string | undefined>>): string[] {
  if (values.NODE_ENV !== 'production') return halfStore(values);
  return [...NOT_FOR_THE_API.filter((name) => given[name]).map((name) => `${name} is not for the API; start it without`), ...fileProblems(values)];
}

/** A store that is named in half would send files to a folder that nobody backs up. */
function halfStore({ ZOV_FILES_URL, ZOV_FILES_KEY_ID, ZOV_FILES_SECRET }: Environment): string[] {
  const named = [ZOV_FILES_URL, ZOV_FILES_KEY_ID, ZOV_FILES_SECRET].filter((one) => one !== undefined).length;
  return named === 0 || named === 3 ? [] : ['ZOV_FILES_URL, ZOV_FILES_KEY_ID and ZOV_FILES_SECRET belong together'];
}

/** Where files go is never left to chance in production, and never in the clear over a network. */
function fileProblems(values: Environment): string[] {
  const { ZOV_FILES, ZOV_FILES_URL } = values;
  return [
    ...halfStore(values),
    ...(ZOV_FILES === undefined && ZOV_FILES_URL === undefined ? ['ZOV_FILES is missing, for example /srv/zov/files'] : []),
    ...(ZOV_FILES_URL?.startsWith('http:') === true ? ['ZOV_FILES_URL must start with https:// in production'] : []),
  ];
}

/** What the worker needs besides. Two roles with one password would be one role. */
export function workerProblems(env: WorkerEnvironment): string[] {
  const half = (env.ZOV_SMTP_URL === undefined) === (env.ZOV_MAIL_FROM === undefined) ? [] : ['ZOV_SMTP_URL and ZOV_MAIL_FROM belong together'];
  if (env.NODE_ENV !== 'production') return half;
  return [
    ...half,
    // The spool is for the demo: in production nobody would ever get a message.
    ...(env.ZOV_SMTP_URL === undefined && half.length === 0 ? ['ZOV_SMTP_URL is missing, for example smtps://user:password@mail.example.nl:465'] : []),
    ...(env.ZOV_SEAL_KEY_FILE === undefined ? ['ZOV_SEAL_KEY_FILE is missing, for example /etc/zov/seal.pem'] : []),
    ...passwordProblems('ZOV_AUDIT_DATABASE_URL', env.ZOV_AUDIT_DATABASE_URL),
    ...(passwordIn(env.ZOV_AUDIT_DATABASE_URL) === passwordIn(env.ZOV_APP_DATABASE_URL)
      ? ['ZOV_AUDIT_DATABASE_URL and ZOV_APP_DATABASE_URL must have different passwords']
      : []),
  ];
}

function developmentProblems(env: Environment): string[] {
  const problems: string[] = [];
  if (env.ZOV_NOW !== undefined && env.ZOV_DEMO !== '1') problems.push('ZOV_NOW is only allowed in demo mode (ZOV_DEMO=1)');
  return problems;
}

function productionProblems(env: Environment): string[] {
  return [
    ...(env.ZOV_DEMO === '1' ? ['ZOV_DEMO=1 is never allowed with NODE_ENV=production'] : []),
    ...(env.ZOV_NOW !== undefined ? ['ZOV_NOW is never allowed with NODE_ENV=production'] : []),
    ...(env.GRAPHQL_OPERATIONS === 'open' ? ['GRAPHQL_OPERATIONS=open is never allowed with NODE_ENV=production'] : []),
    ...secretProblems(env),
    ...transportProblems(env),
    ...AUDIENCES.flatMap((audience) => issuerProblems(env, audience)),
  ];
}

function secretProblems(env: Environment): string[] {
  const required = ['ZOV_MASTER_KEY', 'ZOV_SESSION_SECRET'] as const;
  return [
    ...required.flatMap((name) => weak(name, env[name])),
    ...(env.ZOV_MASTER_KEY !== undefined && env.ZOV_MASTER_KEY === env.ZOV_SESSION_SECRET
      ? ['ZOV_MASTER_KEY and ZOV_SESSION_SECRET must differ']
      : []),
    ...passwordProblems('ZOV_APP_DATABASE_URL', env.ZOV_APP_DATABASE_URL),
  ];
}

const KNOWN = /^(postgres|password|secret|zov|zov_app|zov_audit|changeme|demo|admin)$/i;

const passwordIn = (url: string): string => new URL(url).password;

function passwordProblems(name: string, url: string): string[] {
  const password = passwordIn(url);
  return KNOWN.test(password) || password === DEMO_SECRET ? [`${name} holds a default password; choose a random one`] : [];
}

function transportProblems(env: Environment): string[] {
  if (env.ZOV_PUBLIC_URL === undefined) return ['ZOV_PUBLIC_URL is missing, for example https://zicht.example.nl'];
  return env.ZOV_PUBLIC_URL.startsWith('https:')
    ? []
    : ['ZOV_PUBLIC_URL must start with https:// in production, otherwise session cookies are not Secure'];
}

function issuerProblems(env: Environment, audience: (typeof AUDIENCES)[number]): string[] {
  const name = (part: string) => `ZOV_${audience}_${part}`;
  const key = env[`ZOV_${audience}_ISSUER_KEY`];
  const url = env[`ZOV_${audience}_ISSUER_URL`];
  const own = env.ZOV_PUBLIC_URL === undefined ? undefined : new URL(env.ZOV_PUBLIC_URL).origin;
  return [
    ...(key === undefined ? [`${name('ISSUER_KEY')} is missing, for example entra-utrecht`] : []),
    ...(key?.startsWith('demo') ? [`${name('ISSUER_KEY')} names a demo issuer`] : []),
    ...(url === undefined ? [`${name('ISSUER_URL')} is missing, for example https://login.example.nl`] : []),
    ...(url !== undefined && !url.startsWith('https:') ? [`${name('ISSUER_URL')} must start with https:// in production`] : []),
    ...(url !== undefined && new URL(url).origin === own ? [`${name('ISSUER_URL')} points at the demo issuer of this server`] : []),
    ...(env[`ZOV_${audience}_CLIENT_ID`] === undefined ? [`${name('CLIENT_ID')} is missing, for example zicht-op-veiligheid`] : []),
    ...weak(name('CLIENT_SECRET'), env[`ZOV_${audience}_CLIENT_SECRET`], 16),
    ...assuranceProblems(env, audience),
  ];
}

/** Without a demanded method or level anybody's weak login would do. */
function assuranceProblems(env: Environment, audience: (typeof AUDIENCES)[number]): string[] {
  const demanded = [...(env[`ZOV_${audience}_AMR`] ?? []), ...(env[`ZOV_${audience}_ACR`] ?? [])];
  const example = audience === 'TEAM' ? 'ZOV_TEAM_AMR=mfa' : 'ZOV_FAMILY_ACR=substantial,high';
  return demanded.length > 0 ? [] : [`ZOV_${audience}_AMR or ZOV_${audience}_ACR is missing, for example ${example}`];
}

function weak(name: string, value: string | undefined, minimum = 32): string[] {
  if (value === undefined) return [`${name} is missing, for example the answer of: openssl rand -base64 32`];
  if (value === DEMO_SECRET || value === DEMO_MASTER_KEY || value.startsWith('demo')) return [`${name} is the secret of the demo; choose a random one`];
  if (value.length < minimum) return [`${name} is shorter than ${minimum} characters`];
  return new Set(value).size < 8 ? [`${name} repeats too few characters to be random`] : [];
}
