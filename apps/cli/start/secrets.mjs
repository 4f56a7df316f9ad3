/** Secrets of one installation, made once and kept beside its data, readable for its owner only. */
import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const makers = {
  databasePassword: () => randomBytes(24).toString('hex'),
  appPassword: () => randomBytes(24).toString('hex'),
  auditPassword: () => randomBytes(24).toString('hex'),
  masterKey: () => randomBytes(32).toString('base64'),
  sessionSecret: () => randomBytes(32).toString('base64'),
  sealKey: () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
};

function writePrivate(path, text) {
  const half = `${path}.${process.pid}`;
  writeFileSync(half, text, { mode: 0o600 });
  chmodSync(half, 0o600);
  renameSync(half, path);
}

function read(path) {
  if (!existsSync(path)) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Error(`${path} is beschadigd. Zet een reservekopie terug: zonder deze sleutels zijn de gegevens niet te lezen.`);
  }
}

/**
 * The secrets in `directory`, made where they are missing. `sealKeyFile` names a file with the signing key in PEM.
 * @returns {{ databasePassword: string, appPassword: string, auditPassword: string, masterKey: string, sessionSecret: string, sealKey: string, sealKeyFile: string }}
 */
export function loadSecrets(directory) {
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  const path = join(directory, 'secrets.json');
  const known = read(path);
  /** @type {any} */
  const secrets = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, known[name] ?? make()]));
  if (Object.keys(makers).some((name) => known[name] === undefined)) writePrivate(path, `${JSON.stringify(secrets, null, 2)}\n`);
  const sealKeyFile = join(directory, 'seal-key.pem');
  createPrivateKey(secrets.sealKey);
  if (!existsSync(sealKeyFile) || readFileSync(sealKeyFile, 'utf8') !== secrets.sealKey) writePrivate(sealKeyFile, secrets.sealKey);
  return { ...secrets, sealKeyFile };
}
