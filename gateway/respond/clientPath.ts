import type { Field, Fields, Shape } from '../compile/projection.ts';
import type { Path } from '../execute/fetchAnswer.ts';
import type { Node } from '../execute/tree.ts';

/** Where the client sees an error. */
export interface Seen {
  readonly path: Path;
  /** What the client gets there. */
  readonly value: unknown;
  /** False when only the plan asked for it: then it is seen at the object around it, if something is missing there. */
  readonly isAsked: boolean;
}

/** Where the client sees an error whose path is in internal keys. */
export function clientPath(path: Path, root: Node, fields: Fields, data: Node | null): Seen {
  const told: (string | number)[] = [];
  let node: unknown = root;
  let seen: unknown = data;
  let shape: Shape = { kind: 'object', nullable: true, fieldsOf: () => fields, types: [] };
  for (const step of path) {
    if (shape.kind === 'list') {
      if (typeof step === 'string' && step !== '@') return { path: told, value: seen, isAsked: true };
      told.push(step);
      // `@`: what holds for every element is looked up at the first.
      const place = step === '@' ? 0 : step;
      [node, seen, shape] = [valueAt(node, place), valueAt(seen, place), shape.of];
      continue;
    }
    const field: Field | undefined =
      shape.kind === 'object' ? fieldFrom(shape, node, String(step)) : undefined;
    if (!field) return { path: told, value: seen, isAsked: false };
    told.push(field.key);
    [node, seen, shape] = [valueAt(node, step), valueAt(seen, field.key), field.shape];
  }
  return { path: told, value: seen, isAsked: true };
}

/** Of an object that is lost nobody knows the type: then it is the first of which the field is asked. */
function fieldFrom(shape: Shape & { kind: 'object' }, node: unknown, source: string): Field | undefined {
  const typename = valueAt(node, '__typename');
  const isKnown = typeof typename === 'string' && shape.types.includes(typename);
  for (const type of isKnown ? [typename] : [typename, ...shape.types]) {
    const field = shape.fieldsOf(type)?.find((each) => each.source === source);
    if (field) return field;
  }
  return undefined;
}

/** What an object or a list holds; undefined for nothing. */
export function valueAt(holder: unknown, key: string | number): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
    ? (holder as Node)[key]
    : undefined;
}

/** True for what is not there, or not all of it that matters. */
export function isMissing(value: unknown, matters: (key: string) => boolean = () => true): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return false;
  return Object.entries(value).some(([key, part]) => part === null && matters(key));
}
