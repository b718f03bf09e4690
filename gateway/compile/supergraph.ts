import { setImmediate as breathe } from 'node:timers/promises';
import { buildASTSchema, Kind, parse, type DefinitionNode, type GraphQLSchema } from 'graphql';
import { readAccessRules, type AccessRules } from './accessRules.ts';
import { readKeyNames, type KeyNames } from './internalKeys.ts';
import type { Planner, SupergraphParts } from './planner.ts';
import { readRequirements, type Requirements } from './requirements.ts';
import { readWeights, type Weights } from './weights.ts';

/** A supergraph, read: what clients may ask, who answers what, and how questions are planned. */
export interface LoadedSupergraph {
  /** What clients see. */
  readonly api: GraphQLSchema;
  /** Everything, with who answers it. */
  readonly schema: GraphQLSchema;
  readonly departments: SupergraphParts['departments'];
  readonly names: KeyNames;
  readonly requirements: Requirements;
  /** Who may ask what. */
  readonly rules: AccessRules;
  /** What things cost. */
  readonly weights: Weights;
  readonly planner: Planner;
}

/** Reads the supergraph of a planner, bit by bit: requests are answered in between. Throws what is wrong with it. */
export async function loadSupergraph(planner: Planner): Promise<LoadedSupergraph> {
  const { supergraph, api, departments, directives } = await planner.parts();
  const schema = await readSchema(supergraph);
  const clientsSchema = await readSchema(api);
  const names = readKeyNames(schema);
  await breathe();
  const requirements = readRequirements(schema);
  await breathe();
  const rules = readAccessRules(directives, schema);
  const weights = readWeights(directives);
  return { api: clientsSchema, schema, departments, names, requirements, rules, weights, planner };
}

async function readSchema(pieces: readonly string[]): Promise<GraphQLSchema> {
  const definitions: DefinitionNode[] = [];
  for (const piece of pieces) {
    definitions.push(...parse(piece, { noLocation: true }).definitions);
    await breathe();
  }
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
  await breathe();
  return schema;
}
