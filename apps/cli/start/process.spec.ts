import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, until } from './postgres/postmaster.mjs';
import { runToEnd, staying } from './process.mjs';

let folder: string;
const script = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const said = () => readFileSync(join(folder, 'out.log'), 'utf8');

function launch(path: string, onExit: (why: string) => void = () => undefined) {
  return staying({ script: path, env: process.env, cwd: folder, logFile: join(folder, 'out.log') })(onExit);
}

const polite = `
  process.on('SIGTERM', () => { console.log('closing'); setTimeout(() => { console.log('closed'); process.exit(0); }, 50); });
  setInterval(() => {}, 1000);
  console.log('running');`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zov-spec-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('lets a process finish its work before it is gone', async () => {
  const handle = await launch(script('app.mjs', polite));
  await until(() => said().includes('running'), 5000);
  await handle.stop();
  expect(said()).toContain('closed');
  expect(isAlive(handle.pid as number)).toBe(false);
});

it('tells with which last words a process ended', async () => {
  const whys: string[] = [];
  await launch(script('app.mjs', "console.error('first'); console.error('no database'); process.exit(3);"), (why) => whys.push(why));
  expect(await until(() => whys.length > 0, 5000)).toBe(true);
  expect(whys).toEqual(['code 3\nfirst\nno database']);
});

it('leaves no process behind when the supervisor itself is killed with kill -9', async () => {
  const app = script('app.mjs', polite);
  const processes = new URL('./process.mjs', `file://${import.meta.dirname ?? join(process.cwd(), 'apps/cli/start')}/`).href;
  const supervisor = script(
    'supervisor.mjs',
    `import { staying } from ${JSON.stringify(processes)};
     const launch = staying({ script: ${JSON.stringify(app)}, env: process.env, cwd: '/', logFile: ${JSON.stringify(join(folder, 'out.log'))} });
     console.log((await launch(() => {})).pid);
     setInterval(() => {}, 1000);`,
  );
  const parent = spawn(process.execPath, [supervisor], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = Number(await new Promise((done) => parent.stdout.once('data', done)));
  await until(() => said().includes('running'), 5000);

  parent.kill('SIGKILL');
  expect(await until(() => !isAlive(pid), 5000)).toBe(true);
  expect(said()).toContain('closed');
});

it('throws what a command said when it fails', async () => {
  const path = script('command.mjs', "console.error('no such table'); process.exit(1);");
  await expect(runToEnd({ args: [path], env: process.env, cwd: folder } as Parameters<typeof runToEnd>[0])).rejects.toThrow('no such table');
});
