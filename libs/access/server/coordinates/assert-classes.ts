import {
  getNamedType, isInputObjectType, isIntrospectionType, isObjectType,
  type ArgumentNode, type ConstDirectiveNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';
import { ACTS, OPEN_TYPES, QUESTIONS, ROLE_ACTS, TYPES, type TypeRow } from '../../matrix/index.ts';

interface Tagged { readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined }

/**
 * Every field, argument and input field says of which class of data it is, by `@class`; a field of family data stands in the access
 * matrix as well, and says there the same. Answers what is missing or does not agree.
 */
export function classFaults(schema: GraphQLSchema): string[] {
  const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type)).flatMap((type) => {
    if (isInputObjectType(type)) return Object.values(type.getFields()).flatMap((field) => tagFaults(`${type.name}.${field.name}`, field));
    if (!isObjectType(type)) return [];
    const fields = Object.values(type.getFields());
    return [...fields.flatMap((field) => outputFaults(type.name, field)), ...(roots.includes(type) ? rootFaults(type.name, fields) : rowFaults(type, fields))];
  });
}

function outputFaults(owner: string, field: GraphQLField<unknown, unknown>): string[] {
  const name = `${owner}.${field.name}`;
  return [...tagFaults(name, field), ...field.args.flatMap((argument) => tagFaults(`${name}(${argument.name}:)`, argument))];
}

function tagFaults(name: string, tagged: Tagged): string[] {
  return classesOf(tagged).length === 0 ? [`${name} has no class of data`] : [];
}

/** What is asked and done is a row of the matrix by its own name. */
function rootFaults(root: string, fields: readonly GraphQLField<unknown, unknown>[]): string[] {
  const known = root === 'Mutation' ? { ...ACTS, ...ROLE_ACTS } : QUESTIONS;
  return fields.filter(({ name }) => !(name in known)).map(({ name }) => `${root}.${name} is unknown to the access matrix`);
}

/** A type of family data has a row per field in the matrix, with the classes that its rows can have; any other type is named there as open. */
function rowFaults(type: GraphQLNamedType, fields: readonly GraphQLField<unknown, unknown>[]): string[] {
  const row = TYPES[type.name];
  if (row === undefined) return type.name in OPEN_TYPES ? [] : [`${type.name} is unknown to the access matrix`];
  return fields.flatMap((field) => fieldFaults(`${type.name}.${field.name}`, row, field));
}

function fieldFaults(name: string, row: TypeRow, field: GraphQLField<unknown, unknown>): string[] {
  const places = Object.values(row.parts).flatMap((part) => part.split(' ')).filter((one) => one === field.name).length;
  const leads = row.leads.split(' ').includes(field.name);
  if (places + (leads ? 1 : 0) !== 1) return [`${name} stands ${places === 0 ? 'not' : 'twice'} in the access matrix`];
  const expected = leads ? TYPES[getNamedType(field.type).name]?.classes ?? row.classes : row.classes;
  const said = classesOf(field);
  return said.length > 0 && [...said].sort().join() !== [...expected].sort().join() ? [`${name} is tagged ${said.join(' ')}, the access matrix says ${expected.join(' ')}`] : [];
}

/** The classes that a place is tagged with. */
export function classesOf({ astNode }: Tagged): string[] {
  const value = astNode?.directives?.find((one) => one.name.value === 'class')?.arguments?.find((one: ArgumentNode) => one.name.value === 'of')?.value;
  const values = value?.kind === 'ListValue' ? value.values : value === undefined ? [] : [value];
  return values.flatMap((one) => (one.kind === 'EnumValue' ? [one.value] : []));
}
