import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RosterEntry } from '../../../schema/roster.ts';
import { composeSupergraph } from '../../compose/composeSupergraph.ts';

/** The subgraphs of the heavy workload, by name. */
export const heavySubgraphs = ['accounts', 'inventory', 'products', 'reviews'] as const;
export type HeavySubgraph = (typeof heavySubgraphs)[number];

/** The heavy query, as it is sent. */
export const heavyQuestion = JSON.stringify({
  query: readFileSync(resolve(import.meta.dirname, 'question.graphql'), 'utf8'),
});

/** Where the SDL of a subgraph lies, from the project's root. */
export function sdlOf(name: HeavySubgraph): string {
  return `scripts/bench/heavy/${name}.graphql`;
}

/** The supergraph of the heavy workload over subgraphs at these addresses. */
export function heavySupergraph(urls: Readonly<Record<string, string>>): string {
  const roster = heavySubgraphs.map((name): RosterEntry => ({
    name,
    title: name,
    sdl: sdlOf(name),
    url: urls[name] ?? '',
    deadlineMs: 10_000,
  }));
  const { supergraph, errors } = composeSupergraph(roster);
  if (supergraph === null) throw new Error(errors.join('\n'));
  return supergraph;
}
