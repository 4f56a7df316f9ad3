import { getNamedType, isLeafType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

/** A part of a dossier that one question asks. */
export interface Part {
  readonly fields: readonly string[];
  readonly query: string;
}

/** Words that one document may have at most, well under the server's own limit. */
const WORDS = 600;
const words = (text: string): number => text.split(' ').length;

const NONE: ReadonlySet<string> = new Set();

/** All of a dossier in as few questions as the limits of the server allow, but for these coordinates. */
export function partsOf(schema: GraphQLSchema, except = NONE): readonly Part[] {
  const fields = Object.values((schema.getType('Dossier') as GraphQLObjectType).getFields()).filter(({ name }) => !except.has(`Dossier.${name}`));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => ({ names: [name], text: name }));
  const lists = fields.filter((field) => !isLeafType(getNamedType(field.type))).map((field) => ({ names: [field.name], text: `${field.name} { ${everythingOf(getNamedType(field.type) as GraphQLObjectType, except)} }` }));
  const groups = [...leaves, ...lists].reduce<{ names: string[]; text: string }[]>((all, one) => {
    const last = all.at(-1);
    if (last === undefined || words(last.text) + words(one.text) > WORDS) return [...all, one];
    return [...all.slice(0, -1), { names: [...last.names, ...one.names], text: `${last.text} ${one.text}` }];
  }, []);
  return groups.map(({ names, text }) => ({ fields: names, query: `query Part($id: UUID!) { dossier(id: $id) { ${text} } }` }));
}

/** Every field of a type, and of what hangs on it. */
export function everythingOf(type: GraphQLObjectType, except = NONE): string {
  return Object.values(type.getFields()).filter(({ name }) => !except.has(`${type.name}.${name}`)).map((field) => {
    const inner = getNamedType(field.type);
    return isLeafType(inner) ? field.name : `${field.name} { ${everythingOf(inner as GraphQLObjectType, except)} }`;
  }).join(' ');
}
