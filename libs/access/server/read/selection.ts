import {
  getNamedType, isCompositeType, isListType, isNonNullType, isObjectType,
  type FieldNode, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLOutputType, type SelectionSetNode,
} from 'graphql';
import { readableOf, type Readable } from '../data/family-data.ts';
import { NotCompilable } from './not-compilable.ts';

/** What is asked of one type: its columns, and what hangs on it. */
export interface Selection {
  readonly readable: Readable;
  readonly columns: readonly string[];
  readonly children: readonly Child[];
}

export interface Child {
  readonly field: string;
  readonly many: boolean;
  readonly selection: Selection;
}

/** Reads the asked fields of type `typeName` below the root field, through a connection's `nodes` when it is one. */
export function selectionOf(info: GraphQLResolveInfo, typeName: string): Selection {
  const sets = info.fieldNodes.map((node) => node.selectionSet).filter((set) => set !== undefined);
  const root = getNamedType(info.returnType);
  const scope = { info };
  if (root.name.endsWith('Connection') && isObjectType(root)) {
    const nodes = collect(scope, root, sets).get('nodes') ?? [];
    return build(scope, typeName, nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet])));
  }
  return build(scope, typeName, sets);
}

interface Scope { readonly info: GraphQLResolveInfo }

function build(scope: Scope, typeName: string, sets: readonly SelectionSetNode[]): Selection {
  const type = scope.info.schema.getType(typeName);
  const readable = readableOf(typeName);
  if (!isObjectType(type) || readable === undefined) throw new NotCompilable(`${typeName} is not read through the door`);
  const columns: string[] = [];
  const children: Child[] = [];
  for (const [name, nodes] of collect(scope, type, sets)) {
    if (name === '__typename') continue;
    const field = type.getFields()[name];
    if (field === undefined) throw new NotCompilable(`${typeName} has no field ${name}`);
    if (nodes.some((node) => (node.arguments?.length ?? 0) > 0)) throw new NotCompilable(`${typeName}.${name} takes no arguments`);
    const inner = getNamedType(field.type);
    if (!isCompositeType(inner)) columns.push(name);
    else {
      const nested = nodes.flatMap((node) => (node.selectionSet === undefined ? [] : [node.selectionSet]));
      children.push({ field: name, many: isMany(field.type), selection: build(scope, inner.name, nested) });
    }
  }
  return { readable, columns, children };
}

function isMany(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** Fields asked on this type, fragments folded in. Aliases of a field share its value; a directive is refused, never ignored. */
function collect(scope: Scope, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if ((node.directives?.length ?? 0) > 0) throw new NotCompilable('directives are not read');
      if (node.kind === 'Field') found.set(node.name.value, [...(found.get(node.name.value) ?? []), node]);
      else if (node.kind === 'InlineFragment') {
        if (applies(scope, type, node.typeCondition?.name.value)) visit(node.selectionSet);
      } else {
        const fragment = scope.info.fragments[node.name.value];
        if (fragment === undefined) throw new NotCompilable('an unknown fragment');
        if ((fragment.directives?.length ?? 0) > 0) throw new NotCompilable('directives are not read');
        if (applies(scope, type, fragment.typeCondition.name.value)) visit(fragment.selectionSet);
      }
    }
  };
  sets.forEach(visit);
  return found;
}

function applies(scope: Scope, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const other = scope.info.schema.getType(condition);
  return other !== undefined && 'getTypes' in other && other.getTypes().some((one) => one.name === type.name);
}
