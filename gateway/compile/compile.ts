import { GraphQLError, specifiedRules, validate, type DocumentNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { LRUCache } from 'lru-cache';
import { catalogued } from '../../schema/errors.ts';
import type { Viewer } from '../../schema/viewer.ts';
import { createCompilations } from './compilations.ts';
import { costWith } from './cost.ts';
import { deferralKey } from './deferral.ts';
import { deferRules } from './deferRules.ts';
import { beyond, pickOperation, readDocument, type ReadDocument, type ReadOperation } from './document.ts';
import type { Limits } from './limits.ts';
import { largestListSize } from './listSizes.ts';
import { unmetNeeds, type Need } from './needs.ts';
import { charactersOf, compileOperation, stateOperation, type CompiledOperation } from './operation.ts';
import { readOverrides } from './overrides.ts';
import type { SavedOperation } from './savedOperations.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** What is asked: a query, which of its operations, and the variables as the client gave them. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** True when the client takes the answer in parts: otherwise what is deferred comes with the rest. */
  readonly takesParts?: boolean;
  /** The last event that the client of a subscription has got, by its id. */
  readonly lastEventId?: string | undefined;
}

/** An operation that may be executed. */
export interface Ready {
  readonly document: DocumentNode;
  readonly operation: ReadOperation;
  readonly compiled: CompiledOperation;
  /** What it costs with the request's variables. */
  readonly cost: number;
  /** SHA-256 of the document's text. */
  readonly hash: string;
  /** Its name among the saved operations; null when it is none of them, to the letter. */
  readonly saved: string | null;
  /** What was known of it beforehand. */
  readonly known: 'operation' | 'document' | 'nothing';
}

/** What decides whether an operation may be asked of one supergraph, and makes it ready to be executed. */
export interface Compiler {
  /**
   * Throws what is wrong as a GraphQLError of the catalogue, or as an AggregateError of several. What can be refused from
   * the request alone is refused before validation: validating a hostile document is what would cost most. What the viewer
   * may not ask is refused before it is planned. An operation that is known is ready at once, any other when it has been
   * planned.
   */
  compile(request: OperationRequest, viewer: Viewer | null): Ready | Promise<Ready>;
  /** Compiles a saved operation before anybody asks it; throws why it does not fit the graph. */
  prepare(operation: SavedOperation): Promise<void>;
}

const rules = [...specifiedRules, ...deferRules];

/** Room for documents, and what is kept of each beside its text, in characters. */
const REMEMBERED_DOCUMENTS = 2_000_000;
/** Room for compiled operations, each for one combination of its conditions, in characters of what is sent to departments. */
const REMEMBERED_OPERATIONS = 4_000_000;
/** What any of them takes besides, in characters. */
const BESIDES = 500;

/** What a compiler goes by. */
export interface CompilerOptions {
  readonly limits: Limits;
  /** The labels whose fields have been taken over by another department. */
  readonly labels: readonly string[];
  /** How many operations may wait for their plan at a time. */
  readonly plannings: number;
}

