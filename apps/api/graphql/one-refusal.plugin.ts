import type { ApolloServerPlugin } from '@apollo/server';
import { defaultFieldResolver, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';

const withoutPath = ({ message, extensions }: GraphQLFormattedError): GraphQLFormattedError => ({ message, ...(extensions ? { extensions } : {}) });
const place = ({ path }: GraphQLFormattedError): string => JSON.stringify(path ?? []);

/** What is being answered for a request, by its context. */
const running = new WeakMap<object, unknown[]>();

/** Keeps what each question at the root is busy with, so that the answer can wait for it. */
export function keepRunning(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { resolve = defaultFieldResolver } = field;
    field.resolve = (source, values, context: object, info) => {
      const result: unknown = resolve(source, values, context, info);
      running.set(context, [...(running.get(context) ?? []), result]);
      return result;
    };
  }
}

/**
 * Of several things asked at once, chance decides which is refused first. The answer does not tell, and leaves no earlier than each of
 * them is done and its refusal logged: when nothing is given it is one refusal of the whole, otherwise the errors stand in the order of
 * their places.
 */
export const oneRefusalPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: async ({ response: { body }, operation, contextValue }) => {
        if (body.kind !== 'single' || body.singleResult.errors === undefined || operation === undefined) return;
        await Promise.allSettled(running.get(contextValue) ?? []);
        const { singleResult } = body;
        const [first, ...others] = [...body.singleResult.errors].sort((one, other) => (place(one) < place(other) ? -1 : 1));
        if (first === undefined) return;
        const nothing = singleResult.data === null && operation.selectionSet.selections.length > 1;
        singleResult.errors = nothing ? [withoutPath(first)] : [first, ...others];
      },
    }),
};
