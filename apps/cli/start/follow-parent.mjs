/**
 * Loaded into every supervised process before its own code: when the supervisor is gone, even by `kill -9`, the
 * process ends as if it had been asked to. Also the polite way to stop on systems without signals.
 */
const patience = 10_000;

process.on('disconnect', () => {
  setTimeout(() => process.exit(1), patience).unref();
  if (process.listenerCount('SIGTERM') > 0) process.emit('SIGTERM', 'SIGTERM');
  else process.exit(0);
});
process.channel?.unref();
