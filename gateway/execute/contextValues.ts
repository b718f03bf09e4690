import type { ContextValue } from '../compile/plan.ts';
import { put, type Node, type Surrounded } from './tree.ts';

/** Objects for which a fetch's variables have the same values from around them. */
export interface ContextGroup {
  readonly values: Node;
  readonly nodes: Node[];
}

/** Groups the objects of a fetch by what lies around them: an operation has one value for each of its variables. */
export function groupByContext(
  places: readonly Surrounded[],
  contexts: readonly ContextValue[],
): ContextGroup[] {
  const groups = new Map<string, ContextGroup>();
  for (const { node, around } of places) {
    const values: Node = {};
    for (const { variable, up, path } of contexts) {
      const value = valueAt(around.at(-up), path, 0);
      if (value !== undefined) put(values, variable, value);
    }
    const key = JSON.stringify(values);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = { values, nodes: [] }));
    group.nodes.push(node);
  }
  return [...groups.values()];
}

/** Undefined for an object of another type than the path is for: another one may say the value of such. */
function valueAt(value: unknown, path: ContextValue['path'], index: number): unknown {
  const part = path[index];
  if (part === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => valueAt(item, path, index));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof part !== 'string')
    return part.has(String((value as Node)['__typename'])) ? valueAt(value, path, index + 1) : undefined;
  return Object.hasOwn(value, part) ? valueAt((value as Node)[part], path, index + 1) : undefined;
}