/** Makes the compiler of a supergraph. */
export function createCompiler(supergraph: LoadedSupergraph, options: CompilerOptions): Compiler {
  const { limits, labels, plannings } = options;
  const documents = new LRUCache<string, ReadDocument | { readonly fault: unknown }>({
    maxSize: REMEMBERED_DOCUMENTS,
    sizeCalculation: (_, query) => BESIDES + query.length,
  });
  const misfits = new WeakMap<DocumentNode, AggregateError | null>();
  const operations = new LRUCache<string, CompiledOperation>({
    maxSize: REMEMBERED_OPERATIONS,
    sizeCalculation: (compiled) => BESIDES + charactersOf(compiled),
  });
  const compilations = createCompilations<CompiledOperation>(plannings);
  const saved = new Map<string, string>();

  const overridesFor = readOverrides(supergraph.schema, labels);

  return {
    compile,
    async prepare({ name, query, variables }) {
      saved.set((await makeReady({ query, variables }, null, () => [])).hash, name);
    },
  };

  function compile(request: OperationRequest, viewer: Viewer | null): Ready | Promise<Ready> {
    return makeReady(request, viewer, (needs) => unmetNeeds(needs, viewer));
  }

  function makeReady(
    { query, operationName, variables, takesParts = false }: OperationRequest,
    viewer: Viewer | null,
    unmet: (needs: readonly Need[]) => readonly GraphQLError[],
  ): Ready | Promise<Ready> {
    const isKnown = documents.has(query);
    const read = documentOf(query);
    const operation = pickOperation(read, operationName);
    const listSize = largestListSize(read.sizes, operation.definition, variables);
    if (listSize > limits.listSize) throw beyond('列表长度 list size', listSize, limits.listSize);
    refuseMisfit(read.document);
    // Validation says nothing of fields whose type is not there.
    if (!supergraph.api.getRootType(operation.kind))
      throw catalogued('GRAPHQL_VALIDATION_FAILED', `图中没有 ${operation.kind} the graph has none`);
    const coerced = coerce(operation, variables);
    const overrides = overridesFor(viewer);
    const deferrals = takesParts ? operation.deferrals : null;
    const key = `${keyOf(read, operation, coerced)} ${overrides.key} ${deferralKey(deferrals, coerced)}`;
    const before = operations.get(key);
    const what = { definition: operation.definition, inParts: deferrals !== null };
    const stated = before ?? stateOperation(supergraph, read.document, what, coerced);
    const refusals = unmet(stated.needs);
    if (refusals.length > 0) throw new AggregateError(refusals);
    const cost = costWith(stated.cost, coerced);
    if (cost > limits.cost) throw beyond('费用 cost', cost, limits.cost);
    const ready = (compiled: CompiledOperation, known: Ready['known']): Ready => {
      const { document, hash } = read;
      return { document, operation, compiled, cost, hash, saved: saved.get(hash) ?? null, known };
    };
    if (!('document' in stated)) return ready(stated, 'operation');
    const anew = async (): Promise<CompiledOperation> => {
      const compiled = await compileOperation(supergraph, stated, overrides);
      operations.set(key, compiled);
      return compiled;
    };
    return compilations.of(key, anew).then((compiled) => ready(compiled, isKnown ? 'document' : 'nothing'));
  }

  function documentOf(query: string): ReadDocument {
    let known = documents.get(query);
    if (!known) {
      try {
        known = readDocument(query, limits);
      } catch (fault) {
        known = { fault };
      }
      documents.set(query, known);
    }
    if ('fault' in known) throw known.fault;
    return known;
  }

  function refuseMisfit(document: DocumentNode): void {
    let refusal = misfits.get(document);
    if (refusal === undefined) {
      const errors = validate(supergraph.api, document, rules).map((error) =>
        coded(error, 'GRAPHQL_VALIDATION_FAILED'),
      );
      refusal =
        errors.length > 0
          ? new AggregateError(errors, errors.map(({ message }) => message).join('\n'))
          : null;
      misfits.set(document, refusal);
    }
    if (refusal) throw refusal;
  }

  function coerce(
    { definition: { variableDefinitions = [] } }: ReadOperation,
    variables: Readonly<Record<string, unknown>>,
  ): Readonly<Record<string, unknown>> {
    if (variableDefinitions.length === 0) return {};
    const { errors, coerced } = getVariableValues(supergraph.api, variableDefinitions, variables);
    if (errors) throw new AggregateError(errors.map((error) => coded(error, 'BAD_USER_INPUT')));
    return coerced;
  }
}

function keyOf(
  { hash }: ReadDocument,
  { name = '', conditions }: ReadOperation,
  coerced: Readonly<Record<string, unknown>>,
): string {
  return `${hash} ${name} ${conditions.map((each) => (coerced[each] === true ? 1 : 0)).join('')}`;
}

function coded(
  { message, nodes }: GraphQLError,
  code: 'GRAPHQL_VALIDATION_FAILED' | 'BAD_USER_INPUT',
): GraphQLError {
  return new GraphQLError(message, { nodes: nodes ?? null, extensions: catalogued(code).extensions });
}
