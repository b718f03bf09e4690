import { Kind, visit, type DocumentNode, type OperationDefinitionNode, type ValueNode } from 'graphql';

/** The list sizes that a document asks for: written in it, or by which variables. */
export interface ListSizes {
  readonly largestLiteral: number;
  readonly variables: ReadonlySet<string>;
}

/** Finds every `first` and `last` argument of a document's fields. */
export function findListSizes(document: DocumentNode): ListSizes {
  let largestLiteral = 0;
  const variables = new Set<string>();
  visit(document, {
    Field(field) {
      for (const { name, value } of field.arguments ?? []) {
        if (name.value !== 'first' && name.value !== 'last') continue;
        if (value.kind === Kind.VARIABLE) variables.add(value.name.value);
        else largestLiteral = Math.max(largestLiteral, sizeOf(value));
      }
    },
  });
  return { largestLiteral, variables };
}

/** The largest list size of one request, its variables and their defaults filled in; anything but a number counts 0. */
export function largestListSize(
  sizes: ListSizes,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  let largest = sizes.largestLiteral;
  for (const name of sizes.variables) {
    const value = Object.hasOwn(variables, name) ? variables[name] : defaultOf(operation, name);
    if (typeof value === 'number') largest = Math.max(largest, value);
  }
  return largest;
}

function defaultOf(operation: OperationDefinitionNode, name: string): number {
  const definition = operation.variableDefinitions?.find(
    (candidate) => candidate.variable.name.value === name,
  );
  return definition?.defaultValue ? sizeOf(definition.defaultValue) : 0;
}

function sizeOf(value: ValueNode): number {
  return value.kind === Kind.INT ? Number(value.value) : 0;
}
