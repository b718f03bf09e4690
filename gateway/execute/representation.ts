import type { Required, Rewrite } from '../compile/plan.ts';
import { quoted } from '../respond/jsonText.ts';
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
  const keysByType = plainKeysOf(requires);
  for (const node of nodes) {
    const typename = node['__typename'];
    let keys = keysByType.get(typename);
    if (keys === undefined) keysByType.set(typename, (keys = plainKeys(requires, typename)));
    const text = (rewrites.length === 0 && keys && plainText(node, keys)) || written(node);
    if (text === null) continue;
    const group = groups.get(text);
    if (group) group.push(node);
    else groups.set(text, [node]);
  }
  return { texts: [...groups.keys()], nodes: [...groups.values()] };

  function written(node: Node): string | null {
    const representation = represent(node, requires);
    if (representation === null) return null;
    rewrite(representation, rewrites);
    return JSON.stringify(representation);
  }
}

/** What a representation holds when it is written, if all of it are plain values: their keys, as JSON has them too. */
type PlainKeys = readonly { readonly key: string; readonly label: string }[];

const knownKeys = new WeakMap<readonly Required[], Map<unknown, PlainKeys | null>>();

/** The plain keys of a fetch's representations by the type of the object, as far as they are known yet. */
function plainKeysOf(requires: readonly Required[]): Map<unknown, PlainKeys | null> {
  let byType = knownKeys.get(requires);
  if (!byType) knownKeys.set(requires, (byType = new Map()));
  return byType;
}

function plainKeys(requires: readonly Required[], typename: unknown): PlainKeys | null {
  const keys = keysFor(requires, typename);
  if (!keys?.has('__typename')) return null;
  return [...keys].map((key) => ({ key, label: `${JSON.stringify(key)}:` }));
}

/** The keys of all that an object of a type must have for a fetch, if nothing is below any of them; else null. */
function keysFor(parts: readonly Required[], typename: unknown): Set<string> | null {
  const keys = new Set<string>();
  for (const part of parts) {
    if (!('types' in part)) {
      if (part.parts !== null) return null;
      keys.add(part.key);
    } else if (part.types.has(String(typename))) {
      const inner = keysFor(part.parts, typename);
      if (inner === null) return null;
      for (const key of inner) keys.add(key);
    }
  }
  return keys;
}

/** The same as writing the representation that is made of the object; null where it has to be made. */
function plainText(node: Node, keys: PlainKeys): string | null {
  let text = '{';
  for (const { key, label } of keys) {
    const value = own(node, key);
    if (value === undefined || (typeof value === 'object' && value !== null)) return null;
    text += `${text.length > 1 ? ',' : ''}${label}${typeof value === 'string' ? quoted(value) : String(value)}`;
  }
  return `${text}}`;
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
