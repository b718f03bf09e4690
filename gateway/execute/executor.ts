import { createHash } from 'node:crypto';
import {
  getOperationAST,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { LRUCache } from 'lru-cache';
import { catalogued, errorCatalogue } from '../../schema/errors.ts';
import { conditionVariables } from '../compile/conditions.ts';
import { compileOperation, type CompiledOperation } from '../compile/operation.ts';
import type { Step } from '../compile/plan.ts';
import type { SavedOperation } from '../compile/savedOperations.ts';
import type { LoadedSupergraph } from '../compile/supergraph.ts';
import { clientPath } from '../respond/clientPath.ts';
import { project, type Projected } from '../respond/project.ts';
import type { Department } from './department.ts';
import { executePlan, type Path, type PlacedError } from './executePlan.ts';
import { introspect } from './introspection.ts';
import type { DepartmentError } from './judgeAnswer.ts';
import type { RequestContext } from './requestContext.ts';
import type { Node } from './tree.ts';

/** A validated request for one operation. */
export interface OperationRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** The same hash and operation name are the same operation. */
  readonly hash: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: RequestContext;
}

/** The answer before it is worded for the client; no data at all for a request that cannot be executed. */
export interface ExecutionResult {
  readonly data?: Node | null;
  readonly errors?: readonly GraphQLError[];
}

/** Room for compiled operations, each for one combination of its conditions, in characters of what is sent to departments. */
const REMEMBERED_CHARACTERS = 4_000_000;
/** What an operation takes besides. */
const CHARACTERS_OF_ANY = 500;

/** What answers operations of one supergraph. */
export interface OperationExecutor {
  execute(request: OperationRequest): Promise<ExecutionResult>;
  /** Compiles a saved operation before anybody asks it; throws why it does not fit the graph. */
  prepare(operation: SavedOperation): void;
}

/** Makes the executor of a supergraph. */
export function createExecutor(
  supergraph: LoadedSupergraph,
  departments: ReadonlyMap<string, Department>,
): OperationExecutor {
  const compiled = new LRUCache<string, CompiledOperation>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: ({ step }) => CHARACTERS_OF_ANY + (step ? charactersOf(step) : 0),
  });
  const conditionsOf = new WeakMap<DocumentNode, readonly string[]>();

  return { execute, prepare };

  async function execute(request: OperationRequest): Promise<ExecutionResult> {
    const { document, operation, variables, context } = request;
    const coerced = getVariableValues(supergraph.api, operation.variableDefinitions ?? [], variables);
    if (coerced.errors) {
      return { errors: coerced.errors.map(refusedVariable) };
    }
    const { step, fields } = compiledFor(request, coerced.coerced);
    const { root, errors } = await executePlan<DepartmentError>(step, {
      variables,
      ask: (fetch, json, entities) => {
        const department = departments.get(fetch.department);
        if (!department) throw new Error(`the graph has no department ${fetch.department}`);
        return department.ask(fetch, json, entities, context);
      },
    });
    const asksSchema = fields.some((field) => field.introspect);
    const schema = asksSchema ? introspect(supergraph.api, document, operation, variables) : {};
    const projected = project(root, fields, schema);
    const told = placed(errors, root, fields, projected);
    return { data: projected.data, ...(told.length > 0 ? { errors: told } : {}) };
  }

  function prepare({ query, variables }: SavedOperation): void {
    const document = parse(query);
    const [misfit] = validate(supergraph.api, document);
    if (misfit) throw misfit;
    const operation = getOperationAST(document);
    if (!operation) throw new Error('not one operation');
    const { coerced = {} } = getVariableValues(
      supergraph.api,
      operation.variableDefinitions ?? [],
      variables,
    );
    // As Apollo Server hashes what it is sent.
    const hash = createHash('sha256').update(query).digest('hex');
    compiledFor({ document, operation, hash }, coerced);
  }

  function compiledFor(
    request: Pick<OperationRequest, 'document' | 'operation' | 'hash'>,
    coerced: Readonly<Record<string, unknown>>,
  ): CompiledOperation {
    const { document, operation, hash } = request;
    let names = conditionsOf.get(document);
    if (!names) conditionsOf.set(document, (names = conditionVariables(document)));
    const key = `${hash} ${operation.name?.value ?? ''} ${names.map((name) => (coerced[name] === true ? 1 : 0)).join('')}`;
    const known = compiled.get(key);
    if (known) return known;
    const made = compileOperation(supergraph, document, operation, coerced);
    compiled.set(key, made);
    return made;
  }
}

function charactersOf(step: Step): number {
  if (step.kind === 'fetch') return step.fetch.head.length;
  return step.steps.reduce((sum, each) => sum + charactersOf(each), 0);
}

/** The departments' errors where the client sees them, and values that must not be null and are, where no error around says why. */
function placed(
  errors: readonly PlacedError<DepartmentError>[],
  root: Node,
  fields: CompiledOperation['fields'],
  { data, violations }: Projected,
): GraphQLError[] {
  const told = errors.flatMap(({ fault, fetch, path }) => {
    const seen = path && clientPath(path, root, fields, data);
    if (path && seen === null) return [];
    return [
      new GraphQLError(fault.message || errorCatalogue[fault.code].zh, {
        ...(seen ? { path: seen } : {}),
        extensions: { code: fault.code, department: fetch.department, said: fault.said },
      }),
    ];
  });
  for (const path of violations) {
    if (!told.some((error) => error.path && touches(error.path, path.slice(0, -1)))) {
      told.push(catalogued('DEPARTMENT_BAD_RESPONSE', undefined, { path }));
    }
  }
  return told;
}

/** True when one path leads to or through the other; `@` is any place of a list. */
function touches(one: Path, other: Path): boolean {
  return one.every((step, index) => index >= other.length || step === '@' || step === other[index]);
}

function refusedVariable({ message, nodes = [] }: GraphQLError): GraphQLError {
  return new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
}
