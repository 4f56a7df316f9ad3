import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { SkipEvent, rootOf } from '@zov/core/graphql';

/** Gives the context for one event, or null when the session, account or role has ended since. */
export type FreshContext = () => Promise<object | null>;

/**
 * Runs a subscription so that every event is decided on with facts of that moment: the session is looked up before the event's
 * resolver runs, and the resolver gets that fresh context. Ends when the context is gone.
 */
export async function subscribeFresh(args: ExecutionArgs, fresh: FreshContext): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source as ExecutionResult;
  return new Events((source as AsyncIterable<unknown>)[Symbol.asyncIterator](), args, fresh);
}

/** Not a generator: `return()` must reach the source at once, also while it waits for the next event. */
class Events implements AsyncIterableIterator<ExecutionResult> {
  constructor(
    private readonly source: AsyncIterator<unknown>,
    private readonly args: ExecutionArgs,
    private readonly fresh: FreshContext,
  ) {}

  async next(): Promise<IteratorResult<ExecutionResult>> {
    for (;;) {
      const event = await this.source.next();
      if (event.done) return { done: true, value: undefined };
      const contextValue = await this.fresh();
      if (contextValue === null) return this.return();
      const result = await execute({ ...this.args, rootValue: event.value, contextValue });
      if (!isSkipped(result)) return { done: false, value: result };
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult>> {
    await this.source.return?.();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<ExecutionResult>> {
    await this.source.return?.();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

function isSkipped(result: ExecutionResult): boolean {
  return result.errors?.some((one) => rootOf(one) instanceof SkipEvent) === true;
}
