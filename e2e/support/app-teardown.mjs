import { once } from 'node:events';
import { rmSync } from 'node:fs';

export default async function teardown() {
  const { child, folder } = globalThis.zovApplication ?? {};
  if (!child) return;
  if (child.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
