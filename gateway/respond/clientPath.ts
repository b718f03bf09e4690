import type { Field, Fields, Shape } from '../compile/projection.ts';
import type { Path } from '../execute/executePlan.ts';
import type { Node } from '../execute/tree.ts';

/**
 * Where the client sees an error whose path is in internal keys. What only the plan asked for has no place of its own: its
 * error is told at the object around it, and not at all (null) when nothing is missing there.
 */
export function clientPath(path: Path, root: Node, fields: Fields, data: Node | null): Path | null {
  const told: (string | number)[] = [];
  let node: unknown = root;
  let seen: unknown = data;
  let shape: Shape = { kind: 'object', nullable: true, fieldsOf: () => fields, types: [] };
  for (const step of path) {
    if (shape.kind === 'list') {
      if (typeof step === 'string' && step !== '@') return told;
      told.push(step);
      // `@`: what holds for every element is looked up at the first.
      const place = step === '@' ? 0 : step;
      [node, seen, shape] = [valueAt(node, place), valueAt(seen, place), shape.of];
      continue;
    }
    const field: Field | undefined =
      shape.kind === 'object' ? fieldFrom(shape, node, String(step)) : undefined;
    if (!field) return seen === null || seen === undefined || holdsNull(seen) ? told : null;
    told.push(field.key);
    [node, seen, shape] = [valueAt(node, step), valueAt(seen, field.key), field.shape];
  }
  return told;
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

function valueAt(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Node)[key]
    : undefined;
}

function holdsNull(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).includes(null);
}
