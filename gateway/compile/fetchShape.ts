import {
  Kind,
  getNamedType,
  isEnumType,
  isListType,
  isNonNullType,
  isInterfaceType,
  isObjectType,
  parse,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { fragmentOf, fragmentsOf } from './fragments.ts';

/** The shape that the answer to one selected field must have. */
export interface FieldShape {
  readonly key: string;
  /** How many lists lie around the value. */
  readonly lists: number;
  /** The fields of the objects within; null for a leaf. */
  readonly fields: Fields | null;
  /** Whether a leaf's value is of its type. */
  readonly fits: (value: unknown) => boolean;
  /** True when null breaks the department's own promise. */
  readonly nonNull: boolean;
  /** True when every object must have it: selected outright, not in a fragment or behind @skip or @include. */
  always: boolean;
  /** For objects that a later fetch asks more of: by which values those that are alike are found, and where they lie. */
  identity: Identity | null;
}

/** What objects of one entity have in common. */
export interface Identity {
  readonly keys: readonly string[];
  /** The way to them from where the fetch belongs, as the tree spells it. */
  readonly way: string;
}

export type Fields = Map<string, FieldShape>;

/** What a fetch's operation expects back. */
export interface FetchShape {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly fields: Fields;
}

/** Reads from an operation that goes to a department which answer fits it; types are the supergraph's. */
export function fetchShape(operation: string, supergraph: GraphQLSchema): FetchShape {
  const document = parse(operation, { noLocation: true });
  const fragments = fragmentsOf(document);
  const root = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!root) throw new Error('a fetch without an operation');
  const fields: Fields = new Map();
  collect(root.selectionSet, supergraph.getRootType(root.operation) ?? undefined, true, fields);
  return { kind: root.operation, fields };

  function isType(value: unknown): boolean {
    return typeof value === 'string' && supergraph.getType(value) !== undefined;
  }

  function collect(
    selectionSet: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    always: boolean,
    into: Fields,
  ): void {
    // Entities asked for under one type are all of that type.
    const oneType = parent === undefined && selectionSet.selections.length === 1;
    for (const selection of selectionSet.selections) {
      const conditional = (selection.directives?.length ?? 0) > 0;
      if (selection.kind === Kind.FIELD) {
        addField(selection, parent, always && !conditional, into);
        continue;
      }
      const fragment = fragmentOf(selection, fragments);
      if (!fragment) continue;
      const condition = fragment.typeCondition?.name.value;
      const type = condition === undefined ? parent : supergraph.getType(condition);
      collect(fragment.selectionSet, type, always && !conditional && (oneType || type === parent), into);
    }
  }

  function addField(
    node: FieldNode,
    parent: GraphQLNamedType | undefined,
    always: boolean,
    into: Fields,
  ): void {
    const key = node.alias?.value ?? node.name.value;
    // The entities' own field is in no supergraph; their types are said by the fragments below it.
    const entities = node.name.value === '_entities' && parent === supergraph.getQueryType();
    const type = entities ? undefined : fieldType(parent, node.name.value);
    const shape = into.get(key) ?? {
      key,
      lists: entities ? 1 : countLists(type),
      fields: node.selectionSet ? new Map<string, FieldShape>() : null,
      fits: key === '__typename' ? isType : leafTest(type && getNamedType(type)),
      nonNull: isNonNullType(type),
      always: false,
      identity: null,
    };
    shape.always ||= always && node.name.value !== '__typename';
    into.set(key, shape);
    if (node.selectionSet && shape.fields) {
      collect(node.selectionSet, type && getNamedType(type), true, shape.fields);
    }
  }
}

function fieldType(parent: GraphQLNamedType | undefined, name: string): GraphQLOutputType | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
}

/** Levels of a custom scalar's value; deeper ones could not be written as JSON again. */
const DEEPEST_VALUE = 100;

/** True for what JSON can hold and tell again. */
function isTellable(value: unknown, levels = DEEPEST_VALUE): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isTellable(part, levels - 1));
}

/** Values of custom scalars are the department's business; those that GraphQL itself defines are checked. */
function leafTest(type: GraphQLNamedType | undefined): (value: unknown) => boolean {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) !== undefined;
  switch (type?.name) {
    case 'String':
      return (value) => typeof value === 'string';
    case 'Int':
      return Number.isInteger;
    case 'Float':
      return Number.isFinite;
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'ID':
      return (value) => typeof value === 'string' || Number.isInteger(value);
    default:
      return (value) => isTellable(value);
  }
}

function countLists(type: GraphQLOutputType | undefined): number {
  if (type === undefined) return 0;
  if (isNonNullType(type)) return countLists(type.ofType);
  return isListType(type) ? 1 + countLists(type.ofType) : 0;
}
