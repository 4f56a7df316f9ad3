/** `npm start`: from a bare clone to a page that works, and everything stopped again when it ends. */
import { join } from 'node:path';
import { childEnvironment, dataDirectory, root, serverEnvironment } from './environment.mjs';
import { installPackages, packagesAreCurrent } from './packages.mjs';
import { portProblem, readPort } from './port.mjs';
import { makeProgress } from './progress.mjs';
import { assertNotRunning, takeDirectory } from './run-lock.mjs';
import { loadSecrets } from './secrets.mjs';
import { makeStopper } from './stopper.mjs';

const progress = makeProgress();
const stopper = makeStopper({ say: progress.say });
const { signal } = stopper;
const stopped = new Promise((done) => signal.addEventListener('abort', done));

/** A step is not begun any more once somebody asked to stop. */
function step(title, work) {
  signal.throwIfAborted();
  return progress.step(title, work);
}

async function packages() {
  if (packagesAreCurrent(root)) return 'al geïnstalleerd';
  await installPackages(root, { signal });
  return undefined;
}

async function build() {
  const { runToEnd } = await import('./process.mjs');
  const { outdated } = await import('../build/freshness.mjs');
  const names = outdated();
  if (names.length === 0) return 'ongewijzigd';
  await runToEnd({ args: ['apps/cli/build/build.mjs', ...names], env: process.env, cwd: root, signal });
  return undefined;
}

async function openDatabase(directory, secrets) {
  const { checkExternal, keepEmbedded } = await import('./database.mjs');
  const external = process.env.DATABASE_URL;
  if (external) {
    const version = await checkExternal(external);
    return { databaseUrl: external, embedded: false, up: async () => {}, remark: `DATABASE_URL, PostgreSQL ${version}` };
  }
  const { databaseUrl, up } = await keepEmbedded({
    directory,
    password: secrets.databasePassword,
    onRestart: () => progress.say('  ! De database is gestopt en wordt opnieuw gestart.'),
    onGiveUp: (why) => stopper.fail(`De database blijft stoppen: ${why}`),
    addStop: stopper.add,
  });
  return { databaseUrl, embedded: true, up, remark: 'meegeleverde PostgreSQL' };
}

async function command(env, ...args) {
  const { runToEnd } = await import('./process.mjs');
  const { said } = await runToEnd({ args: ['dist/cli/main.js', ...args], env, cwd: root, signal });
  return said.trim().split('\n').at(-1) || undefined;
}

/** Starting a process while its database is away would only use up its attempts. */
function afterDatabase(launch, up) {
  return async (onExit) => {
    await Promise.race([up(), stopped]);
    signal.throwIfAborted();
    return launch(onExit);
  };
}

async function keepProcess(name, { env, directory, up }) {
  const { keepAlive } = await import('./keep-alive.mjs');
  const { staying } = await import('./process.mjs');
  const logFile = join(directory, 'logs', `${name}.log`);
  const keeper = keepAlive({
    name,
    launch: afterDatabase(staying({ script: join(root, 'dist', name, 'main.js'), env, cwd: root, logFile }), up),
    onRestart: (why) => progress.say(`  ! Proces ${name} is gestopt (${why.split('\n')[0]}) en wordt opnieuw gestart.`),
    onGiveUp: (why) => stopper.fail(`Proces ${name} blijft stoppen. Laatste regels van ${logFile}:\n${why}`),
  });
  stopper.add(keeper.stop);
  await keeper.start();
}

async function serve(address, surroundings) {
  const { waitUntilReady } = await import('./people.mjs');
  await Promise.all(['api', 'worker'].map((name) => keepProcess(name, { ...surroundings, env: serverEnvironment(name, surroundings.env) })));
  await waitUntilReady(address, () => stopper.reason());
}

async function greet(address, env) {
  const { fetchPeople, peopleTable } = await import('./people.mjs');
  progress.say(`\nZicht op Veiligheid draait op ${address} (gestart in ${progress.total()}).`);
  if (env.ZOV_DEMO === '1') {
    const people = await fetchPeople(address);
    if (people.length > 0) progress.say(`\nFictieve demopersonen. Open een adres om als die persoon in te loggen:\n\n${peopleTable(people, address)}`);
  }
  progress.say('\nStoppen: Ctrl-C.');
}

async function main() {
  const port = readPort(process.env.PORT);
  const directory = dataDirectory();
  assertNotRunning(directory);
  const problem = await portProblem(port);
  if (problem) throw new Error(problem);
  stopper.add(takeDirectory(directory));
  progress.say('Zicht op Veiligheid starten');
  await step('Pakketten', packages);
  await step('Bouwen', build);
  const secrets = loadSecrets(directory);
  let database;
  await step('Database', async () => (database = await openDatabase(directory, secrets)).remark);
  const { databaseUrl, embedded, up } = database;
  const env = childEnvironment({ port, directory, secrets, databaseUrl, embedded });
  await step('Tabellen bijwerken', () => command(env, 'migrate', 'up'));
  const address = `http://localhost:${port}`;
  // Loading the demo or seeing that it is there takes as long as starting does, so both happen at once.
  const serving = serve(address, { env, directory, up });
  serving.catch(() => {});
  if (env.ZOV_DEMO === '1') await step('Demogegevens', () => command(env, 'seed', '--if-empty'));
  await step('Toepassing', () => serving);
  await greet(address, env);
}

main().catch((error) => stopper.fail(error.message));
