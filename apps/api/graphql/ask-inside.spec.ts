import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { AppError } from '@zov/core/graphql';
import { askInside } from './ask-inside.ts';
import type { Endpoint } from './endpoint.ts';

const CONTEXT = { traceId: 'a'.repeat(32) } as RequestContext;

/** An endpoint of one question, answered by `answer`. */
function endpoint(answer: (args: unknown, context: RequestContext) => unknown, built = true): Endpoint {
  const schema = buildSchema('type Query { asked(id: Int!): String other: String }');
  Object.assign(schema.getQueryType()?.getFields()['asked'] ?? {}, { resolve: (_: unknown, args: unknown, context: RequestContext) => answer(args, context) });
  return { audience: 'TEAM', ...(built ? { schema } : {}) } as Endpoint;
}

const QUESTION = 'query Asked($id: Int!) { asked(id: $id) }';

describe('asking from inside the server', () => {
  it('is asking the endpoint itself, as who made the request', async () => {
    const heard: unknown[] = [];
    const ask = askInside([endpoint((args, context) => {
      heard.push([args, context.traceId]);
      return 'gezien';
    })]);
    expect({ ...(await ask('TEAM', CONTEXT, QUESTION, { id: 3 })) }).toEqual({ asked: 'gezien' });
    expect(heard).toEqual([[{ id: 3 }, CONTEXT.traceId]]);
  });

  it('throws what was thrown, so that a refusal stays what it is', async () => {
    const ask = askInside([endpoint(() => {
      throw new AppError('NOT_ALLOWED', 'no right');
    })]);
    await expect(ask('TEAM', CONTEXT, QUESTION, { id: 3 })).rejects.toMatchObject({ code: 'NOT_ALLOWED', reason: 'no right' });
  });

  it('answers no part of a question that is wrong', async () => {
    const ask = askInside([endpoint(() => 'gezien')]);
    await expect(ask('TEAM', CONTEXT, '{ asked(id: 3) secret }', {})).rejects.toThrow('secret');
    await expect(ask('TEAM', CONTEXT, QUESTION, { id: 'drie' })).rejects.toThrow('Int');
  });

  it('is not possible at an endpoint that is not there or not built', async () => {
    await expect(askInside([])('FAMILY', CONTEXT, QUESTION, { id: 1 })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(askInside([endpoint(() => 'gezien', false)])('TEAM', CONTEXT, QUESTION, { id: 1 })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });
});
