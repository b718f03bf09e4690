import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { catalogued } from '../../schema/errors.ts';
import { fragmentOf, fragmentsOf, rootOf } from './fragments.ts';
import type { ListSize, Weights } from './weights.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What something costs, or how long a list is: known beforehand, or by a request's variables. */
export type Cost = number | ((variables: Variables) => number);

/** How long a list is taken to be of which nothing is said. */
const ASSUMED_SIZE = 10;

/** The number that a cost comes to in one request. */
export function costWith(cost: Cost, variables: Variables): number {
  return typeof cost === 'number' ? cost : cost(variables);
}

/**
 * What an operation without conditions costs. An object costs 1 and a scalar nothing, unless `@cost` of the field or the
 * type says otherwise; all of it as often as the lists are long in which it lies. Parts for several types of one object
 * are added up. Throws GRAPHQL_VALIDATION_FAILED when a list's size is not given as the graph demands.
 */
export function costOf(document: DocumentNode, schema: GraphQLSchema, weights: Weights): Cost {
  const { selectionSet, type: root } = rootOf(document, schema);
  const fragments = fragmentsOf(document);
  return costOfAll(selectionSet, root, new Map());

  function costOfAll(
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    sizes: ReadonlyMap<string, Cost>,
  ): Cost {
    return sum(
      selections.map((selection) => {
        if (selection.kind === Kind.FIELD) return costOfField(selection, type, sizes);
        const fragment = fragmentOf(selection, fragments);
        if (!fragment) return 0;
        const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
        return costOfAll(fragment.selectionSet, isCompositeType(condition) ? condition : type, sizes);
      }),
    );
  }

  function costOfField(node: FieldNode, type: GraphQLCompositeType, sizes: ReadonlyMap<string, Cost>): Cost {
    const name = node.name.value;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (!field) return 0;
    const named = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const listSize = weights.listSize(field);
    const size = sizeOf(node, field, listSize, `${type.name}.${name}`);
    const below =
      node.selectionSet && isCompositeType(named)
        ? costOfAll(node.selectionSet, named, new Map(listSize.sizedFields.map((each) => [each, size])))
        : 0;
    const own = weights.of(field) ?? weights.of(named) ?? (isCompositeType(named) ? 1 : 0);
    return sum([
      product(isList ? (sizes.get(name) ?? size) : 1, sum([own, below])),
      ...costsOfArguments(node, field),
    ]);
  }

  function costsOfArguments({ arguments: given = [] }: FieldNode, { args }: GraphQLField<unknown, unknown>) {
    return given.flatMap(({ name, value }): Cost[] => {
      const argument = args.find((each) => each.name === name.value);
      if (!argument) return [];
      if (!weights.countsIn(argument.type)) return [weights.ofInput(argument, null)];
      return [(variables) => weights.ofInput(argument, valueFromASTUntyped(value, variables))];
    });
  }
}

function sizeOf(
  { arguments: given = [] }: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  { slicingArguments, assumedSize = ASSUMED_SIZE, oneArgument }: ListSize,
  coordinate: string,
): Cost {
  const sizes: Cost[] = [];
  const defaults: number[] = [];
  for (const name of slicingArguments) {
    const value = given.find((each) => each.name.value === name)?.value;
    const byDefault = args.find((each) => each.name === name)?.defaultValue;
    if (typeof byDefault === 'number') defaults.push(byDefault);
    if (value?.kind === Kind.INT) sizes.push(Math.max(0, Number(value.value)));
    if (value?.kind !== Kind.VARIABLE) continue;
    const variable = value.name.value;
    sizes.push((variables) => {
      const size = variables[variable];
      if (typeof size === 'number') return Math.max(0, size);
      return size === undefined && typeof byDefault === 'number' ? byDefault : assumedSize;
    });
  }
  if (oneArgument && (sizes.length || defaults.length) !== 1) {
    const names = slicingArguments.join('、');
    const asked = `${coordinate} 须且只须给出其中一个参数 needs exactly one of: ${names}`;
    throw catalogued('GRAPHQL_VALIDATION_FAILED', asked);
  }
  if (sizes.length > 0) return largest(sizes);
  return defaults.length > 0 ? Math.max(...defaults) : assumedSize;
}

function combine(combined: (numbers: readonly number[]) => number) {
  return (costs: readonly Cost[]): Cost => {
    const known = costs.filter((each) => typeof each === 'number');
    if (known.length === costs.length) return combined(known);
    const byVariables = costs.filter((each) => typeof each === 'function');
    const fixed = known.length > 0 ? [combined(known)] : [];
    return (variables) => combined([...fixed, ...byVariables.map((each) => each(variables))]);
  };
}

const sum = combine((numbers) => numbers.reduce((total, each) => total + each, 0));
const largest = combine((numbers) => Math.max(...numbers));
const multiply = combine((numbers) => numbers.reduce((total, each) => total * each, 1));

function product(size: Cost, each: Cost): Cost {
  // What costs nothing costs nothing however often.
  return size === 0 || each === 0 ? 0 : multiply([size, each]);
}
