import { getNamedType, isInputObjectType, isObjectType, isUnionType, type GraphQLSchema } from 'graphql';
import type { Asked } from '../twins/operations.ts';

export type Row = Record<string, unknown>;

/** The document of one act, with the key and version of whatever it answers, or why it was refused. `usual` is given where the act takes it. */
export function actOn(schema: GraphQLSchema, name: string, input: Row, usual: Row): Asked {
  const field = schema.getMutationType()?.getFields()[name];
  if (field === undefined) throw new Error(`there is no act ${name}`);
  const answers = getNamedType(field.type);
  const types = (isUnionType(answers) ? answers.getTypes() : []).filter(isObjectType);
  const parts = types.map((type) => `... on ${type.name} { ${['id', 'version', 'code'].filter((one) => one in type.getFields()).join(' ') || '__typename'} }`);
  const taken = getNamedType(field.args[0]?.type);
  const given = Object.entries(usual).filter(([one]) => isInputObjectType(taken) && one in taken.getFields());
  return { query: `mutation($input: ${String(field.args[0]?.type)}) { ${name}(input: $input) { __typename ${parts.join(' ')} } }`, variables: { input: { ...Object.fromEntries(given), ...input } } };
}
