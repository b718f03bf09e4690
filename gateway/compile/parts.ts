import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import { labelOf, type Divided } from './deferral.ts';
import { rootOf } from './fragments.ts';
import type { InternalKeys } from './internalKeys.ts';
import type { ObjectShape, Projection } from './projection.ts';

/** A part of an answer that comes later: a deferred fragment, for all objects that it is asked of. */
export interface Part {
  /** As the plan names it. */
  readonly id: string;
  /** As the client names it, if it does. */
  readonly label: string | undefined;
  /** From the objects of the part around it, or from the root, to its own. */
  readonly way: readonly Stretch[];
  /** The types of objects that have it; null for all. */
  readonly types: ReadonlySet<string> | null;
  readonly shape: ObjectShape;
  /** The parts within. */
  readonly parts: readonly Part[];
}

/** From an object to what it holds under a key. */
export interface Stretch {
  /** The types of objects for which it is asked; null for all. */
  readonly types: ReadonlySet<string> | null;
  /** The client's key. */
  readonly key: string;
  /** Where it lies in the merged answers. */
  readonly source: string;
}

/** An object of which something is asked: its type as it is declared, and as fragments narrow it. */
interface Asked {
  readonly declared: GraphQLCompositeType;
  readonly narrowed: GraphQLCompositeType;
  readonly within: readonly InlineFragmentNode[];
  readonly way: readonly Stretch[];
}

/** The deferred parts of an operation whose fragments are written out. */
export function partsOf(
  { document, labels }: Divided,
  schema: GraphQLSchema,
  projection: Projection,
  keys: InternalKeys,
): Part[] {
  const { selectionSet, type: root } = rootOf(document, schema);
  return partsIn(selectionSet, { declared: root, narrowed: root, within: [], way: [] });

  function partsIn({ selections }: SelectionSetNode, asked: Asked): Part[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return partsBelow(selection, asked);
      return selection.kind === Kind.INLINE_FRAGMENT ? partsOfFragment(selection, asked) : [];
    });
  }

  function partsOfFragment(fragment: InlineFragmentNode, asked: Asked): Part[] {
    const { declared, narrowed, within, way } = asked;
    const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    const inner = {
      declared,
      narrowed: (condition as GraphQLCompositeType | undefined) ?? narrowed,
      within: [...within, fragment],
    };
    const id = labelOf(fragment);
    if (id === undefined) return partsIn(fragment.selectionSet, { ...inner, way });
    return [
      {
        ...{ id, label: labels.get(id), way, types: typesOf(declared, inner.within) },
        shape: projection.shapeOf(declared, wrapped(inner.within, fragment.selectionSet)),
        parts: partsIn(fragment.selectionSet, { ...inner, way: [] }),
      },
    ];
  }

  function partsBelow(field: FieldNode, { declared, narrowed, within, way }: Asked): Part[] {
    if (!field.selectionSet || !(isObjectType(narrowed) || isInterfaceType(narrowed))) return [];
    const definition = narrowed.getFields()[field.name.value];
    const type = definition && getNamedType(definition.type);
    if (!type || isLeafType(type)) return [];
    const stretch = {
      types: typesOf(declared, within),
      key: field.alias?.value ?? field.name.value,
      source: keys.of(field),
    };
    const below = type as GraphQLCompositeType;
    return partsIn(field.selectionSet, {
      declared: below,
      narrowed: below,
      within: [],
      way: [...way, stretch],
    });
  }

  function typesOf(
    declared: GraphQLCompositeType,
    within: readonly InlineFragmentNode[],
  ): ReadonlySet<string> | null {
    const conditions = within.flatMap(({ typeCondition }) => {
      const type = typeCondition && schema.getType(typeCondition.name.value);
      return type && !isWithin(declared, type as GraphQLCompositeType) ? [type as GraphQLCompositeType] : [];
    });
    if (conditions.length === 0) return null;
    const possible = isAbstractType(declared) ? schema.getPossibleTypes(declared) : [declared];
    const asked = possible.filter((type) => conditions.every((condition) => isWithin(type, condition)));
    return new Set(asked.map(({ name }) => name));
  }

  function isWithin(type: GraphQLCompositeType, condition: GraphQLCompositeType): boolean {
    return (
      condition === type ||
      (isAbstractType(condition) &&
        (isObjectType(type) || isInterfaceType(type)) &&
        schema.isSubType(condition, type))
    );
  }
}

/** What a fragment asks, with the conditions around it and not deferred any more. */
function wrapped(within: readonly InlineFragmentNode[], inner: SelectionSetNode): SelectionSetNode {
  return within.reduceRight<SelectionSetNode>(
    (selectionSet, { directives: _directives, ...fragment }) => ({
      kind: Kind.SELECTION_SET,
      selections: [{ ...fragment, selectionSet }],
    }),
    inner,
  );
}
