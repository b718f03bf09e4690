import type { Required, Rewrite } from '../compile/plan.ts';
import { put, type Node } from './tree.ts';

/** The representation of an object; null when it is of no type that the fetch is for, or lacks what the fetch needs. */
export function represent(node: Node, requires: readonly Required[]): Node | null {
  const made = partOf(node, requires);
  return made !== null && typeof made['__typename'] === 'string' ? made : null;
}

function partOf(node: Node, parts: readonly Required[]): Node | null {
  const made: Node = {};
  for (const part of parts) {
    if ('types' in part) {
      if (!part.types.has(String(node['__typename']))) continue;
      const inner = partOf(node, part.parts);
      if (inner === null) return null;
      Object.assign(made, inner);
      continue;
    }
    const value = Object.hasOwn(node, part.key) ? node[part.key] : undefined;
    if (value === undefined) return null;
    made[part.key] = part.parts === null ? value : within(value, part.parts);
  }
  return made;
}

function within(value: unknown, parts: readonly Required[]): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, parts));
  return typeof value === 'object' && value !== null ? partOf(value as Node, parts) : value;
}

/** Applies changes to data that nothing else holds yet. */
export function rewrite(data: unknown, rewrites: readonly Rewrite[]): void {
  for (const each of rewrites) apply(data, each, 0);
}

function apply(value: unknown, { path, key, change }: Rewrite, index: number): void {
  if (Array.isArray(value)) {
    for (const item of value) apply(item, { path, key, change }, index);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  const part = path[index];
  if (typeof part === 'string')
    return apply(Object.hasOwn(node, part) ? node[part] : null, { path, key, change }, index + 1);
  if (part !== undefined) {
    const type = node['__typename'];
    if (type === undefined || part.has(String(type))) apply(value, { path, key, change }, index + 1);
    return;
  }
  if ('set' in change) node[key] = change.set;
  else if (Object.hasOwn(node, key)) {
    put(node, change.rename, node[key]);
    node[key] = undefined;
  }
}
