import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  visit,
  type DirectiveNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { valueOf } from './deferral.ts';

/** What the specification's draft says of `@defer` and graphql-js does not validate yet. */
export const deferRules: readonly ValidationRule[] = [notAtRoots, notInSubscriptions, labelsApart];

/** The fields of a mutation are done one after the other, and those of a subscription are one. */
function notAtRoots(context: ValidationContext) {
  return {
    [Kind.DIRECTIVE](node: DirectiveNode) {
      if (node.name.value !== 'defer') return;
      const parent = context.getParentType();
      for (const kind of [OperationTypeNode.MUTATION, OperationTypeNode.SUBSCRIPTION]) {
        if (!parent || parent !== context.getSchema().getRootType(kind)) continue;
        const message = `Directive "@defer" cannot be used on the ${kind} root type "${parent.name}".`;
        context.reportError(new GraphQLError(message, { nodes: node }));
      }
    },
  };
}

/** An event is answered as a whole. What a variable may switch off is allowed, and comes with the rest. */
function notInSubscriptions(context: ValidationContext) {
  return {
    [Kind.DOCUMENT]() {
      for (const operation of context.getDocument().definitions) {
        if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
        if (operation.operation !== OperationTypeNode.SUBSCRIPTION) continue;
        for (const each of [operation, ...context.getRecursivelyReferencedFragments(operation)])
          visit(each, { [Kind.DIRECTIVE]: refuse });
      }
    },
  };

  function refuse(node: DirectiveNode): void {
    const condition = valueOf(node, 'if');
    if (node.name.value !== 'defer' || condition?.kind === Kind.VARIABLE) return;
    if (condition?.kind === Kind.BOOLEAN && !condition.value) return;
    const message =
      'Directive "@defer" is not supported on subscription operations; disable it by `if: false`.';
    context.reportError(new GraphQLError(message, { nodes: node }));
  }
}

/** By its label a client knows which part it got. */
function labelsApart(context: ValidationContext) {
  const known = new Map<string, DirectiveNode>();
  return {
    [Kind.DIRECTIVE](node: DirectiveNode) {
      const label = valueOf(node, 'label');
      if (node.name.value !== 'defer' || label === undefined) return;
      if (label.kind !== Kind.STRING)
        return context.reportError(
          new GraphQLError('Argument "label" of "@defer" must be a static string.', { nodes: node }),
        );
      const before = known.get(label.value);
      known.set(label.value, node);
      if (before)
        context.reportError(
          new GraphQLError('Argument "label" of "@defer" must be unique.', { nodes: [before, node] }),
        );
    },
  };
}
