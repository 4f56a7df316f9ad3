import { schemaOf } from '@zov/access/server/testing/ask.ts';
import {
  getNamedType, isObjectType, parse, typeFromAST, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';
import { readFile } from 'node:fs/promises';
import type { Chance } from './chance.ts';
import type { Values } from './values.ts';

export type Audience = 'team' | 'family';

/** A document with what it is sent with. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What can be asked of one endpoint: what its app sends, and any other selection over its schema. */
export class Operations {
  private constructor(readonly schema: GraphQLSchema, private readonly sent: readonly { query: string; operation: OperationDefinitionNode }[]) {}

  static async of(audience: Audience): Promise<Operations> {
    const documents = JSON.parse(await readFile(`generated/${audience}/persisted-documents.json`, 'utf8')) as Record<string, string>;
    const sent = Object.values(documents).flatMap((query) => {
      const operation = parse(query).definitions.find((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
      return operation === undefined || operation.operation === 'subscription' ? [] : [{ query, operation }];
    });
    return new Operations(await schemaOf(audience), sent);
  }

  /** One of the operations that the app really sends. */
  fromApp(chance: Chance, values: Values): Asked {
    const { query, operation } = chance.pick(this.sent);
    const variables = (operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, values.of(typeFromAST(this.schema, type as never) as GraphQLInputType, variable.name.value)]);
    return { query, ...(operation.name ? { operationName: operation.name.value } : {}), variables: Object.fromEntries(variables) as Record<string, unknown> };
  }

  /** What the app asks by this name. */
  named(name: string, variables: Asked['variables']): Asked {
    const found = this.sent.find(({ operation }) => operation.name?.value === name);
    if (found === undefined) throw new Error(`no app asks ${name}`);
    return { query: found.query, operationName: name, variables };
  }

  /** A question that nobody wrote: a root field with random fields below it. */
  random(chance: Chance, values: Values): Asked {
    const root = chance.pick(Object.values(this.schema.getQueryType()?.getFields() ?? {}));
    const variables: Record<string, unknown> = {};
    const given = root.args.map((argument) => {
      variables[argument.name] = values.of(argument.type, argument.name === 'id' && root.name === 'dossier' ? 'dossierId' : argument.name);
      return [`$${argument.name}: ${argument.type.toString()}${argument.defaultValue === undefined ? '' : ` = ${JSON.stringify(argument.defaultValue)}`}`, `${argument.name}: $${argument.name}`] as const;
    });
    const head = given.length === 0 ? '' : `(${given.map(([head]) => head).join(', ')})`;
    const call = given.length === 0 ? '' : `(${given.map(([, call]) => call).join(', ')})`;
    return { query: `query Any${head} { ${root.name}${call}${this.below(chance, root, 3)} }`, variables };
  }

  private below(chance: Chance, field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    return isObjectType(type) ? ` { ${this.fields(chance, type, depth)} }` : '';
  }

  private fields(chance: Chance, type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields());
    const leaves = all.filter((field) => !isObjectType(getNamedType(field.type)));
    const nested = all.filter((field) => isObjectType(getNamedType(field.type)));
    const chosen = leaves.filter(() => chance.once(0.6)).map((field) => (chance.once(0.1) ? `other: ${field.name}` : field.name));
    const deeper = depth === 0 ? [] : nested.filter(() => chance.once(0.4)).map((field) => `${field.name}${this.below(chance, field, depth - 1)}`);
    return ['__typename', ...new Set([...chosen.filter((one, index) => !one.startsWith('other') || chosen.findIndex((each) => each.startsWith('other')) === index), ...deeper])].join(' ');
  }
}
