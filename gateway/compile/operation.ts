import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { Kind, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { catalogued } from '../../schema/errors.ts';
import { dataWriter, type WriteData } from '../respond/writeData.ts';
import { withoutConditions } from './conditions.ts';
import { internalKeys, withInternalKeys } from './internalKeys.ts';
import type { Overrides } from './overrides.ts';
import { planSteps, type Plan } from './plan.ts';
import { projection, type Fields } from './projection.ts';
import { conflictingRequirement } from './requirements.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** An operation made ready to be executed: all that does not depend on who asks, nor on other variables than conditions. */
export interface CompiledOperation extends Plan {
  /** What the client gets of it. */
  readonly fields: Fields;
  /** The same as JSON, as long as all is as expected. */
  readonly writeData: WriteData;
}

/**
 * Compiles a validated operation for some values of its condition variables and some fields taken over. Throws
 * OPERATION_NOT_PLANNABLE when the planner's plan would answer it wrongly, LIMIT_EXCEEDED when there are too many plans to
 * choose from, BAD_REQUEST when nothing is left of a subscription.
 */
export function compileOperation(
  supergraph: LoadedSupergraph,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: Readonly<Record<string, unknown>>,
  overrides: Overrides,
): CompiledOperation {
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const { name, ...unnamed } = operation;
  const plain = withoutConditions({ kind: Kind.DOCUMENT, definitions: [unnamed, ...fragments] }, conditions);
  const keys = internalKeys(supergraph.names);
  const plan = planFor(supergraph, withInternalKeys(plain, keys), overrides);
  const { source, step } = planSteps(plan, supergraph.schema, name?.value);
  if (operation.operation === OperationTypeNode.SUBSCRIPTION && source === null) {
    throw catalogued('BAD_REQUEST', '订阅的字段被 @skip 或 @include 略去 nothing is left to subscribe to');
  }
  const conflict = step && conflictingRequirement(step, supergraph.requirements);
  if (conflict !== null) throw catalogued('OPERATION_NOT_PLANNABLE', conflict);
  const fields = projection(plain, supergraph.api, keys);
  return { source, step, fields, writeData: dataWriter(fields) };
}

function planFor(
  { planner, plannersApi }: LoadedSupergraph,
  document: DocumentNode,
  { byLabel }: Overrides,
): QueryPlan {
  const operation = operationFromDocument(plannersApi, document);
  try {
    return planner.buildQueryPlan(operation, { overrideConditions: new Map(byLabel) });
  } catch (fault) {
    // The planner marks its limits by their messages alone.
    if (/^Too many options|exceeds limit/.test((fault as Error).message))
      throw catalogued('LIMIT_EXCEEDED', '取数途径 ways to fetch it');
    throw fault;
  }
}
