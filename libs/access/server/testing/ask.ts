import { readSdl, scalars } from '@zov/core/graphql';
import { buildASTSchema, extendSchema, graphql, isScalarType, parse, type DocumentNode, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';

/** The schema of one audience from its documents, without a server around it. */
export async function schemaOf(audience: 'team' | 'family'): Promise<GraphQLSchema> {
  const document = parse((await readSdl('schema', ['shared', audience])).join('\n'));
  const part = (extension: boolean): DocumentNode => ({ ...document, definitions: document.definitions.filter((one) => one.kind.includes('Extension') === extension) });
  const schema = extendSchema(buildASTSchema(part(false)), part(true));
  for (const type of Object.values(schema.getTypeMap())) {
    const own = scalars[type.name as keyof typeof scalars];
    if (own !== undefined && isScalarType(type)) Object.assign(type, { serialize: own.serialize, parseValue: own.parseValue, parseLiteral: own.parseLiteral });
  }
  return schema;
}

export type Roots = Readonly<Record<string, GraphQLFieldResolver<unknown, RequestContext>>>;

/** Asks a document as somebody; fails on any error. */
export async function ask(schema: GraphQLSchema, roots: Roots, context: RequestContext, source: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const kinds = ['Query', 'Mutation'].map((name) => schema.getType(name));
  for (const kind of kinds) {
    if (kind === undefined || !('getFields' in kind)) continue;
    for (const [name, field] of Object.entries(kind.getFields())) if (roots[name] !== undefined) Object.assign(field, { resolve: roots[name] });
  }
  const answer = await graphql({ schema, source, contextValue: context, variableValues: variables });
  if (answer.errors !== undefined) throw answer.errors[0]?.originalError ?? answer.errors[0];
  return JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>;
}
