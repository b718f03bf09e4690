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

/** True when everything is as it should be, which is soon seen. */
function fits(object: Node, fields: Fields, one: One): boolean {
  let asked = 0;
  for (const shape of fields.values()) {
    const { key } = shape;
    const value = key in Object.prototype ? own(object, key) : object[key];
    if (value !== undefined) asked += 1;
    if (value === undefined || value === null) {
      if (value === null ? shape.nonNull : shape.always) return false;
    } else if (shape.lists > 0) {
      if (!Array.isArray(value) || !listFits(value, shape, shape.lists, one)) return false;
    } else if (shape.fields === null) {
      if (!shape.fits(value)) return false;
    } else {
      if (typeof value !== 'object' || Array.isArray(value)) return false;
      const known = one(value as Node, shape);
      if (known !== value) put(object, key, known);
      else if (!fits(known, shape.fields, one)) return false;
    }
  }
  return Object.keys(object).length === asked;
}

function listFits(list: unknown[], shape: FieldShape, lists: number, one: One): boolean {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (item === null) continue;
    if (lists > 1) {
      if (!Array.isArray(item) || !listFits(item, shape, lists - 1, one)) return false;
    } else if (shape.fields === null) {
      if (!shape.fits(item)) return false;
    } else {
      if (typeof item !== 'object' || Array.isArray(item)) return false;
      const known = one(item as Node, shape);
      if (known !== item) list[index] = known;
      else if (!fits(known, shape.fields, one)) return false;
    }
  }
  return true;
}
