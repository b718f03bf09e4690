import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { Kind, OperationTypeNode, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { catalogued } from '../../schema/errors.ts';
import { dataWriter, type WriteData } from '../respond/writeData.ts';
import { withoutConditions } from './conditions.ts';
import { costOf, type Cost } from './cost.ts';
import { internalKeys, withInternalKeys } from './internalKeys.ts';
import { needsOf, type Need } from './needs.ts';
import type { Overrides } from './overrides.ts';
import { planSteps, type Plan } from './plan.ts';
import { projection, type Fields } from './projection.ts';
import { conflictingRequirement } from './requirements.ts';
import type { LoadedSupergraph } from './supergraph.ts';

/** An operation as it stands for some values of its conditions, and what has to be known of it before it is planned. */
export interface StatedOperation {
  readonly document: DocumentNode;
  readonly kind: OperationTypeNode;
  readonly name: string | undefined;
  readonly needs: readonly Need[];
  readonly cost: Cost;
}

/** An operation made ready to be executed: all that does not depend on who asks, nor on other variables than conditions. */
export interface CompiledOperation extends Plan {
  readonly needs: readonly Need[];
  readonly cost: Cost;
  /** What the client gets of it. */
  readonly fields: Fields;
  /** The same as JSON, as long as all is as expected. */
  readonly writeData: WriteData;
}

/** States a validated operation for some values of its condition variables. */
export function stateOperation(
  { schema, rules, weights }: LoadedSupergraph,
  { definitions }: DocumentNode,
  { name, ...unnamed }: OperationDefinitionNode,
  conditions: Readonly<Record<string, unknown>>,
): StatedOperation {
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [unnamed, ...fragments] };
  const document = withoutConditions(whole, conditions);
  return {
    ...{ document, kind: unnamed.operation, name: name?.value },
    needs: needsOf(document, schema, rules),
    cost: costOf(document, schema, weights),
  };
}

/**
 * Compiles an operation for some fields taken over. Throws OPERATION_NOT_PLANNABLE when the planner's plan would answer it
 * wrongly, LIMIT_EXCEEDED when there are too many plans to choose from, BAD_REQUEST when nothing is left of a subscription.
 */
export function compileOperation(
  supergraph: LoadedSupergraph,
  { document, kind, name, needs, cost }: StatedOperation,
  overrides: Overrides,
): CompiledOperation {
  const keys = internalKeys(supergraph.names);
  const plan = planFor(supergraph, withInternalKeys(document, keys), overrides);
  const { source, step } = planSteps(plan, supergraph.schema, name);
  if (kind === OperationTypeNode.SUBSCRIPTION && source === null) {
    throw catalogued('BAD_REQUEST', '订阅的字段被 @skip 或 @include 略去 nothing is left to subscribe to');
  }
  const conflict = step && conflictingRequirement(step, supergraph.requirements);
  if (conflict !== null) throw catalogued('OPERATION_NOT_PLANNABLE', conflict);
  const fields = projection(document, supergraph.api, keys);
  return { source, step, needs, cost, fields, writeData: dataWriter(fields) };
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
