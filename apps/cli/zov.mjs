/** `npm run zov -- <command>`: makes sure that packages, build and database are there, then runs the command line. */
import { join } from 'node:path';
import { childEnvironment, dataDirectory, root } from './start/environment.mjs';
import { installPackages, packagesAreCurrent } from './start/packages.mjs';
import { readPort } from './start/port.mjs';
import { loadSecrets } from './start/secrets.mjs';

async function makeReady() {
  if (!packagesAreCurrent(root)) await installPackages(root);
  const { outdated } = await import('./build/freshness.mjs');
  if (outdated(['cli']).length > 0) await (await import('./build/build.mjs')).build(['cli']);
}

/** The database of this installation. One that already runs is used and left running; one that we start is stopped. */
async function openDatabase(directory, secrets) {
  if (process.env.DATABASE_URL) return { databaseUrl: process.env.DATABASE_URL, embedded: false, close: async () => {} };
  const { openEmbedded } = await import('./start/database.mjs');
  const { adopted, databaseUrl, release, stop } = await openEmbedded({ directory, password: secrets.databasePassword });
  return { databaseUrl, embedded: true, close: adopted ? release : stop };
}

const withoutDatabase = ['--help', '-h', 'help', 'access:matrix', 'bench:pages'];
const needsDatabase = (args) => args.length > 0 && !args.some((argument) => withoutDatabase.includes(argument));

async function runWithDatabase(args, run) {
  const directory = dataDirectory();
  const secrets = loadSecrets(directory);
  const { databaseUrl, embedded, close } = await openDatabase(directory, secrets);
  try {
    return await run(childEnvironment({ port: readPort(process.env.PORT), directory, secrets, databaseUrl, embedded }));
  } finally {
    await close();
  }
}

async function main(args) {
  await makeReady();
  const { runToEnd } = await import('./start/process.mjs');
  const run = (env) => runToEnd({ args: [join(root, 'dist', 'cli', 'main.js'), ...args], env, cwd: root, show: true });
  // Ctrl-C reaches the command as well; we stay to stop the database after it.
  for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => {});
  const { code } = needsDatabase(args) ? await runWithDatabase(args, run) : await run(process.env);
  process.exitCode = code ?? 1;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
