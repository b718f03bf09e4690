import { LRUCache } from 'lru-cache';
import { GraphQLError, Kind, parse, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { catalogued } from '../../schema/errors.ts';
import type { Limits } from './limits.ts';
import { findListSizes, largestListSize, type ListSizes } from './listSizes.ts';
import { measureOperation } from './measure.ts';
import { readQuestion, type Question } from './readQuestion.ts';

/** What is known about a document, whoever sends it: itself and its list sizes; or why it is refused. */
type Compiled = { document: DocumentNode; sizes: ListSizes } | { refusal: GraphQLError };

/** How many distinct documents are remembered. */
const REMEMBERED_DOCUMENTS = 1_000;

/**
 * Makes the stage that refuses, before Apollo Server validates and before any department is asked, what can be
 * refused from the request alone: a malformed body, a syntax error, an operation that is not there, anything past a
 * limit. It stands before validation because validating a hostile document is what would cost most.
 */
export function createCompiler(limits: Limits): (body: unknown) => void {
  const known = new LRUCache<string, Compiled>({ max: REMEMBERED_DOCUMENTS });
  const accepted = new WeakSet<OperationDefinitionNode>();

  return function compile(body) {
    const question = readQuestion(body);
    const compiled = known.get(question.query) ?? compileDocument(question.query, limits);
    known.set(question.query, compiled);
    if ('refusal' in compiled) throw compiled.refusal;

    const operation = pickOperation(compiled.document, question);
    if (!accepted.has(operation)) {
      refuseLargeOperation(compiled.document, operation, limits);
      accepted.add(operation);
    }
    const listSize = largestListSize(compiled.sizes, operation, question.variables);
    if (listSize > limits.listSize) refuseLimit('列表长度 list size', listSize, limits.listSize);
  };
}

function compileDocument(query: string, limits: Limits): Compiled {
  try {
    const document = parse(query, { maxTokens: limits.tokens });
    return { document, sizes: findListSizes(document) };
  } catch (fault) {
    if (fault instanceof GraphQLError) {
      // graphql-js marks the token limit by its message alone.
      const tooLong = /more that \d+ tokens/.test(fault.message);
      return {
        refusal: tooLong
          ? catalogued('LIMIT_EXCEEDED', `词元 tokens ≤ ${limits.tokens}`)
          : catalogued('GRAPHQL_PARSE_FAILED', fault.message, {
              source: fault.source,
              positions: fault.positions,
            }),
      };
    }
    // The parser recurses, so a document nested thousands deep ends its stack (RangeError) before it has a syntax error.
    return { refusal: catalogued('LIMIT_EXCEEDED', '嵌套过深 nested too deep') };
  }
}

/** The operation that is meant; throws OPERATION_RESOLUTION_FAILURE when that is none or unclear. */
function pickOperation(document: DocumentNode, question: Question): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const named = operations.filter((node) => node.name?.value === question.operationName);
  const [operation, another] = question.operationName === undefined ? operations : named;
  if (!operation || (another && question.operationName === undefined)) {
    throw catalogued('OPERATION_RESOLUTION_FAILURE');
  }
  if (operation.operation === 'subscription') {
    throw catalogued('BAD_REQUEST', '暂不支持 subscription subscriptions are not served here');
  }
  if (operation.variableDefinitions?.some(({ variable }) => variable.name.value === 'representations')) {
    // The name under which the plan hands entities to departments.
    throw catalogued('BAD_REQUEST', '变量名 $representations 已保留，请换名 the variable name is reserved');
  }
  return operation;
}

function refuseLargeOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): void {
  const measure = measureOperation(document, operation);
  if (measure.depth > limits.depth) refuseLimit('层数 depth', measure.depth, limits.depth);
  if (measure.aliases > limits.aliases) refuseLimit('别名 aliases', measure.aliases, limits.aliases);
  if (measure.rootFields > limits.rootFields)
    refuseLimit('根字段 root fields', measure.rootFields, limits.rootFields);
  if (measure.fields > limits.fields) refuseLimit('字段 fields', measure.fields, limits.fields);
}

function refuseLimit(what: string, asked: number, limit: number): never {
  throw catalogued('LIMIT_EXCEEDED', `${what}: ${asked} > ${limit}`);
}
