import type { Field, Fields, Shape } from '../compile/projection.ts';
import { put, type Node } from '../execute/tree.ts';

/** Where a value that must not be null was, and the innermost object around it. */
export interface Violation {
  readonly path: readonly (string | number)[];
  readonly holder: Node;
}

/** What the client gets, and what of it had to go because a value that must not be null was. */
export interface Projected {
  readonly data: Node | null;
  readonly violations: readonly Violation[];
}

const failed = Symbol('failed');

/** Gives merged answers the client's shape: its keys, in its order; null where a value is not what its type says. */
export function project(root: Node, fields: Fields, introspection: Readonly<Node>): Projected {
  const violations: Violation[] = [];
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
    return complete(value, shape, node);
  }

  function complete(value: unknown, shape: Shape, holder: Node): unknown {
    const whole = value === null || value === undefined ? null : present(value, shape, holder);
    if (shape.nullable) return whole === failed ? null : whole;
    if (whole !== null) return whole;
    violations.push({ path: [...path], holder });
    return failed;
  }

  function present(value: unknown, shape: Shape, holder: Node): unknown {
    switch (shape.kind) {
      case 'leaf':
        if (shape.values === null || shape.values.has(value)) return value;
        violations.push({ path: [...path], holder });
        return failed;
      case 'list': {
        if (!Array.isArray(value)) return null;
        const list = new Array<unknown>(value.length);
        for (let i = 0; i < value.length; i += 1) {
          path.push(i);
          list[i] = complete(value[i], shape.of, holder);
          path.pop();
          if (list[i] === failed) return failed;
        }
        return list;
      }
      case 'object': {
        if (typeof value !== 'object') return null;
        const fields = shape.fieldsOf((value as Node)['__typename']);
        if (fields !== null) return objectOf(value as Node, fields);
        violations.push({ path: [...path], holder: value as Node });
        return failed;
      }
    }
  }
}
