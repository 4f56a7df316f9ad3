import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export const dataDirectory = (env = process.env) => resolve(root, env.ZOV_DATA || '.data');

/** The same database as `url`, for the role that the application signs in with. */
export function appUrl(url, password) {
  const target = new URL(url);
  target.username = 'zov_app';
  target.password = password;
  return target.href;
}

/**
 * What every process of the product gets to know about its installation. What the operator set wins, and the
 * demo is on by itself only for the database that comes with the packages.
 */
export function childEnvironment({ env = process.env, port, directory, secrets, databaseUrl, embedded }) {
  const demo = env.ZOV_DEMO ?? (embedded ? '1' : '0');
  return {
    ...env,
    NODE_ENV: env.NODE_ENV ?? 'development',
    PORT: String(port),
    ZOV_DATA: directory,
    ZOV_DEMO: demo,
    DATABASE_URL: databaseUrl,
    ZOV_APP_DATABASE_URL: env.ZOV_APP_DATABASE_URL ?? appUrl(databaseUrl, secrets.appPassword),
    ZOV_MASTER_KEY: env.ZOV_MASTER_KEY ?? secrets.masterKey,
    ZOV_SESSION_SECRET: env.ZOV_SESSION_SECRET ?? secrets.sessionSecret,
    ZOV_SEAL_KEY_FILE: env.ZOV_SEAL_KEY_FILE ?? secrets.sealKeyFile,
  };
}
