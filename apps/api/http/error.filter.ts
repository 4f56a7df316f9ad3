import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ERROR_STATUS, createMask, type ErrorCode } from '@zov/core/graphql';
import type { Log } from '@zov/core/log';

/** Last stop of every error outside GraphQL. GraphQL has its own mask, so there it only passes on. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly mask: ReturnType<typeof createMask>;

  constructor(log: Log) {
    this.mask = createMask(log);
  }

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<'graphql' | 'http'>() === 'graphql') throw error;
    const status = statusOf(error);
    const masked = this.mask(error, status !== undefined && status < 500 ? 'BAD_REQUEST' : undefined);
    const code = masked.extensions?.['code'] as ErrorCode;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    void reply.code(code === 'BAD_INPUT' ? (status ?? 400) : ERROR_STATUS[code]).send({ errors: [masked] });
  }
}

/** The status that Fastify or Nest meant, when the client is to blame: 404, 413, 415 and the like. */
function statusOf(error: unknown): number | undefined {
  const { statusCode, status } = (error ?? {}) as { statusCode?: unknown; status?: unknown };
  const given = typeof statusCode === 'number' ? statusCode : status;
  return typeof given === 'number' && given >= 400 && given < 500 ? given : undefined;
}
