import { GraphQLModule } from '@nestjs/graphql';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule, Type } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { AppError, LIMITS, createMask, limitsRule, scalars, type OperationRules } from '@zov/core/graphql';
import type { Audience, RequestContext } from '@zov/access/model/actor.ts';
import type { Parts } from '../parts.ts';
import { affordablePlugin } from './affordable.plugin.ts';
import { keepRunning, oneRefusalPlugin } from './one-refusal.plugin.ts';
import { tabIdOf } from './tab-id.ts';

/** One of the two endpoints: its documents, its resolvers, its schema once built. */
export interface Endpoint {
  readonly audience: Audience;
  readonly path: string;
  readonly typeDefs: readonly string[];
  readonly modules: readonly Type[];
  readonly rules: OperationRules;
  /** Throws when the server may not start with this schema. */
  readonly assertSchema: (schema: GraphQLSchema, audience: Audience) => void;
  schema?: GraphQLSchema;
}

/** An endpoint as a Nest module: Apollo on Fastify, closed in every direction that it leaves open by itself. */
export function endpointModule(endpoint: Endpoint, parts: Parts): DynamicModule {
  const mask = createMask(parts.log);
  const options: ApolloDriverConfig = {
    driver: ApolloDriver,
    path: endpoint.path,
    include: [...endpoint.modules],
    typeDefs: [...endpoint.typeDefs],
    resolvers: { ...scalars },
    resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
    graphiql: false,
    introspection: endpoint.rules.open,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    autoTransformHttpErrors: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    maxRecursiveSelections: LIMITS.selections,
    plugins: [affordablePlugin, oneRefusalPlugin],
    logger: apolloLogger(parts),
    formatError: (formatted, error) => mask(error, formatted.extensions?.['code'], formatted.path),
    transformSchema: (schema) => {
      endpoint.assertSchema(schema, endpoint.audience);
      keepRunning(schema);
      endpoint.schema = schema;
      return schema;
    },
    context: (request: FastifyRequest) => contextOf(parts, endpoint.audience, request),
  };
  return GraphQLModule.forRoot<ApolloDriverConfig>(options);
}

/** The context of a request, or 401. Nobody gets as far as parsing without a session. */
async function contextOf(parts: Parts, audience: Audience, request: FastifyRequest): Promise<RequestContext> {
  const context = await parts.contexts.of(request, audience);
  if (context !== null) return { ...context, tabId: tabIdOf(request.headers['zov-tab']) };
  throw new GraphQLError('UNAUTHENTICATED', {
    originalError: new AppError('UNAUTHENTICATED', 'no session'),
    extensions: { http: { status: 401 } },
  });
}

/** Apollo's own lines repeat messages of errors, so only that it spoke is kept. */
function apolloLogger(parts: Parts) {
  const quiet = () => undefined;
  return { debug: quiet, info: quiet, warn: quiet, error: () => parts.log.warn('graphql server complained') };
}
