/** One `npm start` per data directory: two would stop each other's database. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from './postgres/postmaster.mjs';

const fileOf = (directory) => join(directory, 'start.pid');

function startedAt(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[19];
  } catch {
    return '';
  }
}

/** The process that holds the directory, or undefined. A number that another process got since does not count. */
export function holderOf(directory) {
  try {
    const [pid, started] = readFileSync(fileOf(directory), 'utf8').split(' ');
    const holder = Number(pid);
    return holder !== process.pid && isAlive(holder) && startedAt(holder) === started ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Throws, in words, when another process has the directory. */
export function assertNotRunning(directory) {
  const holder = holderOf(directory);
  if (!holder) return;
  throw new Error(
    `Zicht op Veiligheid draait al met deze gegevensmap (${directory}, proces ${holder}). Stop dat eerst, of kies een andere map met ZOV_DATA.`,
  );
}

/** Takes the directory; answers how to let go. Throws when another process has it. */
export function takeDirectory(directory) {
  assertNotRunning(directory);
  mkdirSync(directory, { recursive: true, mode: 0o755 });
  writeFileSync(fileOf(directory), `${process.pid} ${startedAt(process.pid)}`);
  return () => rmSync(fileOf(directory), { force: true });
}
