import type { FieldShape, Fields } from './fetchShape.ts';
import type { Fetch, Required } from './plan.ts';

/**
 * Marks in the shapes of what fetches answer the objects that a later fetch asks more of. A department tells the same
 * entity wherever it comes by, and answers that are alike need be told apart nowhere.
 */
export function markIdentities(fetches: readonly Fetch[]): void {
  for (const { path, requires } of fetches) {
    if (requires === null) continue;
    const keys = leavesOf(requires);
    for (const source of fetches) {
      if (source.outputRewrites.length > 0) continue;
      const below = belowPath(source.path, path);
      const shape = below && find(source, below);
      const known = keys.filter((key) => shape?.fields?.get(key)?.fields === null);
      if (shape && known.length > 0) shape.identity ??= { keys: known, way: wayOf(below) };
    }
  }
}

/** A path as the tree spells it. */
export function wayOf(path: readonly string[]): string {
  return path.map((part) => `.${part}`).join('');
}

function belowPath(path: readonly string[], longer: readonly string[]): readonly string[] | null {
  return longer.length > path.length && path.every((part, index) => part === longer[index])
    ? longer.slice(path.length)
    : null;
}

function find({ shape, requires }: Fetch, path: readonly string[]): FieldShape | undefined {
  let fields: Fields | null | undefined =
    requires === null ? shape.fields : shape.fields.get('_entities')?.fields;
  let found: FieldShape | undefined;
  for (const part of path) {
    if (part === '@') continue;
    found = fields?.get(part);
    fields = found?.fields;
  }
  return found;
}

/** The names of the values at the top of a representation. */
function leavesOf(parts: readonly Required[]): string[] {
  return parts.flatMap((part) =>
    'types' in part
      ? leavesOf(part.parts)
      : part.parts === null && part.key !== '__typename'
        ? [part.key]
        : [],
  );
}
