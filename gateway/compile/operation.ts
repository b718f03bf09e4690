import type { QueryPlan } from '@apollo/query-planner';
import { Kind, OperationTypeNode, print, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { catalogued } from '../../schema/errors.ts';
import { dataWriter, type WriteData } from '../respond/writeData.ts';
import { withoutConditions } from './conditions.ts';
import { costOf, type Cost } from './cost.ts';
import { isDeferred, labelled, onlyDeferred, type Divided, type Labelled } from './deferral.ts';
import { internalKeys, withInternalKeys } from './internalKeys.ts';
import { needsOf, type Need } from './needs.ts';
import type { Overrides } from './overrides.ts';
import { partsOf, type Part } from './parts.ts';
import { fetchesOf, planSteps, type Plan, type Step } from './plan.ts';
import { projection, type Fields } from './projection.ts';
import { conflictingRequirement } from './requirements.ts';
import type { LoadedSupergraph } from './supergraph.ts';
import { tiedParts } from './tiedParts.ts';

/** An operation as it stands for some values of its conditions, and what has to be known of it before it is planned. */
export interface StatedOperation {
  readonly document: DocumentNode;
  /** The same with what its client takes later; null when it takes all at once. */
  readonly divided: Labelled | null;
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
  /** What comes later; null when nothing does. */
  readonly deferred: Deferred | null;
}

/** What an operation gives its client after the first part of the answer. */
export interface Deferred {
  readonly parts: readonly Part[];
  /** What the client would get if nothing was deferred. */
  readonly whole: Fields;
}

/** Parts of one operation: each has fetches of its own. When there are more, all of it comes at once. */
const MOST_PARTS = 20;

/** States a validated operation for some values of its condition variables. */
export function stateOperation(
  { schema, rules, weights }: LoadedSupergraph,
  { definitions }: DocumentNode,
  { definition, inParts }: { readonly definition: OperationDefinitionNode; readonly inParts: boolean },
  conditions: Readonly<Record<string, unknown>>,
): StatedOperation {
  const { name, ...unnamed } = definition;
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const whole: DocumentNode = { kind: Kind.DOCUMENT, definitions: [unnamed, ...fragments] };
  const document = withoutConditions(whole, conditions, () => false);
  const divided = inParts
    ? labelled(withoutConditions(whole, conditions, (each) => isDeferred(each, conditions)))
    : null;
  return {
    ...{ document, divided, kind: unnamed.operation, name: name?.value },
    needs: needsOf(document, schema, rules),
    cost: costOf(document, schema, weights),
  };
}

/**
 * Compiles an operation for some fields taken over. Throws OPERATION_NOT_PLANNABLE when the planner's plan would answer it
 * wrongly, LIMIT_EXCEEDED when there are too many plans to choose from, what the planner throws, BAD_REQUEST when nothing is left of a subscription.
 */
export async function compileOperation(
  supergraph: LoadedSupergraph,
  { document, divided, kind, name, needs, cost }: StatedOperation,
  overrides: Overrides,
): Promise<CompiledOperation> {
  try {
    if (divided && divided.parts <= MOST_PARTS) return await compiled(divided);
  } catch {
    // What the planner cannot plan in parts, it may plan as a whole; what is wrong with the whole is said below.
  }
  return compiled(null);

  async function compiled(inParts: Divided | null): Promise<CompiledOperation> {
    const keys = internalKeys(supergraph.names);
    const planned = withInternalKeys(inParts?.document ?? document, keys);
    const plan = await planFor(supergraph, planned, overrides);
    const { source, step } = planSteps(plan, supergraph.schema, name);
    if (kind === OperationTypeNode.SUBSCRIPTION && source === null) {
      throw catalogued('BAD_REQUEST', '订阅的字段被 @skip 或 @include 略去 nothing is left to subscribe to');
    }
    const conflict = step && conflictingRequirement(step, supergraph.requirements);
    if (conflict !== null) throw catalogued('OPERATION_NOT_PLANNABLE', conflict);
    const apart = inParts && onlyDeferred(inParts, isApart(step));
    const projected = projection(apart?.document ?? document, supergraph.api, keys);
    const { fields } = projected;
    const parts = apart ? partsOf(apart, supergraph.api, projected, keys) : [];
    const tied = step ? tiedParts(parts, fields, fetchesOf(step)) : new Set<string>();
    if (inParts && tied.size > 0) return compiled(onlyDeferred(inParts, (id) => !tied.has(id)));
    const deferred =
      parts.length > 0 ? { parts, whole: projection(document, supergraph.api, keys).fields } : null;
    return { source, step, needs, cost, fields, writeData: dataWriter(fields), deferred };
  }
}

/** Tells the parts that are fetched by themselves. What comes in one answer with the rest has its nulls with it too. */
function isApart(step: Step | null): (id: string) => boolean {
  const parts = step?.kind === 'defer' ? step.parts : [];
  return (id) => parts.some((part) => part.id === id && part.step !== null);
}

async function planFor(
  { planner }: LoadedSupergraph,
  document: DocumentNode,
  { byLabel }: Overrides,
): Promise<QueryPlan> {
  try {
    return await planner.plan({ document: print(document), overrides: [...byLabel] });
  } catch (fault) {
    // The planner marks its limits by their messages alone.
    if (/^Too many options|exceeds limit/.test((fault as Error).message))
      throw catalogued('LIMIT_EXCEEDED', '取数途径 ways to fetch it');
    throw fault;
  }
}

/** How much there is of an operation, in characters: what is sent to departments, and what it needs. */
export function charactersOf({ source, step, needs }: CompiledOperation): number {
  const named = needs.reduce((sum, { coordinates }) => sum + coordinates.join().length, 0);
  const fetches = [...(source ? [source] : []), ...(step ? fetchesOf(step) : [])];
  return fetches.reduce((sum, { head }) => sum + head.length, named);
}
