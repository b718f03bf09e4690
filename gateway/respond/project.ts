import type { Field, Fields, Shape } from '../compile/projection.ts';
import { put, type Node, type Tree } from '../execute/tree.ts';

/** What the client gets, and where a value that must not be null was. */
export interface Projected {
  readonly data: Node | null;
  readonly violations: readonly (readonly (string | number)[])[];
}

const failed = Symbol('failed');

/**
 * Gives merged answers the client's shape: its keys, in its order; null where a value is not what its type says. What
 * several places hold is made once for them.
 */
export function project(
  { root, isShared }: Pick<Tree, 'root' | 'isShared'>,
  fields: Fields,
  introspection: Readonly<Node>,
): Projected {
  const made = new Map<Shape, Map<object, unknown>>();
  const violations: (string | number)[][] = [];
  const path: (string | number)[] = [];
  const data = objectOf(root, fields);
  return { data: data === failed ? null : data, violations };

  function objectOf(node: Node, of: Fields): Node | typeof failed {
    const object: Node = {};
    for (const field of of) {
      path.push(field.key);
      const value = valueOf(node, field);
      path.pop();
      if (value === failed) return failed;
      put(object, field.key, value);
    }
    return object;
  }

  function valueOf(node: Node, { key, source, constant, introspect, shape }: Field): unknown {
    if (constant !== undefined) return constant;
    if (introspect) return introspection[key];
    const value = source !== null && Object.hasOwn(node, source) ? node[source] : null;
    return complete(value, shape);
  }

  function complete(value: unknown, shape: Shape): unknown {
    const whole = value === null || value === undefined ? null : once(value, shape);
    if (shape.nullable) return whole === failed ? null : whole;
    if (whole !== null) return whole;
    violations.push([...path]);
    return failed;
  }

  /** Where a value broke a promise, every place of it has to be told. */
  function once(value: unknown, shape: Shape): unknown {
    if (shape.kind === 'leaf' || typeof value !== 'object' || !isShared(value as object))
      return present(value, shape);
    let ofShape = made.get(shape);
    if (!ofShape) made.set(shape, (ofShape = new Map()));
    const before = ofShape.get(value as object);
    if (before !== undefined) return before;
    const told = violations.length;
    const now = present(value, shape);
    if (violations.length === told) ofShape.set(value as object, now);
    return now;
  }

  function present(value: unknown, shape: Shape): unknown {
    switch (shape.kind) {
      case 'leaf':
        if (shape.values === null || shape.values.has(value)) return value;
        violations.push([...path]);
        return failed;
      case 'list': {
        if (!Array.isArray(value)) return null;
        const list = new Array<unknown>(value.length);
        for (let i = 0; i < value.length; i += 1) {
          path.push(i);
          list[i] = complete(value[i], shape.of);
          path.pop();
          if (list[i] === failed) return failed;
        }
        return list;
      }
      case 'object': {
        if (typeof value !== 'object') return null;
        const fields = shape.fieldsOf((value as Node)['__typename']);
        if (fields !== null) return objectOf(value as Node, fields);
        violations.push([...path]);
        return failed;
      }
    }
  }
}
