import type { LoggerService } from '@nestjs/common';
import type { Log } from '@zov/core/log';

/** Nest's own lines. Its messages quote rows and parameters of failed statements, so only their place of origin is kept. */
export class NestLogger implements LoggerService {
  constructor(private readonly sink: Log) {}

  log(): void {
    // Nest tells about every route and module; nobody reads that.
  }

  warn(_message: unknown, ...rest: unknown[]): void {
    this.sink.warn('framework warning', { context: contextOf(rest) });
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.sink.error('framework error', message instanceof Error ? message : undefined, { context: contextOf(rest) });
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }
}

/** The name of the class that logs: Nest gives it last. */
function contextOf(rest: readonly unknown[]): string | undefined {
  const last = rest.at(-1);
  return typeof last === 'string' && /^[A-Z]\w{1,60}$/.test(last) ? last : undefined;
}
