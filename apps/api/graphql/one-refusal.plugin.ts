import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

const withoutPath = ({ message, extensions }: GraphQLFormattedError): GraphQLFormattedError => ({ message, ...(extensions ? { extensions } : {}) });
const place = ({ path }: GraphQLFormattedError): string => JSON.stringify(path ?? []);

/**
 * Of several things asked at once, chance decides which fails first. The answer does not tell: when nothing is given it is one refusal
 * of the whole, and otherwise the errors stand in the order of their places.
 */
export const oneRefusalPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body }, operation }) => {
        if (body.kind !== 'single' || body.singleResult.errors === undefined || operation === undefined) return Promise.resolve();
        const { singleResult } = body;
        const [first, ...others] = [...body.singleResult.errors].sort((one, other) => (place(one) < place(other) ? -1 : 1));
        if (first === undefined) return Promise.resolve();
        const nothing = singleResult.data === null && operation.selectionSet.selections.length > 1;
        singleResult.errors = nothing ? [withoutPath(first)] : [first, ...others];
        return Promise.resolve();
      },
    }),
};
