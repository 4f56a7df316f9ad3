import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** A place for throw-away data, in memory where the system offers it: copying a template is twenty times faster there than on a slow disk. */
export function quickFolder() {
  const memory = '/dev/shm';
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > 2 ** 30 ? memory : tmpdir();
}
