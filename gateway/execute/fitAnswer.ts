import type { GraphQLSchema } from 'graphql';
import type { FieldShape, Fields } from '../compile/fetchShape.ts';
import { own, type Node } from './tree.ts';

export type Path = (string | number)[];

/** The first places at which an answer did not fit; null when it did everywhere. */
export interface Misfits {
  /** A value of the wrong shape, which is now null. */
  readonly wrong: Path | null;
  /** A field that is not there at all, or null against the schema. */
  readonly missing: Path | null;
}

/**
 * Makes a department's data fit what was asked, in place: a value of the wrong shape becomes null, and what nobody asked
 * for goes, so that no department answers for another.
 */
export function fitAnswer(data: Node, fields: Fields, supergraph: GraphQLSchema): Misfits {
  if (fits(data, fields, supergraph)) return { wrong: null, missing: null };
  let wrong: Path | null = null;
  let missing: Path | null = null;
  const path: Path = [];
  fitObject(data, fields);
  return { wrong, missing };

  function fitObject(object: Node, expected: Fields): void {
    let asked = 0;
    for (const [key, shape] of expected) {
      const value = own(object, key);
      if (value !== undefined) asked += 1;
      path.push(key);
      if (value === undefined || value === null) {
        if (value === null ? shape.nonNull : shape.always) missing ??= [...path];
      } else {
        object[key] = key === '__typename' ? fitTypename(value) : fitValue(value, shape, shape.lists);
      }
      path.pop();
    }
    const keys = Object.keys(object);
    if (keys.length > asked)
      for (const key of keys) if (!expected.has(key)) Reflect.deleteProperty(object, key);
  }

  function fitValue(value: unknown, shape: FieldShape, lists: number): unknown {
    if (value === null) return null;
    if (lists > 0) {
      if (!Array.isArray(value)) return reject();
      for (let index = 0; index < value.length; index += 1) {
        path.push(index);
        value[index] = fitValue(value[index], shape, lists - 1);
        path.pop();
      }
      return value;
    }
    if (shape.fields === null) return shape.fits(value) ? value : reject();
    if (typeof value !== 'object' || Array.isArray(value)) return reject();
    fitObject(value as Node, shape.fields);
    return value;
  }

  function fitTypename(value: unknown): unknown {
    return typeof value === 'string' && supergraph.getType(value) ? value : reject();
  }

  function reject(): null {
    wrong ??= [...path];
    return null;
  }
}

/** True when everything is as it should be, which is soon seen. */
function fits(object: Node, fields: Fields, supergraph: GraphQLSchema): boolean {
  let asked = 0;
  for (const shape of fields.values()) {
    const value = shape.key in Object.prototype ? own(object, shape.key) : object[shape.key];
    if (value !== undefined) asked += 1;
    if (value === undefined || value === null) {
      if (value === null ? shape.nonNull : shape.always) return false;
    } else if (shape.key === '__typename') {
      if (typeof value !== 'string' || !supergraph.getType(value)) return false;
    } else if (!valueFits(value, shape, shape.lists, supergraph)) return false;
  }
  return Object.keys(object).length === asked;
}

function valueFits(value: unknown, shape: FieldShape, lists: number, supergraph: GraphQLSchema): boolean {
  if (lists > 0) {
    if (!Array.isArray(value)) return false;
    for (const item of value)
      if (item !== null && !valueFits(item, shape, lists - 1, supergraph)) return false;
    return true;
  }
  if (shape.fields === null) return shape.fits(value);
  return typeof value === 'object' && !Array.isArray(value) && fits(value as Node, shape.fields, supergraph);
}
