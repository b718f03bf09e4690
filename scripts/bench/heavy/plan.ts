import { buildPlanner } from '../../../gateway/compile/buildPlanner.js';
import { createCompiler } from '../../../gateway/compile/compile.ts';
import { defaultLimits } from '../../../gateway/compile/limits.ts';
import type { Step } from '../../../gateway/compile/plan.ts';
import { loadSupergraph } from '../../../gateway/compile/supergraph.ts';
import { executePlan } from '../../../gateway/execute/executePlan.ts';
import { project } from '../../../gateway/respond/project.ts';

/** What a plan asks for: the same steps, each fetch with the body that is sent. */
export type Asked =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Asked[] }
  | ({ readonly kind: 'fetch' } & AskedFetch);

/** One request to a subgraph. */
export interface AskedFetch {
  readonly origin: string;
  readonly path: string;
  readonly body: string;
}

/** The fetches of a question over a supergraph: how many its plan has, and those that are to be sent, once each. */
export interface Fetches {
  readonly planned: number;
  readonly distinct: number;
  readonly asked: Asked;
  /** What the client gets of them. */
  readonly answer: string;
}

/** Executes a question once as the gateway does, and writes down what it asks. */
export async function readFetches(sdl: string, question: string): Promise<Fetches> {
  const supergraph = await loadSupergraph(buildPlanner(sdl));
  const { query } = JSON.parse(question) as { query: string };
  const compiler = createCompiler(supergraph, { limits: defaultLimits, labels: [], plannings: 1 });
  const { step, fields } = (await compiler.compile({ query, variables: {} }, null)).compiled;
  if (!step) throw new Error('nothing is asked');

  const urls = new Map(supergraph.departments.map(({ name, url }) => [name, url ?? '']));
  const sent = new Map<number, Asked>();
  const { tree } = await executePlan<never>(step, {
    variables: {},
    interfaces: new Set(),
    spared: () => undefined,
    ask: async ({ number, department, head }, variables) => {
      const url = new URL(urls.get(department) ?? '');
      const body = `${head}${variables}}`;
      sent.set(number, { kind: 'fetch', origin: url.origin, path: url.pathname, body });
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const { data } = (await answer.json()) as { data: Record<string, never> };
      return { data, errors: [] };
    },
  });
  let planned = 0;
  const asked = withBodies(step);
  const { data } = project(tree.root, fields, {});
  return { planned, distinct: sent.size, asked, answer: JSON.stringify({ data }) };

  function withBodies(of: Step): Asked {
    if (of.kind === 'defer') throw new Error('the heavy query defers nothing');
    if (of.kind !== 'fetch') return { kind: of.kind, steps: of.steps.map(withBodies) };
    planned += 1;
    return sent.get(of.fetch.number) ?? { kind: 'parallel', steps: [] };
  }
}
