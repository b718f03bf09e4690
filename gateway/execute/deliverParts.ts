import type { GraphQLError } from 'graphql';
import type { Deferred } from '../compile/operation.ts';
import type { Part } from '../compile/parts.ts';
import type { Fields } from '../compile/projection.ts';
import { valueAt } from '../respond/clientPath.ts';
import { project } from '../respond/project.ts';
import type { Executed } from './executePlan.ts';
import type { Path } from './fetchAnswer.ts';
import type { DepartmentError } from './judgeAnswer.ts';
import { nodeAt, placeErrors, type Place } from './placeErrors.ts';
import type { Node } from './tree.ts';

/** What a deferred part gives one object. */
export interface Increment {
  readonly label: string | undefined;
  readonly path: Path;
  /** Null when a value that must not be null is missing. */
  readonly data: Node | null;
  readonly errors: readonly GraphQLError[];
}

/** What comes at one time. */
export interface Increments {
  readonly increments: readonly Increment[];
  readonly hasNext: boolean;
}

/** What comes after the first answer. */
export interface Rest {
  readonly hasNext: boolean;
  /** As the parts are fetched, those within others after them. Throws what failed against all expectation. */
  readonly increments: AsyncIterable<Increments>;
}

/** A part that is not there yet, and the objects that it is for. */
interface Expected {
  readonly part: Part;
  readonly places: readonly Place[];
  readonly fetched: Promise<unknown>;
  isFetched: boolean;
}

/** Gives the deferred parts of an operation to the objects that are in `data`, the first answer. */
export function deliverParts(
  { parts, whole }: Deferred,
  data: Node | null,
  executed: Executed<DepartmentError>,
  ofSchema: (fields: Fields) => Node,
): Rest {
  const { tree, errors, fetched } = executed;
  const expected = new Set(expect(parts, { path: [], source: [] }, data));
  return { hasNext: expected.size > 0, increments: increments() };

  function expect(of: readonly Part[], from: Place, seen: Node | null): Expected[] {
    return of.flatMap((part) => {
      const places = placesOf(part, from, tree.root, seen);
      return places.length > 0 ? [expectAt(part, places)] : [];
    });
  }

  function expectAt(part: Part, places: readonly Place[]): Expected {
    const made: Expected = {
      ...{ part, places, isFetched: false },
      fetched: fetched(part.id).then(() => (made.isFetched = true)),
    };
    made.fetched.catch(() => {});
    return made;
  }

  async function* increments(): AsyncGenerator<Increments> {
    while (expected.size > 0) {
      await Promise.race([...expected].map((each) => each.fetched));
      const known = [...errors].sort((one, other) => one.fetch.number - other.fetch.number);
      const given: Increment[] = [];
      for (const each of [...expected]) {
        if (!each.isFetched) continue;
        expected.delete(each);
        given.push(...each.places.flatMap((place) => incrementAt(each.part, place, known)));
      }
      if (given.length > 0 || expected.size === 0) yield { increments: given, hasNext: expected.size > 0 };
    }
  }

  /** What a part gives an object, if the object is of a type that has it; what lies within it is expected from then on. */
  function incrementAt(
    { id, label, types, shape, parts: inner }: Part,
    at: Place,
    known: Executed<DepartmentError>['errors'],
  ): Increment[] {
    const node = nodeAt(tree.root, at.source) as Node;
    const typename = node['__typename'];
    // An object of which nobody could tell the type is not passed over in silence.
    if (types && shape.types.includes(String(typename)) && !types.has(String(typename))) return [];
    const fields = shape.fieldsOf(typename);
    const projected = fields
      ? project(node, fields, ofSchema(fields))
      : { data: null, violations: [{ path: [], holder: node }] };
    const given = { part: id, at, fields: fields ?? [], ...projected };
    const told = placeErrors({ ...executed, errors: known }, given, whole);
    for (const each of expect(inner, at, projected.data)) expected.add(each);
    return [{ label, path: at.path, data: projected.data, errors: told }];
  }
}

/** The objects of an answer that a part is for, as far as they are there. */
function placesOf({ way }: Part, from: Place, root: Node, seen: Node | null): Place[] {
  const found: Place[] = [];
  walk(seen, nodeAt(root, from.source), 0, from);
  return found;

  function walk(value: unknown, node: unknown, index: number, at: Place): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [place, item] of value.entries())
        walk(item, valueAt(node, place), index, {
          path: [...at.path, place],
          source: [...at.source, place],
        });
      return;
    }
    const stretch = way[index];
    if (!stretch) return void found.push(at);
    const { types, key, source } = stretch;
    if (types && !types.has(String(valueAt(node, '__typename')))) return;
    walk(valueAt(value, key), valueAt(node, source), index + 1, {
      path: [...at.path, key],
      source: [...at.source, source],
    });
  }
}
