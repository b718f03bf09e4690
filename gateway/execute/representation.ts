import type { Required, Rewrite } from '../compile/plan.ts';
import { own, put, type Node } from './tree.ts';

/** The representations that a fetch sends, each once, as JSON, and the objects that each stands for. */
export interface Representations {
  readonly texts: readonly string[];
  readonly nodes: readonly (readonly Node[])[];
}

/** Makes the representations of objects. Those of no type that the fetch is for, or without what it needs, have none. */
export function representationsOf(
  nodes: readonly Node[],
  requires: readonly Required[],
  rewrites: readonly Rewrite[],
): Representations {
  const groups = new Map<string, Node[]>();
  /** Where all that is needed are plain values, objects with the same are alike without being written out. */
  const known = new Map<unknown, Known>();
  for (const node of nodes) {
    const group = groupOf(node);
    if (group) group.push(node);
  }
  return { texts: [...groups.keys()], nodes: [...groups.values()] };

  function groupOf(node: Node): Node[] | null {
    const keys = keysFor(requires, node['__typename']);
    let level = known;
    for (const key of keys ?? []) {
      const value = own(node, key);
      if (value === undefined) return null;
      if (typeof value === 'object' && value !== null) return written(node);
      let next = level.get(value);
      if (!next) level.set(value, (next = { group: undefined, below: new Map() }));
      if (key === keys?.at(-1)) return (next.group ??= written(node));
      level = next.below;
    }
    return written(node);
  }

  function written(node: Node): Node[] | null {
    const representation = represent(node, requires);
    if (representation === null) return null;
    rewrite(representation, rewrites);
    const text = JSON.stringify(representation);
    let group = groups.get(text);
    if (!group) groups.set(text, (group = []));
    return group;
  }
}

/** Objects whose values so far are the same. */
interface Known {
  group: Node[] | null | undefined;
  readonly below: Map<unknown, Known>;
}

const keysByType = new WeakMap<readonly Required[], Map<unknown, readonly string[] | null>>();

/** The keys of all that an object of a type must have for a fetch, if nothing is below any of them; else null. */
function keysFor(requires: readonly Required[], typename: unknown): readonly string[] | null {
  let byType = keysByType.get(requires);
  if (!byType) keysByType.set(requires, (byType = new Map()));
  let keys = byType.get(typename);
  if (keys === undefined) byType.set(typename, (keys = plainKeys(requires, typename)));
  return keys;
}

function plainKeys(parts: readonly Required[], typename: unknown): string[] | null {
  const keys = new Set<string>();
  for (const part of parts) {
    if (!('types' in part)) {
      if (part.parts !== null) return null;
      keys.add(part.key);
    } else if (part.types.has(String(typename))) {
      const inner = plainKeys(part.parts, typename);
      if (inner === null) return null;
      for (const key of inner) keys.add(key);
    }
  }
  return [...keys];
}

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
    const value = own(node, part.key);
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
