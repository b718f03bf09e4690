/** An object of the merged answers. */
export type Node = Record<string, unknown>;

/**
 * The answers of one request, merged. What one entity's answer gave to several places is shared by them until one of the
 * places gets more: then it takes a copy, level by level, so that no place ever sees what another one asked.
 */
export interface Tree {
  readonly root: Node;
  /** The objects at a path that are there, in the order of the lists on the way. */
  at(path: readonly string[]): Node[];
  /** Merges an answer into an object; `shared` when the same answer goes elsewhere too. */
  merge(into: Node, answer: Node, shared: boolean): void;
  /** The paths of the objects at a path, in the order of `at`. */
  pathsTo(path: readonly string[]): (string | number)[][];
}

/** Makes the empty tree of one request. */
export function createTree(): Tree {
  const root: Node = {};
  const shared = new Set<object>();
  return { root, at, merge, pathsTo: (path) => pathsFrom(root, path) };

  function at(path: readonly string[]): Node[] {
    const found: Node[] = [];
    walk(root, 0);
    return found;

    function walk(value: object, index: number): void {
      const part = path[index];
      if (part === '@') {
        if (!Array.isArray(value)) return;
        for (let place = 0; place < value.length; place += 1) step(value as never, place, index);
      } else if (Array.isArray(value)) return;
      else if (part === undefined) found.push(value as Node);
      else if (Object.hasOwn(value, part)) step(value as Node, part, index);
    }

    function step(holder: Node, key: string | number, index: number): void {
      const value = ownAt(holder, key);
      if (value !== null) walk(value, index + 1);
    }
  }

  /** The object or list at a key, made its holder's own if it is shared; null for anything else. */
  function ownAt(holder: Node, key: string | number): object | null {
    const value = holder[key];
    if (!isObject(value)) return null;
    if (shared.size === 0 || !shared.has(value)) return value;
    const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
    for (const part of Object.values(copy)) if (isObject(part)) shared.add(part);
    put(holder, String(key), copy);
    return copy;
  }

  function merge(into: Node, answer: Node, isShared: boolean): void {
    for (const key of Object.keys(answer)) {
      const given = answer[key];
      // A field that two departments answer is there as soon as one of them could answer it.
      if (given === undefined || (given === null && Object.hasOwn(into, key))) continue;
      const there = isObject(given) && Object.hasOwn(into, key) ? ownAt(into, key) : null;
      if (there !== null) mergeObjects(there, given as object, isShared || shared.has(given as object));
      else {
        if (isShared && isObject(given)) shared.add(given);
        put(into, key, given);
      }
    }
  }

  function mergeObjects(there: object, given: object, isShared: boolean): void {
    if (!Array.isArray(there)) {
      if (!Array.isArray(given)) merge(there as Node, given as Node, isShared);
      return;
    }
    if (!Array.isArray(given)) return;
    for (let place = 0; place < given.length && place < there.length; place += 1) {
      const [own, part] = [ownAt(there as never, place), given[place] as unknown];
      if (own !== null && isObject(part)) mergeObjects(own, part, isShared || shared.has(part));
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Sets a field of an object, whatever its name. */
export function put(node: Node, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(node, key, { value, enumerable: true, writable: true, configurable: true });
  else node[key] = value;
}

function pathsFrom(root: Node, path: readonly string[]): (string | number)[][] {
  const found: (string | number)[][] = [];
  walk(root, 0, []);
  return found;

  function walk(value: unknown, index: number, way: readonly (string | number)[]): void {
    if (typeof value !== 'object' || value === null) return;
    const part = path[index];
    if (part === '@') {
      if (Array.isArray(value)) value.forEach((item, place) => walk(item, index + 1, [...way, place]));
    } else if (Array.isArray(value)) return;
    else if (part === undefined) found.push([...way]);
    else if (Object.hasOwn(value, part)) walk((value as Node)[part], index + 1, [...way, part]);
  }
}
