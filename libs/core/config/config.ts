import { DEMO_MASTER_KEY, DEMO_SECRET, type Environment, environmentSchema, parseEnvironment, workerEnvironmentSchema } from './environment.ts';
import { apiProblems, assertSafeEnvironment, workerProblems } from './production.ts';

export const CONFIG = Symbol('Config');
/** The pool that signs in as zov_app. */
export const APP_POOL = Symbol('AppPool');

/** An identity provider. Accounts store its key, never its URL, so that it can move. */
export interface IssuerConfig {
  readonly key: string;
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Authentication methods that must all be present. */
  readonly amr: readonly string[];
  /** Assurance levels of which one must be given; empty means any. */
  readonly acr: readonly string[];
  readonly prompt: 'login' | 'none';
}

export interface Config {
  readonly production: boolean;
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  /** Origin that browsers use, without a slash at the end. */
  readonly publicUrl: string;
  readonly secureCookies: boolean;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: string | undefined;
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly sessionSecret: string;
  readonly masterKey: string;
  readonly openOperations: boolean;
  /** Where files are kept, encrypted: a folder, or a bucket of a store that speaks S3. */
  readonly files: { readonly folder: string } | { readonly url: string; readonly region: string; readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly now: string | undefined;
  readonly issuers: { readonly TEAM: IssuerConfig; readonly FAMILY: IssuerConfig };
}

/** What the worker knows besides: what signs in and signs for the log. */
export interface WorkerConfig extends Config {
  readonly auditDatabaseUrl: string;
  readonly sealKeyFile: string | undefined;
  /** Where the anchors are. */
  readonly dataFolder: string;
  /** The mail server and the sender's address; without one, messages stay in the spool of the demo. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
}

/** Reads the environment of the API. Throws ConfigurationError with every problem at once. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const values = parseEnvironment(environmentSchema, env);
  assertSafeEnvironment(values, apiProblems(values, env));
  return configOf(values);
}

/** Reads what an operator's command needs of the environment of an installation, which holds everything. Throws ConfigurationError. */
export function readOperatorConfig(env: Record<string, string | undefined>): Config {
  const values = parseEnvironment(environmentSchema, env);
  assertSafeEnvironment(values, []);
  return configOf(values);
}

/** Reads the environment of the worker. Throws ConfigurationError with every problem at once. */
export function readWorkerConfig(env: Record<string, string | undefined>): WorkerConfig {
  const values = parseEnvironment(workerEnvironmentSchema, env);
  assertSafeEnvironment(values, workerProblems(values));
  return {
    ...configOf(values), auditDatabaseUrl: values.ZOV_AUDIT_DATABASE_URL, sealKeyFile: values.ZOV_SEAL_KEY_FILE, dataFolder: values.ZOV_DATA ?? '.data',
    smtp: values.ZOV_SMTP_URL === undefined || values.ZOV_MAIL_FROM === undefined ? undefined : { url: values.ZOV_SMTP_URL, from: values.ZOV_MAIL_FROM },
  };
}

function configOf(values: Environment): Config {
  const demo = values.ZOV_DEMO === '1';
  const port = values.PORT ?? 4200;
  const publicUrl = (values.ZOV_PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  return {
    production: values.NODE_ENV === 'production',
    demo,
    host: values.ZOV_HOST ?? (values.NODE_ENV === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port,
    publicUrl,
    secureCookies: publicUrl.startsWith('https:'),
    trustProxy: values.ZOV_TRUST_PROXY,
    databaseUrl: values.ZOV_APP_DATABASE_URL,
    databasePool: values.ZOV_DATABASE_POOL ?? 10,
    sessionSecret: values.ZOV_SESSION_SECRET ?? DEMO_SECRET,
    masterKey: values.ZOV_MASTER_KEY ?? DEMO_MASTER_KEY,
    openOperations: (values.GRAPHQL_OPERATIONS ?? (demo ? 'open' : 'allowlist')) === 'open',
    files: filesOf(values),
    now: values.ZOV_NOW,
    issuers: { TEAM: issuer(values, 'TEAM', publicUrl), FAMILY: issuer(values, 'FAMILY', publicUrl) },
  };
}

/** The store when one is named whole; that none is named in half is seen to before. */
function filesOf({ ZOV_FILES, ZOV_FILES_URL: url, ZOV_FILES_REGION: region, ZOV_FILES_KEY_ID: accessKeyId, ZOV_FILES_SECRET: secretAccessKey }: Environment): Config['files'] {
  if (url === undefined || accessKeyId === undefined || secretAccessKey === undefined) return { folder: ZOV_FILES ?? '.data/files' };
  return { url, accessKeyId, secretAccessKey, region: region ?? 'us-east-1' };
}

const DEMO_ACR = { TEAM: [], FAMILY: ['substantial', 'high'] } as const;
const DEMO_AMR = { TEAM: ['mfa'], FAMILY: [] } as const;

function issuer(values: Environment, audience: 'TEAM' | 'FAMILY', publicUrl: string): IssuerConfig {
  const folder = audience.toLowerCase();
  return {
    key: values[`ZOV_${audience}_ISSUER_KEY`] ?? `demo-${folder}`,
    url: values[`ZOV_${audience}_ISSUER_URL`] ?? `${publicUrl}/oidc/${folder}`,
    clientId: values[`ZOV_${audience}_CLIENT_ID`] ?? 'zicht-op-veiligheid',
    clientSecret: values[`ZOV_${audience}_CLIENT_SECRET`] ?? DEMO_SECRET,
    amr: values[`ZOV_${audience}_AMR`] ?? DEMO_AMR[audience],
    acr: values[`ZOV_${audience}_ACR`] ?? DEMO_ACR[audience],
    prompt: values[`ZOV_${audience}_PROMPT`] ?? 'login',
  };
}
