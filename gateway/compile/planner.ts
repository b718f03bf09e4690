import type { QueryPlan } from '@apollo/query-planner';
import type { LinkedNames } from './linkedDirectives.ts';

/** Plans the operations of one supergraph, and knows what it consists of. */
export interface Planner {
  parts(): SupergraphParts | Promise<SupergraphParts>;
  /** Throws what the planner's packages throw, and whatever a planner's own limits say. */
  plan(question: PlanQuestion): QueryPlan | Promise<QueryPlan>;
}

/** What is to be planned, in a form that another thread can be told. */
export interface PlanQuestion {
  /** The operation and its fragments. */
  readonly document: string;
  /** For each label whether its fields have been taken over. */
  readonly overrides: readonly (readonly [label: string, taken: boolean])[];
}

/** What a supergraph consists of. Definitions are in pieces, each of which is parsed in a few milliseconds. */
export interface SupergraphParts {
  /** Everything, with who answers it. */
  readonly supergraph: readonly string[];
  /** What clients see. */
  readonly api: readonly string[];
  readonly directives: LinkedNames;
  readonly departments: readonly { readonly name: string; readonly url?: string | undefined }[];
}
