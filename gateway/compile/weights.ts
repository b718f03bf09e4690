import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql';
import { directiveReader, type LinkedNames } from './linkedDirectives.ts';

/** How the size of a field's list is known, or of the lists in the object that it gives. */
export interface ListSize {
  /** The field's arguments that say it. */
  readonly slicingArguments: readonly string[];
  /** The lists in its object that are so long; where there are none it is the field's own. */
  readonly sizedFields: readonly string[];
  /** How long it is taken to be where no argument says it; undefined leaves it to the default. */
  readonly assumedSize: number | undefined;
  /** True when exactly one of the arguments has to be given. */
  readonly oneArgument: boolean;
}

/** What a supergraph says of costs. */
export interface Weights {
  /** Of a field or a type, by `@cost`; undefined where it is not said. */
  of(definition: GraphQLField<unknown, unknown> | GraphQLNamedType): number | undefined;
  /** What an argument's value costs, all that is written in it. */
  ofInput(definition: GraphQLArgument | GraphQLInputField, value: unknown): number;
  /** True when values of a type may cost something beside the argument itself. */
  countsIn(type: GraphQLInputType): boolean;
  listSize(field: GraphQLField<unknown, unknown>): ListSize;
}

/** The arguments and the lists of a connection, which need no `@listSize`. */
const PAGE_ARGUMENTS = ['first', 'last'];
const PAGE_LISTS = ['nodes', 'edges'];

/** Reads `@cost` and `@listSize`. */
export function readWeights(directives: LinkedNames): Weights {
  const readCost = directiveReader(directives, 'cost');
  const readListSize = directiveReader(directives, 'listSize');
  const weighty = new Map<GraphQLNamedType, boolean>();

  const of: Weights['of'] = ({ astNode }) => readCost(astNode)?.['weight'] as number | undefined;

  function ofInput(definition: GraphQLArgument | GraphQLInputField, value: unknown): number {
    const own = readCost(definition.astNode)?.['weight'] as number | undefined;
    const type = getNamedType(definition.type);
    return (own ?? of(type) ?? 0) + within(definition.type, value);
  }

  function within(type: GraphQLInputType, value: unknown): number {
    if (!countsIn(type) || value === null || typeof value !== 'object') return 0;
    if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + within(type, each), 0);
    const named = getNamedType(type);
    const fields = isInputObjectType(named) ? Object.values(named.getFields()) : [];
    const given = value as Readonly<Record<string, unknown>>;
    return fields.reduce(
      (sum, field) => sum + (field.name in given ? ofInput(field, given[field.name]) : 0),
      0,
    );
  }

  function countsIn(type: GraphQLInputType): boolean {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return false;
    const known = weighty.get(named);
    if (known !== undefined) return known;
    // A type that contains itself has no more in it than what is beside that.
    weighty.set(named, false);
    const fields = Object.values(named.getFields());
    const counts = fields.some((field) => ofInput(field, null) > 0 || countsIn(field.type));
    weighty.set(named, counts);
    return counts;
  }

  return {
    ...{ of, ofInput, countsIn },
    listSize(field) {
      const said = readListSize(field.astNode);
      if (!said) {
        const own = isListType(getNullableType(field.type));
        const slicingArguments = PAGE_ARGUMENTS.filter((name) =>
          field.args.some((each) => each.name === name),
        );
        const sizedFields = own || slicingArguments.length === 0 ? [] : PAGE_LISTS;
        return { slicingArguments, sizedFields, assumedSize: undefined, oneArgument: false };
      }
      const slicingArguments = (said['slicingArguments'] ?? []) as readonly string[];
      return {
        slicingArguments,
        sizedFields: (said['sizedFields'] ?? []) as readonly string[],
        assumedSize: (said['assumedSize'] ?? undefined) as number | undefined,
        oneArgument: slicingArguments.length > 0 && said['requireOneSlicingArgument'] !== false,
      };
    },
  };
}
