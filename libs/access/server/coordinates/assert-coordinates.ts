import { RULES } from '@zov/access/policy';
import {
  getNamedType, isCompositeType, isInputObjectType, isIntrospectionType, isNonNullType, isObjectType,
  type GraphQLField, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';
import { ACTOR_ROLES, type Audience } from '../../model/actor.ts';
import { columnsOf } from '../data/columns.ts';
import { readableOf, type Readable } from '../data/family-data.ts';
import { rulesFor } from '@zov/access/policy/rules-for.ts';
import { classFaults } from './assert-classes.ts';

/**
 * The server refuses to start when a place in the schema has no decided policy: every place names its class of data and stands in the
 * access matrix, every root field names its fence mode, every type is read through the door or says why it holds no data of its own,
 * every field of a read type is a column some rule opens or a relation that leads to such a type, and a field that a rule may keep back
 * can be empty. Throws with every fault at once.
 */
export function assertCoordinates(schema: GraphQLSchema, audience: Audience): void {
  const faults = coordinateFaults(schema, audience);
  if (faults.length > 0) throw new Error(`the schema has places without a policy:\n${faults.join('\n')}`);
}

export function coordinateFaults(schema: GraphQLSchema, audience: Audience): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type != null);
  const types = Object.values(schema.getTypeMap()).filter(isObjectType).filter((type) => !isIntrospectionType(type) && !roots.includes(type));
  return [...classFaults(schema), ...roots.flatMap(rootFaults), ...types.flatMap((type) => typeFaults(type, audience))];
}

function rootFaults(root: GraphQLObjectType): string[] {
  return Object.values(root.getFields()).flatMap((field) => {
    const mode = directive(field, 'fence', 'mode');
    const name = `${root.name}.${field.name}`;
    if (mode === undefined) return [`${name} does not declare its fence mode`];
    if (mode === 'ONE_DOSSIER' && !namesDossier(field)) return [`${name} opens one dossier but its arguments name none`];
    return [];
  });
}

function namesDossier(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.some((argument) => {
    const type = getNamedType(argument.type);
    if (isInputObjectType(type)) return isNonNullType(type.getFields()['dossierId']?.type);
    return ['dossierId', 'id'].includes(argument.name) && isNonNullType(argument.type);
  });
}

function typeFaults(type: GraphQLObjectType, audience: Audience): string[] {
  const open = [type.astNode, ...type.extensionASTNodes].some((node) => node?.directives?.some((one) => one.name.value === 'open'));
  const readable = readableOf(type.name);
  if (readable === undefined) return open ? [] : [`${type.name} is neither read through the door nor declared open`];
  if (readable.dataClass === null) return [];
  return Object.values(type.getFields()).flatMap((field) => fieldFaults(readable, field, audience));
}

function fieldFaults(readable: Readable, field: GraphQLField<unknown, unknown>, audience: Audience): string[] {
  const name = `${readable.name}.${field.name}`;
  if (isCompositeType(getNamedType(field.type))) {
    return readable.lists.has(field.name) || readable.shows.has(field.name) ? [] : [`${name} leads nowhere`];
  }
  if (!columnsOf(readable).has(field.name)) return [`${name} is no column`];
  const opened = RULES.some((rule) => rule.act === 'READ' && rule.subject === readable.name && rule.fields.includes(field.name));
  if (!opened) return [`${name} is opened by no rule`];
  return isNonNullType(field.type) ? keptBackFrom(readable, field.name, audience).map((role) => `${name} can be kept back from ${role} and must be nullable`) : [];
}

/** Roles of this audience that see rows of the type but not always this field. */
function keptBackFrom(readable: Readable, field: string, audience: Audience): string[] {
  return ACTOR_ROLES.filter((role) => (role === 'FAMILY_MEMBER') === (audience === 'FAMILY')).filter((role) => {
    const rules = rulesFor(role, 'READ', readable.name);
    return rules.length > 0 && rules.some((rule) => !rule.fields.includes(field));
  });
}

function directive(field: GraphQLField<unknown, unknown>, name: string, argument: string): string | undefined {
  const found = field.astNode?.directives?.find((one) => one.name.value === name)?.arguments?.find((one) => one.name.value === argument);
  return found?.value.kind === 'EnumValue' ? found.value.value : undefined;
}
