import type { Field, Fields, Shape } from '../compile/projection.ts';
import { put, type Node } from '../execute/tree.ts';

/** What the client gets, and where a value that must not be null was. */
export interface Projected {
  readonly data: Node | null;
  readonly violations: readonly (readonly (string | number)[])[];
}

const failed = Symbol('failed');

/** Gives merged answers the client's shape: its keys, in its order; null where a value is not what its type says. */
export function project(root: Node, fields: Fields, introspection: Readonly<Node>): Projected {
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
    const whole = value === null || value === undefined ? null : present(value, shape);
    if (shape.nullable) return whole === failed ? null : whole;
    if (whole !== null) return whole;
    violations.push([...path]);
    return failed;
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
