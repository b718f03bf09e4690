import { createHash } from 'node:crypto';
import {
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  OperationTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import { catalogued } from '../../schema/errors.ts';
import { conditionVariables } from './conditions.ts';
import { deferVariables } from './deferral.ts';
import type { Limits } from './limits.ts';
import { findListSizes, type ListSizes } from './listSizes.ts';
import { measureOperation } from './measure.ts';

/** What is known about a document, whoever sends it. */
export interface ReadDocument {
  readonly document: DocumentNode;
  /** SHA-256 of its text: the same hash is the same document. */
  readonly hash: string;
  readonly sizes: ListSizes;
  readonly operations: readonly ReadOperation[];
}

/** One operation of a document. */
export interface ReadOperation {
  readonly definition: OperationDefinitionNode;
  readonly kind: OperationTypeNode;
  readonly name: string | undefined;
  /** The variables that its @skip and @include go by. */
  readonly conditions: readonly string[];
  /** The variables that its @defer go by; null when nothing of the document is deferred. */
  readonly deferrals: readonly string[] | null;
  /** Why it is refused, whatever the graph; null when it is not. */
  readonly refusal: GraphQLError | null;
}

/** Reads a document; throws GRAPHQL_PARSE_FAILED, or LIMIT_EXCEEDED for one that is too large to be read. */
export function readDocument(query: string, limits: Limits): ReadDocument {
  const document = parseWithin(query, limits);
  const conditions = conditionVariables(document);
  const deferrals = deferVariables(document);
  return {
    document,
    hash: createHash('sha256').update(query).digest('hex'),
    sizes: findListSizes(document),
    operations: document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? [
            {
              definition,
              kind: definition.operation,
              name: definition.name?.value,
              conditions,
              deferrals: definition.operation === OperationTypeNode.SUBSCRIPTION ? null : deferrals,
              refusal: refusal(document, definition, limits),
            },
          ]
        : [],
    ),
  };
}

/** The operation that is meant; throws OPERATION_RESOLUTION_FAILURE when that is none or unclear, or why it is refused. */
export function pickOperation({ operations }: ReadDocument, wanted: string | undefined): ReadOperation {
  const named = wanted === undefined ? operations : operations.filter(({ name }) => name === wanted);
  const [operation, another] = named;
  if (!operation || (another && wanted === undefined)) throw catalogued('OPERATION_RESOLUTION_FAILURE');
  if (operation.refusal) throw operation.refusal;
  return operation;
}

function parseWithin(query: string, limits: Limits): DocumentNode {
  try {
    return parse(query, { maxTokens: limits.tokens });
  } catch (fault) {
    // The parser recurses, so a document nested thousands deep ends its stack (RangeError) before it has a syntax error.
    if (!(fault instanceof GraphQLError)) throw catalogued('LIMIT_EXCEEDED', '嵌套过深 nested too deep');
    // graphql-js marks the token limit by its message alone.
    if (/more that \d+ tokens/.test(fault.message))
      throw catalogued('LIMIT_EXCEEDED', `词元 tokens ≤ ${limits.tokens}`);
    const { source, positions } = fault;
    throw catalogued('GRAPHQL_PARSE_FAILED', fault.message, { source, positions });
  }
}

/** Names under which a plan hands entities, and values of contexts, to departments. */
const RESERVED = /^(representations$|contextualArgument_)/;

function refusal(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): GraphQLError | null {
  const reserved = operation.variableDefinitions?.find(({ variable }) => RESERVED.test(variable.name.value));
  if (reserved) {
    const name = reserved.variable.name.value;
    return catalogued('BAD_REQUEST', `变量名 $${name} 已保留，请换名 the variable name is reserved`);
  }
  const measure = measureOperation(document, operation);
  if (measure.depth > limits.depth) return beyond('层数 depth', measure.depth, limits.depth);
  if (measure.aliases > limits.aliases) return beyond('别名 aliases', measure.aliases, limits.aliases);
  if (measure.rootFields > limits.rootFields)
    return beyond('根字段 root fields', measure.rootFields, limits.rootFields);
  if (measure.fields > limits.fields) return beyond('字段 fields', measure.fields, limits.fields);
  return null;
}

/** The refusal of what asks for more than a limit allows. */
export function beyond(what: string, asked: number, limit: number): GraphQLError {
  return catalogued('LIMIT_EXCEEDED', `${what}: ${asked} > ${limit}`);
}
