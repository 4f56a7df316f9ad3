import { graphql } from 'graphql';
import { AppError } from '@zov/core/graphql';
import type { AskInside } from '@zov/access/server/sign-in/asked.ts';
import type { Endpoint } from './endpoint.ts';

/**
 * Asks an endpoint from inside the server, on behalf of whoever made the request: the same schema, resolvers and door as for its screens,
 * so that what is made from the answer holds nothing that this person could not have asked. Throws what the first field threw.
 */
export function askInside(endpoints: readonly Endpoint[]): AskInside {
  return async (audience, context, source, variableValues) => {
    const schema = endpoints.find((one) => one.audience === audience)?.schema;
    if (schema === undefined) throw new AppError('UNAVAILABLE', 'the endpoint is not built yet');
    const { data, errors } = await graphql({ schema, source, contextValue: context, variableValues });
    if (errors?.[0] !== undefined) throw errors[0].originalError ?? errors[0];
    return data ?? {};
  };
}
