import {
  GraphQLError, getArgumentValues, getNamedType, getNullableType, isCompositeType, isInterfaceType, isListType, isObjectType,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLSchema, type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LIMITS } from './limits.ts';
import { LIMIT } from './mask.ts';

/** Rows a list is taken to hold when its field has no `first`. */
const LIST = 5;
/** A list under one of these names is the page its parent asked for, not another multiplication. */
const PAGE = new Set(['edges', 'nodes', 'items']);

type Variables = Readonly<Record<string, unknown>>;

/**
 * Price of an operation: every field is one, times the rows of every list above it. Looks at variables after coercion, so that
 * `first: $n` costs what it asks for. Throws a GraphQLError when it is too dear or a page is larger than `LIMITS.first`.
 */
export function assertAffordable(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): void {
  const cost = new Meter(schema, document, variables).price(operation);
  if (cost > LIMITS.cost) throw new GraphQLError('limit: cost', { extensions: LIMIT });
}

class Meter {
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  private spent = 0;

  constructor(private readonly schema: GraphQLSchema, document: DocumentNode, private readonly variables: Variables) {
    this.fragments = new Map(
      document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])),
    );
  }

  price(operation: OperationDefinitionNode): number {
    this.set(operation.selectionSet, this.schema.getRootType(operation.operation)?.name, 1, false);
    return this.spent;
  }

  /** Adds up depth first and stops as soon as it is too dear, so that the check itself stays cheap. */
  private set(set: SelectionSetNode, typeName: string | undefined, rows: number, paged: boolean): void {
    for (const one of set.selections) {
      if (this.spent > LIMITS.cost) return;
      if (one.kind === 'Field') this.field(one, typeName, rows, paged);
      else if (one.kind === 'InlineFragment') this.set(one.selectionSet, one.typeCondition?.name.value ?? typeName, rows, paged);
      else this.spread(one.name.value, rows, paged);
    }
  }

  private spread(name: string, rows: number, paged: boolean): void {
    const fragment = this.fragments.get(name);
    this.spent += 1;
    if (fragment) this.set(fragment.selectionSet, fragment.typeCondition.name.value, rows, paged);
  }

  private field(node: FieldNode, typeName: string | undefined, rows: number, paged: boolean): void {
    this.spent += rows;
    const field = this.definition(node, typeName);
    if (!field) return;
    const first = this.first(field, node);
    const list = isListType(getNullableType(field.type)) && !(paged && PAGE.has(field.name));
    const below = Math.max(first ?? (list ? LIST : 1), 1);
    const type = getNamedType(field.type);
    if (node.selectionSet && isCompositeType(type)) this.set(node.selectionSet, type.name, rows * below, first !== undefined);
  }

  private definition(node: FieldNode, typeName: string | undefined): GraphQLField<unknown, unknown> | undefined {
    const type = typeName === undefined ? undefined : this.schema.getType(typeName);
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  }

  private first(field: GraphQLField<unknown, unknown>, node: FieldNode): number | undefined {
    if (!field.args.some((one) => one.name === 'first')) return undefined;
    const value: unknown = getArgumentValues(field, node, { ...this.variables })['first'];
    if (typeof value !== 'number') return undefined;
    if (value < 0 || value > LIMITS.first) throw new GraphQLError('limit: first', { extensions: LIMIT });
    return value;
  }
}
