import type { FieldShape, Fields } from '../compile/fetchShape.ts';
import { own, type Node } from './tree.ts';

/** An object that several places of one answer hold, and the way to them from where the answer belongs. */
export interface Alike {
  readonly object: Node;
  readonly way: string;
}

/** Finds the objects of one answer that are alike. */
export interface AlikeObjects {
  /** The first object at its place in the question that is like this one in all that was told; itself when it is the first. */
  one(object: Node, shape: FieldShape): Node;
  /** Those that stand for others too. */
  readonly alike: readonly Alike[];
}

/** What is known of the objects at one place of the question. */
interface Told {
  readonly object: Node;
  stands: boolean;
}

/** Makes what finds them. */
export function createAlike(): AlikeObjects {
  const told = new Map<FieldShape, Map<unknown, Told>>();
  const alike: Alike[] = [];
  return {
    alike,
    one(object, shape) {
      const { identity, fields } = shape;
      if (identity === null || fields === null) return object;
      let known = told.get(shape);
      if (!known) told.set(shape, (known = new Map()));
      const key = keyOf(object, identity.keys);
      const before = known.get(key);
      if (!before) known.set(key, { object, stands: false });
      else if (areAlike(before.object, object, fields)) {
        if (!before.stands) alike.push({ object: before.object, way: identity.way });
        before.stands = true;
        return before.object;
      }
      return object;
    },
  };
}

function keyOf(object: Node, keys: readonly string[]): unknown {
  if (keys.length === 1) return own(object, keys[0] as string);
  return keys.map((key) => String(own(object, key))).join(' ');
}

/** True when the second object tells what the first one does, in all that was asked and in nothing else. */
function areAlike(first: Node, second: Node, fields: Fields): boolean {
  let asked = 0;
  for (const shape of fields.values()) {
    const { key } = shape;
    const [one, other] = [own(first, key), own(second, key)];
    if (other !== undefined) asked += 1;
    if (one !== other && !isAlike(one, other, shape)) return false;
  }
  return Object.keys(second).length === asked;
}

function isAlike(one: unknown, other: unknown, shape: FieldShape): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => item === other[index] || isAlike(item, other[index], shape));
  }
  return shape.fields !== null && areAlike(one as Node, other as Node, shape.fields);
}
