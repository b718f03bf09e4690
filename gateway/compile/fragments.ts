import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';

/** Fragments by their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments of a document, by their names. */
export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
}

/** The fragment that a selection is or spreads; undefined for one that the document does not have. */
export function fragmentOf(
  selection: InlineFragmentNode | FragmentSpreadNode,
  fragments: Fragments,
): InlineFragmentNode | FragmentDefinitionNode | undefined {
  return selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
}

/** What the only operation of a document asks, and of which type. */
export function rootOf(
  { definitions }: DocumentNode,
  schema: GraphQLSchema,
): { readonly selectionSet: SelectionSetNode; readonly type: GraphQLObjectType } {
  const operation = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  const type = operation && schema.getRootType(operation.operation);
  if (!type) throw new Error('a document without an operation that the graph has');
  return { selectionSet: operation.selectionSet, type };
}
