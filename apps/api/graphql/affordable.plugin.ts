import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import { assertAffordable } from '@zov/core/graphql';

/** Refuses operations that are too dear before anything runs, with the variables as they will be used. */
export const affordablePlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (operation === undefined) return Promise.resolve();
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        // Variables that do not fit are refused by the executor, with its own status.
        if (coerced === undefined) return Promise.resolve();
        try {
          assertAffordable(schema, document, operation, coerced);
          return Promise.resolve();
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          return Promise.reject(new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } }));
        }
      },
    }),
};
