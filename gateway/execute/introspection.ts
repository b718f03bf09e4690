import {
  executeSync,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from '../compile/fragments.ts';
import type { Node } from './tree.ts';

/** What an operation asks of the schema itself, answered by the gateway. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variableValues: Readonly<Record<string, unknown>>,
): Node {
  const others = document.definitions.filter((each) => each.kind !== Kind.OPERATION_DEFINITION);
  const fragments = fragmentsOf(document);
  const { data } = executeSync({
    schema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [{ ...operation, selectionSet: ofSchema(operation.selectionSet) }, ...others],
    },
    rootValue: {},
    variableValues,
  });
  return data ?? {};

  function ofSchema(set: SelectionSetNode): SelectionSetNode {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD)
        return ['__schema', '__type'].includes(selection.name.value) ? [selection] : [];
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value)?.selectionSet;
      const { directives = [] } = selection;
      return inner ? [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: ofSchema(inner) }] : [];
    });
    return { kind: Kind.SELECTION_SET, selections };
  }
}
