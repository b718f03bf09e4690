import type { Fetch } from '../compile/plan.ts';
import { own, type Node } from './tree.ts';

/** The variables that a fetch takes, as JSON. */
export function variablesOf(
  fetch: Fetch,
  variables: Readonly<Record<string, unknown>>,
  representations?: string,
  besides: Node = {},
): string {
  const parts = representations === undefined ? [] : [`"representations":${representations}`];
  for (const name of fetch.variables) {
    const value = own(variables, name);
    if (value !== undefined) parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  }
  for (const [name, value] of Object.entries(besides))
    parts.push(`${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{${parts.join()}}`;
}
