/** An object of the merged answers. */
export type Node = Record<string, unknown>;

/**
 * The answers of one request, merged. What one answer gave to several places is one object, held by all of them. A fetch
 * for a path gives all places of the path the same, so they may go on sharing; what others hold too is copied before.
 */
export interface Tree {
  readonly root: Node;
  /** The objects at a path that are there, each once however many places hold it, in the order of the lists on the way. */
  at(path: readonly string[]): Node[];
  /** The objects at a path, each place's own. */
  eachAt(path: readonly string[]): Surrounded[];
  /** What has become of objects that were found before: they, and the copies that places took of them since. */
  now(nodes: readonly Node[]): readonly Node[];
  /** Says that places of a way hold this object in common; null when it goes elsewhere too. */
  share(object: object, way: string | null): void;
  /** Merges an answer into objects; `shared` when the same answer goes elsewhere too. */
  merge(into: readonly Node[], answer: Node, shared: boolean): void;
  /** The places at a path, in the order of the lists on the way, and the object that each holds. */
  placesAt(path: readonly string[]): Place[];
  /** True for an object or list that several places may hold. */
  isShared(value: object): boolean;
}

export interface Place {
  readonly path: readonly (string | number)[];
  readonly node: Node;
}

/** An object, and the objects around it: one for each key on the way to it. */
export interface Surrounded {
  readonly node: Node;
  readonly around: readonly Node[];
}

/** Makes the empty tree of one request. An interface's name tells nothing of an object whose type is known. */
export function createTree(interfaces: ReadonlySet<unknown> = new Set()): Tree {
  const root: Node = {};
  /**
   * What several places may hold: as it came in an answer, never to be changed (null), or made for all places of a path,
   * which have it in common whenever the whole path is meant. Whatever is not in here has one holder.
   */
  const shared = new Map<object, string | null>();
  /** What was copied of objects that a path had in common: whoever found them before means the copies too. */
  const copies = new Map<object, Node[]>();
  return {
    root,
    at,
    eachAt,
    now,
    share: (object, way) => void shared.set(object, way),
    merge,
    placesAt: (path) => placesBelow(root, path),
    isShared: (value) => shared.has(value),
  };

  function at(path: readonly string[]): Node[] {
    let level: object[] = [root];
    let way = '';
    for (const part of path) {
      way += `.${part}`;
      level = below(level, part, way);
    }
    return level.filter((value) => !Array.isArray(value)) as Node[];
  }

  /** What the objects or lists of a level hold, made the own of the way that leads there. */
  function below(level: readonly object[], part: string, way: string): object[] {
    const found: object[] = [];
    const seen = new Map<object, object>();
    for (const holder of level) {
      if (Array.isArray(holder)) {
        if (part === '@') for (let place = 0; place < holder.length; place += 1) step(holder as never, place);
      } else if (part !== '@' && Object.hasOwn(holder, part)) step(holder as Node, part);
    }
    return found;

    function step(holder: Node, key: string | number): void {
      const value = holder[key];
      if (!isObject(value)) return;
      const owner = shared.get(value);
      if (owner === undefined) return void found.push(value);
      let own = owner === way ? value : seen.get(value);
      if (own === undefined) shared.set((own = copyOf(value)), way);
      if (own !== value) put(holder, String(key), own);
      if (seen.has(value)) return;
      seen.set(value, own);
      found.push(own);
    }
  }

  function eachAt(path: readonly string[]): Surrounded[] {
    const found: Surrounded[] = [];
    walk(root, 0, []);
    return found;

    function walk(value: object | null, index: number, around: readonly Node[]): void {
      const part = path[index];
      if (value === null || Array.isArray(value) !== (part === '@')) return;
      if (Array.isArray(value)) {
        for (let place = 0; place < value.length; place += 1)
          walk(ownAt(value as never, place), index + 1, around);
      } else if (part === undefined) found.push({ node: value as Node, around });
      else if (Object.hasOwn(value, part))
        walk(ownAt(value as Node, part), index + 1, [...around, value as Node]);
    }
  }

  function copyOf(value: object): object {
    const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
    for (const part of Object.values(copy)) if (isObject(part) && !shared.has(part)) shared.set(part, null);
    if (shared.get(value) === null) return copy;
    const before = copies.get(value);
    if (before) before.push(copy as Node);
    else copies.set(value, [copy as Node]);
    return copy;
  }

  function now(nodes: readonly Node[]): readonly Node[] {
    if (copies.size === 0) return nodes;
    return nodes.flatMap((node) => [node, ...now(copies.get(node) ?? [])]);
  }

  /** The object or list at a key, made its holder's own; null for anything else. */
  function ownAt(holder: Node, key: string | number): object | null {
    const value = holder[key];
    if (!isObject(value)) return null;
    if (!shared.has(value)) return value;
    const copy = copyOf(value);
    put(holder, String(key), copy);
    return copy;
  }

  function merge(into: readonly Node[], answer: Node, isShared: boolean): void {
    for (const key of Object.keys(answer)) {
      const given = answer[key];
      if (given === undefined) continue;
      if (isObject(given)) {
        if (isShared && !shared.has(given)) shared.set(given, null);
        for (const node of into) mergeObject(node, key, given, isShared);
        continue;
      }
      // A field that two departments answer is there as soon as one of them could answer it.
      const tellsNothing = given === null || (key === '__typename' && interfaces.has(given));
      for (const node of into) if (!tellsNothing || !Object.hasOwn(node, key)) put(node, key, given);
    }
  }

  function mergeObject(node: Node, key: string, given: object, isShared: boolean): void {
    const there = Object.hasOwn(node, key) ? ownAt(node, key) : null;
    if (there === null) put(node, key, given);
    else mergeObjects(there, given, isShared || shared.has(given));
  }

  function mergeObjects(there: object, given: object, isShared: boolean): void {
    if (!Array.isArray(there)) {
      if (!Array.isArray(given)) merge([there as Node], given as Node, isShared);
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

/** A field of an object, whatever its name; undefined for what is not the object's own. */
export function own(node: Readonly<Node>, key: string): unknown {
  // What every object has by nature is all that data, which were JSON, could be mistaken for having.
  return key in Object.prototype && !Object.hasOwn(node, key) ? undefined : node[key];
}

/** Sets a field of an object, whatever its name. */
export function put(node: Node, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(node, key, { value, enumerable: true, writable: true, configurable: true });
  else node[key] = value;
}

function placesBelow(root: Node, path: readonly string[]): Place[] {
  const found: Place[] = [];
  walk(root, 0, []);
  return found;

  function walk(value: unknown, index: number, way: readonly (string | number)[]): void {
    if (!isObject(value)) return;
    const part = path[index];
    if (part === '@') {
      if (Array.isArray(value)) value.forEach((item, place) => walk(item, index + 1, [...way, place]));
    } else if (Array.isArray(value)) return;
    else if (part === undefined) found.push({ path: way, node: value as Node });
    else if (Object.hasOwn(value, part)) walk((value as Node)[part], index + 1, [...way, part]);
  }
}
