import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { composeServices } from '@apollo/composition';
import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { subgraphSdl, type RosterEntry } from '../../schema/roster.ts';

/** What composition came to: the supergraph, or null with the errors, a line each with code and subgraphs. */
export interface Composition {
  readonly supergraph: string | null;
  readonly errors: readonly string[];
  readonly hints: readonly string[];
}

const root = resolve(import.meta.dirname, '../..');

/** Composes the subgraphs of a roster; the same SDL and addresses always give the same text. */
export function composeSupergraph(entries: readonly RosterEntry[]): Composition {
  const services: { name: string; url: string; typeDefs: DocumentNode }[] = [];
  const errors: string[] = [];
  for (const entry of entries) {
    try {
      services.push({ name: entry.name, url: entry.url, typeDefs: readSdl(entry) });
    } catch (fault) {
      errors.push(`[${entry.name}] ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }
  if (errors.length > 0) return { supergraph: null, errors, hints: [] };

  const result = composeServices(services.sort((a, b) => (a.name < b.name ? -1 : 1)));
  const hints = (result.hints ?? []).map((hint) => `${hint.definition.code}: ${hint.message}`);
  return result.errors
    ? { supergraph: null, errors: result.errors.map((error) => errorLine(error)), hints }
    : { supergraph: `${result.supergraphSdl.trim()}\n`, errors: [], hints };
}

function readSdl(entry: RosterEntry): DocumentNode {
  if (!existsSync(resolve(root, entry.sdl))) {
    throw new Error(
      `找不到 ${entry.sdl}，请检查 schema/roster.json。 No ${entry.sdl}: check schema/roster.json.`,
    );
  }
  const sdl = subgraphSdl(entry);
  try {
    return parse(sdl);
  } catch (fault) {
    if (!(fault instanceof GraphQLError)) throw fault;
    const { line, column } = fault.locations?.[0] ?? { line: 0, column: 0 };
    throw new Error(`SYNTAX: ${entry.sdl}:${line}:${column} ${fault.message}`, { cause: fault });
  }
}

/** Composition names the subgraphs in its message, and most single-subgraph faults begin with `[name]`. */
function errorLine(error: GraphQLError): string {
  const code = error.extensions['code'];
  return `${typeof code === 'string' ? code : 'ERROR'}: ${error.message.replaceAll('\n', '\n    ')}`;
}
