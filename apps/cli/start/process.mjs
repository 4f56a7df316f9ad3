/** Runs our own programs: the ones that stay (api, worker) and the ones that end (commands). */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAlive, until } from './postgres/postmaster.mjs';

const windows = process.platform === 'win32';
const follow = new URL('./follow-parent.mjs', import.meta.url).href;
const largestLog = 10 * 2 ** 20;

function openLog(file) {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

function lastLines(file, from) {
  if (!existsSync(file)) return '';
  return readFileSync(file).subarray(from).toString('utf8').trim().split('\n').slice(-20).join('\n');
}

async function stopProcess(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (windows) child.disconnect();
  else child.kill('SIGTERM');
  if (await until(() => !isAlive(child.pid), 15_000, 10)) return;
  child.kill('SIGKILL');
  await until(() => !isAlive(child.pid), 5000, 10);
}

/** A launcher for `keepAlive`: starts a script whose output goes to a log file. */
export function staying({ script, env, cwd, logFile }) {
  return async (onExit) => {
    const log = openLog(logFile);
    const from = statSync(logFile).size;
    const args = ['--enable-source-maps', '--disable-warning=ExperimentalWarning', '--import', follow, script];
    const child = spawn(process.execPath, args, {
      env,
      cwd,
      detached: !windows,
      windowsHide: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    child.on('error', (error) => onExit(error.message));
    child.on('exit', (code, signal) => {
      onExit(`${signal ?? `code ${code}`}\n${lastLines(logFile, from)}`.trim(), { killed: signal === 'SIGKILL' });
    });
    return { pid: child.pid, stop: () => stopProcess(child) };
  };
}

/** Runs one script to its end. Throws what it said when it fails; `show` passes what it says on to the terminal. */
export function runToEnd({ args, env, cwd, signal, show = false }) {
  return new Promise((done, fail) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(process.execPath, args, { env, cwd, signal, stdio, windowsHide: true });
    let said = '';
    child.stdout?.on('data', (chunk) => (said += chunk));
    child.stderr?.on('data', (chunk) => (said += chunk));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 || show ? done({ code, said }) : fail(new Error(said.trim() || `exit code ${code}`))));
  });
}
