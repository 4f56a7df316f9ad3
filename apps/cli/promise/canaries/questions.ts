import { getNamedType, isObjectType, isRequiredArgument, parse, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { readFile } from 'node:fs/promises';
import type { Asked, Audience } from '../twins/operations.ts';

/** Nested further than this nothing new comes. */
const DEPTH = 4;

/** Everything that an endpoint can tell of one dossier: a question for each list of it, with every field below. */
export function everything(schema: GraphQLSchema, dossierId: string): Asked[] {
  const fields = Object.values((schema.getType('Dossier') as GraphQLObjectType).getFields());
  const leaves = fields.filter((field) => !isObjectType(getNamedType(field.type))).map((field) => field.name).join(' ');
  const lists = fields.filter((field) => isObjectType(getNamedType(field.type))).map((field) => `${field.name} { ${below(getNamedType(field.type) as GraphQLObjectType, DEPTH)} }`);
  return [leaves, ...lists].map((selection) => ({ query: `query Everything($id: UUID!) { dossier(id: $id) { ${selection} } }`, variables: { id: dossierId } }));
}

function below(type: GraphQLObjectType, depth: number): string {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    return depth === 0 ? [] : [`${field.name} { ${below(inner, depth - 1)} }`];
  }).join(' ');
}

/** Every other question that an endpoint answers, with every field below; one that needs more than these ids is left to the apps. */
export function elsewhere(schema: GraphQLSchema, given: Readonly<Record<string, unknown>>): Asked[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.name === 'dossier' || !isObjectType(inner) || field.args.some((one) => isRequiredArgument(one) && !(one.name in given))) return [];
    const args = field.args.filter((one) => one.name in given);
    const head = args.length === 0 ? '' : `(${args.map((one) => `$${one.name}: ${one.type.toString()}`).join(', ')})`;
    const call = args.length === 0 ? '' : `(${args.map((one) => `${one.name}: $${one.name}`).join(', ')})`;
    return [{ query: `query Elsewhere${head} { ${field.name}${call} { ${below(inner, 1)} } }`, variables: Object.fromEntries(args.map((one) => [one.name, given[one.name]])) }];
  });
}

/** The questions (not the acts) that an app asks of a dossier, with their ids filled in. */
export async function fromApp(audience: Audience, variables: Readonly<Record<string, unknown>>): Promise<Asked[]> {
  const documents = Object.values(JSON.parse(await readFile(`generated/${audience}/persisted-documents.json`, 'utf8')) as Record<string, string>);
  return documents.flatMap((query) => {
    const operation = parse(query).definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
    if (operation?.operation !== 'query') return [];
    const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    return [{ query, variables: Object.fromEntries(names.filter((name) => name in variables).map((name) => [name, variables[name]])) }];
  });
}
