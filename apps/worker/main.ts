import 'reflect-metadata';
import { ConfigurationError, readWorkerConfig } from '@zov/core/config';
import { createLog } from '@zov/core/log';
import { startWorker } from './worker.ts';

const PATIENCE = 8_000;
const log = createLog('worker');

async function main(): Promise<void> {
  const worker = await startWorker(readWorkerConfig(process.env), log);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE).unref();
    worker.close().then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

main().catch((error: unknown) => {
  // A configuration problem is written for the operator and holds no values.
  if (error instanceof ConfigurationError) process.stderr.write(`${error.message}\n`);
  else log.error('could not start', error);
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 200).unref();
});
