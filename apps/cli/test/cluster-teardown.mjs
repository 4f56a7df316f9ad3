import { rmSync } from 'node:fs';

export default async function teardown() {
  const cluster = globalThis.zovTestCluster;
  if (!cluster) return;
  await cluster.server.stop();
  rmSync(cluster.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
