import { GraphQLError, type ASTVisitor, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';
import { LIMIT } from './mask.ts';

/**
 * Limits on the document. Own rules instead of graphql-armor's: armor 3.2 skips `__typename` when it counts aliases, lets aliases
 * begin with `__`, has no limit on root fields, and repeats the offending numbers and names in its messages.
 */
export const LIMITS = {
  tokens: 2_000,
  bodyBytes: 100 * 1_024,
  /** One deeper than most servers allow: a dossier with its plan, items, answers and who gave them. */
  depth: 9,
  aliases: 15,
  rootFields: 5,
  directives: 10,
  /** Recursive selections that fragments may blow a document up to. */
  selections: 2_000,
  first: 100,
  cost: 20_000,
} as const;

/** Size of an operation with every fragment spread written out. */
interface Size {
  /** Fields at the top of this selection. */
  readonly top: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly selections: number;
  readonly reserved: boolean;
}

const NOTHING: Size = { top: 0, depth: 0, aliases: 0, directives: 0, selections: 0, reserved: false };

const add = (one: number, other: number) => Math.min(one + other, Number.MAX_SAFE_INTEGER / 2);

/** Adds sizes up; numbers stay finite however fragments multiply. */
const join = (one: Size, other: Size): Size => ({
  top: add(one.top, other.top),
  depth: Math.max(one.depth, other.depth),
  aliases: add(one.aliases, other.aliases),
  directives: add(one.directives, other.directives),
  selections: add(one.selections, other.selections),
  reserved: one.reserved || other.reserved,
});

/** Measures selections; each fragment is measured once, so the work is linear in the text. */
class Ruler {
  private readonly fragments: Map<string, FragmentDefinitionNode>;
  private readonly measured = new Map<string, Size>();
  private readonly busy = new Set<string>();

  constructor(document: DocumentNode) {
    this.fragments = new Map(
      document.definitions.flatMap((one) => (one.kind === 'FragmentDefinition' ? [[one.name.value, one] as const] : [])),
    );
  }

  size(set: SelectionSetNode | undefined): Size {
    return (set?.selections ?? []).map((one) => this.selection(one)).reduce(join, NOTHING);
  }

  private selection(node: SelectionSetNode['selections'][number]): Size {
    const own: Size = { ...NOTHING, directives: node.directives?.length ?? 0, selections: 1 };
    if (node.kind === 'InlineFragment') return join(own, this.size(node.selectionSet));
    if (node.kind === 'FragmentSpread') return join(own, this.fragment(node.name.value));
    const below = this.size(node.selectionSet);
    const alias = node.alias?.value;
    return {
      ...join(own, { ...below, top: 1, depth: below.depth + 1, aliases: below.aliases + (alias === undefined ? 0 : 1) }),
      reserved: below.reserved || alias?.startsWith('__') === true,
    };
  }

  private fragment(name: string): Size {
    const known = this.measured.get(name);
    if (known) return known;
    const fragment = this.fragments.get(name);
    if (!fragment || this.busy.has(name)) return NOTHING;
    this.busy.add(name);
    const size = this.size(fragment.selectionSet);
    this.busy.delete(name);
    this.measured.set(name, size);
    return size;
  }
}

/** Names of the limits an operation breaks. Introspection is measured like anything else, but may be deeper. */
export function brokenLimits(document: DocumentNode, operation: OperationDefinitionNode): string[] {
  const ruler = new Ruler(document);
  const size = ruler.size(operation.selectionSet);
  const directives = size.directives + (operation.directives?.length ?? 0);
  const depth = onlyIntrospection(operation) ? 16 : LIMITS.depth;
  return [
    ...(size.depth > depth ? ['depth'] : []),
    ...(size.aliases > LIMITS.aliases ? ['aliases'] : []),
    ...(size.reserved ? ['reserved alias'] : []),
    ...(directives > LIMITS.directives ? ['directives'] : []),
    ...(size.selections > LIMITS.selections ? ['selections'] : []),
    ...(size.top > LIMITS.rootFields ? ['root fields'] : []),
  ];
}

function onlyIntrospection(operation: OperationDefinitionNode): boolean {
  return operation.selectionSet.selections.every((one) => one.kind === 'Field' && one.name.value.startsWith('__'));
}

/** Validation rule with all document limits. Runs once per text, since servers keep validated documents. */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  OperationDefinition(operation) {
    for (const limit of brokenLimits(context.getDocument(), operation)) {
      context.reportError(new GraphQLError(`limit: ${limit}`, { extensions: LIMIT }));
    }
    return false;
  },
});
