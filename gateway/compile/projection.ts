import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentOf, fragmentsOf, rootOf } from './fragments.ts';
import { isNothing } from './conditions.ts';
import { labelOf } from './deferral.ts';
import type { InternalKeys } from './internalKeys.ts';

/** How a value of the merged answers becomes one of the client's. */
export type Shape =
  | { readonly kind: 'list'; readonly nullable: boolean; readonly of: Shape }
  | { readonly kind: 'leaf'; readonly nullable: boolean; readonly values: ReadonlySet<unknown> | null }
  | ObjectShape;

/** How an object becomes one of the client's: null for one of no type that is known. */
export interface ObjectShape {
  readonly kind: 'object';
  readonly nullable: boolean;
  readonly fieldsOf: (typename: unknown) => Fields | null;
  /** The types that the object may have. */
  readonly types: readonly string[];
}

/** The fields of an object of one type, in the order in which the client gets them. */
export type Fields = readonly Field[];
export interface Field {
  /** The client's key. */
  readonly key: string;
  /** Where it lies in the merged answers; null for what is not asked of a department. */
  readonly source: string | null;
  /** The value of a field that is known beforehand (`__typename`); introspection is `introspect`. */
  readonly constant?: string;
  readonly introspect?: true;
  readonly shape: Shape;
}

type Fragment = InlineFragmentNode | FragmentDefinitionNode;
/** The type of an object, as far as it is known. */
type SelectedType = GraphQLObjectType | GraphQLInterfaceType;

const constantShape: Shape = { kind: 'leaf', nullable: false, values: null };

/** What an operation without conditions gives its client. */
export interface Projection {
  /** Of the operation itself. */
  readonly fields: Fields;
  /** Of objects of a type that are asked for some fields. */
  shapeOf(type: GraphQLCompositeType, set: SelectionSetNode): ObjectShape;
}

/** Compiles what an operation without conditions gives its client; deferred fragments are left out. */
export function projection(document: DocumentNode, schema: GraphQLSchema, keys: InternalKeys): Projection {
  const { selectionSet, type: root } = rootOf(document, schema);
  const fragments = fragmentsOf(document);
  return {
    fields: fieldsOfType(root, [selectionSet]),
    shapeOf: (type, set) => objectShape(type, [set], true),
  };

  function fieldsOfType(type: SelectedType, sets: readonly SelectionSetNode[]): Field[] {
    const collected = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) collect(type, set, collected, seen);
    return [...collected].flatMap(([key, nodes]) => {
      const made = field(type, key, nodes);
      return made ? [made] : [];
    });
  }

  function collect(
    type: SelectedType,
    { selections }: SelectionSetNode,
    into: Map<string, FieldNode[]>,
    seen: Set<string>,
  ): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const nodes = into.get(key);
        if (nodes) nodes.push(selection);
        else into.set(key, [selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(selection.name.value)) continue;
        seen.add(selection.name.value);
      }
      const fragment = fragmentOf(selection, fragments);
      if (fragment && !labelOf(fragment) && appliesTo(type, fragment))
        collect(type, fragment.selectionSet, into, seen);
    }
  }

  function appliesTo(type: SelectedType, { typeCondition }: Fragment): boolean {
    const condition = typeCondition && schema.getType(typeCondition.name.value);
    return (
      !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type))
    );
  }

  /** Whether it matters which of an interface's types an object is of. */
  function asksType(type: GraphQLInterfaceType, { selections }: SelectionSetNode): boolean {
    return selections.some((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value === '__typename' && !isNothing(selection);
      const fragment = fragmentOf(selection, fragments);
      return (
        fragment &&
        !labelOf(fragment) &&
        (!appliesTo(type, fragment) || asksType(type, fragment.selectionSet))
      );
    });
  }

  function field(type: SelectedType, key: string, nodes: readonly FieldNode[]): Field | null {
    const [node] = nodes as [FieldNode];
    const name = node.name.value;
    if (isNothing(node)) return null;
    if (name === '__typename') return { key, source: null, constant: type.name, shape: constantShape };
    if (name === '__schema' || name === '__type')
      return { key, source: null, introspect: true, shape: constantShape };
    const definition = type.getFields()[name];
    if (!definition) return null;
    return { key, source: keys.of(node), shape: shapeOf(definition.type, nodes) };
  }

  function shapeOf(type: GraphQLOutputType, nodes: readonly FieldNode[], nullable = true): Shape {
    if (isNonNullType(type)) return shapeOf(type.ofType, nodes, false);
    if (isListType(type)) return { kind: 'list', nullable, of: shapeOf(type.ofType, nodes) };
    if (isLeafType(type)) {
      const values = isEnumType(type) ? new Set<unknown>(type.getValues().map((value) => value.name)) : null;
      return { kind: 'leaf', nullable, values };
    }
    const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    return objectShape(getNamedType(type) as GraphQLCompositeType, sets, nullable);
  }

  function objectShape(
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    nullable: boolean,
  ): ObjectShape {
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    return {
      kind: 'object',
      nullable,
      fieldsOf: fieldsByType(type, sets),
      types: types.map(({ name }) => name),
    };
  }

  /** Types are compiled when the first object of each comes by. */
  function fieldsByType(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]) {
    if (isObjectType(type)) {
      let fields: Fields | undefined;
      return () => (fields ??= fieldsOfType(type, sets));
    }
    const known = new Map<unknown, Fields | null>();
    return (typename: unknown): Fields | null => {
      let fields = known.get(typename);
      if (fields === undefined) {
        const concrete = typeof typename === 'string' ? schema.getType(typename) : undefined;
        fields = null;
        if (isObjectType(concrete) && schema.isSubType(type, concrete)) fields = fieldsOfType(concrete, sets);
        // An interface object of which nobody asked what it is: only what all have in common is wanted.
        else if (isInterfaceType(type) && (typename === undefined || typename === type.name)) {
          fields = sets.some((set) => asksType(type, set)) ? null : fieldsOfType(type, sets);
        }
        if (fields !== null) known.set(typename, fields);
      }
      return fields;
    };
  }
}
