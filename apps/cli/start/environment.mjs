import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export const dataDirectory = (env = process.env) => resolve(root, env.ZOV_DATA || '.data');

/** The same database as `url`, for another role. */
function urlFor(role, url, password) {
  const target = new URL(url);
  target.username = role;
  target.password = password;
  return target.href;
}

/**
 * What there is to know about an installation: all of it for the operator's commands, a part for each server. What the operator set wins, and the
 * demo is on by itself only for the database that comes with the packages.
 */
export function childEnvironment({ env = process.env, port, directory, secrets, databaseUrl, embedded }) {
  const demo = env.ZOV_DEMO ?? (embedded ? '1' : '0');
  return {
    ...env,
    NODE_ENV: env.NODE_ENV ?? 'development',
    PORT: String(port),
    ZOV_DATA: directory,
    ZOV_FILES: env.ZOV_FILES ?? join(directory, 'files'),
    ZOV_DEMO: demo,
    DATABASE_URL: databaseUrl,
    ZOV_APP_DATABASE_URL: env.ZOV_APP_DATABASE_URL ?? urlFor('zov_app', databaseUrl, secrets.appPassword),
    ZOV_AUDIT_DATABASE_URL: env.ZOV_AUDIT_DATABASE_URL ?? urlFor('zov_audit', databaseUrl, secrets.auditPassword),
    ZOV_MASTER_KEY: env.ZOV_MASTER_KEY ?? secrets.masterKey,
    ZOV_SESSION_SECRET: env.ZOV_SESSION_SECRET ?? secrets.sessionSecret,
    ZOV_SEAL_KEY_FILE: env.ZOV_SEAL_KEY_FILE ?? secrets.sealKeyFile,
  };
}

/** What a server may do is what its own role may do: none knows the owner's way in, and whoever serves people nothing of what keeps the log honest. */
const withheld = {
  api: ['DATABASE_URL', 'ZOV_AUDIT_DATABASE_URL', 'ZOV_SEAL_KEY_FILE', 'ZOV_DATA', 'ZOV_SMTP_URL'],
  worker: ['DATABASE_URL'],
};

/** The part of an installation's environment that this server gets to know. */
export function serverEnvironment(name, env) {
  return Object.fromEntries(Object.entries(env).filter(([variable]) => !withheld[name].includes(variable)));
}
