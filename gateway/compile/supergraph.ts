import { DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph, type Schema } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { buildASTSchema, parse, type GraphQLSchema } from 'graphql';
import { readAccessRules, type AccessRules } from './accessRules.ts';
import { readKeyNames, type KeyNames } from './internalKeys.ts';
import { readRequirements, type Requirements } from './requirements.ts';
import { readWeights, type Weights } from './weights.ts';

/** A supergraph, read: what clients may ask, who answers what, and how questions are planned. */
export interface LoadedSupergraph {
  readonly sdl: string;
  /** What clients see. */
  readonly api: GraphQLSchema;
  /** Everything, with who answers it. */
  readonly schema: GraphQLSchema;
  readonly departments: readonly { readonly name: string; readonly url?: string | undefined }[];
  readonly names: KeyNames;
  readonly requirements: Requirements;
  /** Who may ask what. */
  readonly rules: AccessRules;
  /** What things cost. */
  readonly weights: Weights;
  readonly planner: QueryPlanner;
  /** The clients' view in the planner's own terms. */
  readonly plannersApi: Schema;
}

/** What is weighed for one operation, at most: ways to one field, and plans made of such ways. */
const PLANNING_LIMITS = { pathsLimit: 2_000, maxEvaluatedPlans: 1_000 };

/** What a supergraph may demand that its router understand: what Apollo's planner does, and what is done here. */
const UNDERSTOOD = new Set([
  ...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  ...['authenticated', 'requiresScopes', 'policy', 'context'].map(
    (feature) => `https://specs.apollo.dev/${feature}/v0.1`,
  ),
]);

/** Reads a composed supergraph; throws what is wrong with it. */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const supergraph = Supergraph.build(sdl, { supportedFeatures: UNDERSTOOD, validateSupergraph: true });
  const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
  const plannersApi = supergraph.apiSchema();
  return {
    sdl,
    api: plannersApi.toGraphQLJSSchema({ includeDefer: true }),
    schema,
    departments: supergraph.subgraphsMetadata(),
    names: readKeyNames(schema),
    requirements: readRequirements(schema),
    rules: readAccessRules(supergraph.schema, schema),
    weights: readWeights(supergraph.schema),
    planner: new QueryPlanner(supergraph, {
      debug: PLANNING_LIMITS,
      incrementalDelivery: { enableDefer: true },
    }),
    plannersApi,
  };
}
