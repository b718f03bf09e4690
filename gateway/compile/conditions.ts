import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type ValueNode,
} from 'graphql';

/** The names of the variables by which `@skip` and `@include` go, in order. */
export function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    [Kind.DIRECTIVE](directive: DirectiveNode) {
      const value = conditionOf(directive);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/**
 * The document as it stands for some values of those variables: without `@skip` and `@include`, and with each `@defer` that
 * `isDeferred` says is to stay; any other's part comes with the rest. Where nothing is left of a selection, a field without
 * an effect stands (`isNothing`). A plan made with conditions in it forgets that what a field requires may be excluded while
 * the rest of its fetch is not.
 */
export function withoutConditions(
  document: DocumentNode,
  values: Readonly<Record<string, unknown>>,
  isDeferred: (directive: DirectiveNode) => boolean,
): DocumentNode {
  const leave = (selection: SelectionNode): SelectionNode | null | undefined => {
    const { directives = [] } = selection;
    const conditions = directives.filter((directive) => conditionOf(directive) !== undefined);
    const rest = directives.filter(
      (each) => !conditions.includes(each) && (each.name.value !== 'defer' || isDeferred(each)),
    );
    if (rest.length === directives.length) return undefined;
    const stays = conditions.every(
      (each) => isTrue(conditionOf(each), values) === (each.name.value === 'include'),
    );
    return stays ? { ...selection, directives: rest } : null;
  };
  return visit(document, {
    [Kind.FIELD]: { leave },
    [Kind.INLINE_FRAGMENT]: { leave },
    [Kind.FRAGMENT_SPREAD]: { leave },
    [Kind.SELECTION_SET]: {
      leave: (set) => (set.selections.length === 0 ? { ...set, selections: [nothing] } : undefined),
    },
  });
}

/** True for the field that stands where nothing was left. */
export function isNothing(field: FieldNode): boolean {
  return field === nothing;
}

/** A field without an effect. */
export const nothing: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: '__nothing' },
  name: { kind: Kind.NAME, value: '__typename' },
};

function conditionOf({ name, arguments: given = [] }: DirectiveNode): ValueNode | undefined {
  if (name.value !== 'skip' && name.value !== 'include') return undefined;
  return given.find((argument) => argument.name.value === 'if')?.value;
}

function isTrue(value: ValueNode | undefined, values: Readonly<Record<string, unknown>>): boolean {
  return value?.kind === Kind.VARIABLE
    ? values[value.name.value] === true
    : value?.kind === Kind.BOOLEAN && value.value;
}
