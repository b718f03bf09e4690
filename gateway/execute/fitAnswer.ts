import type { FieldShape, Fields } from '../compile/fetchShape.ts';
import { createAlike, type Alike } from './alike.ts';
import { own, put, type Node } from './tree.ts';

export type Path = (string | number)[];

/** The first places at which an answer did not fit, null when it did everywhere, and what it told several times. */
export interface Fitted {
  /** A value of the wrong shape, which is now null. */
  readonly wrong: Path | null;
  /** A field that is not there at all, or null against the schema. */
  readonly missing: Path | null;
  readonly alike: readonly Alike[];
}

/**
 * Makes a department's data fit what was asked, in place: a value of the wrong shape becomes null, and what nobody asked
 * for goes, so that no department answers for another. Entities that are told several times become one object.
 */
export function fitAnswer(data: Node, fields: Fields): Fitted {
  const { one, alike } = createAlike();
  if (fits(data, fields, one)) return { wrong: null, missing: null, alike };
  let wrong: Path | null = null;
  let missing: Path | null = null;
  const path: Path = [];
  fitObject(data, fields);
  return { wrong, missing, alike };

  function fitObject(object: Node, expected: Fields): void {
    let asked = 0;
    for (const [key, shape] of expected) {
      const value = own(object, key);
      if (value !== undefined) asked += 1;
      path.push(key);
      if (value === undefined || value === null) {
        if (value === null ? shape.nonNull : shape.always) missing ??= [...path];
      } else object[key] = fitValue(value, shape, shape.lists);
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

  function reject(): null {
    wrong ??= [...path];
    return null;
  }
}

type One = (value: Node, shape: FieldShape) => Node;

const misfit = Symbol('misfit');

/** True when everything is as it should be, which is soon seen. */
function fits(object: Node, fields: Fields, one: One): boolean {
  let asked = 0;
  for (const shape of fields.values()) {
    const value = own(object, shape.key);
    if (value !== undefined) asked += 1;
    if (value === undefined || value === null) {
      if (value === null ? shape.nonNull : shape.always) return false;
      continue;
    }
    const held = fitting(value, shape, shape.lists, one);
    if (held === misfit) return false;
    if (held !== value) put(object, shape.key, held);
  }
  return Object.keys(object).length === asked;
}

/** What is to be held in place of a value: itself, or an entity like it that was told before. */
function fitting(value: unknown, shape: FieldShape, lists: number, one: One): unknown {
  if (lists > 0) {
    if (!Array.isArray(value)) return misfit;
    for (let index = 0; index < value.length; index += 1) {
      if (value[index] === null) continue;
      const held = fitting(value[index], shape, lists - 1, one);
      if (held === misfit) return misfit;
      if (held !== value[index]) value[index] = held;
    }
    return value;
  }
  if (shape.fields === null) return shape.fits(value) ? value : misfit;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return misfit;
  const known = one(value as Node, shape);
  return known !== value || fits(known, shape.fields, one) ? known : misfit;
}
