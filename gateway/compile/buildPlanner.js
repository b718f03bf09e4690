// @ts-check
import {
  DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  operationFromDocument,
  Supergraph,
} from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, print } from 'graphql';

/*
 * JavaScript, and nothing of the gateway is imported: a thread starts with this in two thirds of the time that it takes
 * with what reads TypeScript, and needs no compiler of its own.
 */

/** What is weighed for one operation, at most: ways to one field, and plans made of such ways. */
const PLANNING_LIMITS = { pathsLimit: 2_000, maxEvaluatedPlans: 1_000 };

/** The directives that are read here, and the specification that each belongs to. */
const READ = {
  ...{ authenticated: 'authenticated', requiresScopes: 'requiresScopes', policy: 'policy' },
  ...{ cost: 'cost', listSize: 'cost' },
};

/** What a supergraph may demand that its router understand: what Apollo's planner does, and what is done here. */
const UNDERSTOOD = new Set([
  ...DEFAULT_SUPPORTED_SUPERGRAPH_FEATURES,
  ...['authenticated', 'requiresScopes', 'policy', 'context'].map((feature) => identityOf(feature, '/v0.1')),
]);

/** How many characters of definitions are parsed at a time. */
const PIECE = 50_000;

/**
 * Reads a composed supergraph and makes its planner, which works in the thread that asks it; throws what is wrong with it.
 *
 * @param {string} sdl
 * @returns {import('./planner.ts').Planner}
 */
export function buildPlanner(sdl) {
  const supergraph = Supergraph.build(sdl, { supportedFeatures: UNDERSTOOD, validateSupergraph: true });
  const api = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, {
    debug: PLANNING_LIMITS,
    incrementalDelivery: { enableDefer: true },
  });

  return {
    parts: () => ({
      supergraph: inPieces(parse(sdl).definitions.map(({ loc }) => sdl.slice(loc?.start, loc?.end))),
      api: inPieces([...api.toAST().definitions, api.deferDirective().toAST()].map(print)),
      directives: Object.fromEntries(
        Object.entries(READ).map(([directive, specification]) => [
          directive,
          supergraph.schema.coreFeatures
            ?.getByIdentity(identityOf(specification))
            ?.directiveNameInSchema(directive),
        ]),
      ),
      departments: supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
    }),
    plan: ({ document, overrides }) =>
      planner.buildQueryPlan(operationFromDocument(api, parse(document, { noLocation: true })), {
        overrideConditions: new Map(overrides),
      }),
  };
}

/**
 * @param {string} specification
 * @param {string} version
 */
function identityOf(specification, version = '') {
  return `https://specs.apollo.dev/${specification}${version}`;
}

/** @param {readonly string[]} definitions */
function inPieces(definitions) {
  const pieces = [''];
  for (const definition of definitions) {
    if ((pieces.at(-1) ?? '').length > PIECE) pieces.push('');
    pieces[pieces.length - 1] += `${definition}\n`;
  }
  return pieces;
}
