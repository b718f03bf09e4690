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
  return path.every((part, index) => part === longer[index]) ? longer.slice(path.length) : null;
}

/** What a fetch asks of the objects at a way of the merged answers; null when it asks them nothing. */
export function fieldsAt(fetch: Fetch, way: readonly string[]): Fields | null {
  const below = belowPath(
    fetch.path.filter((part) => part !== '@'),
    way,
  );
  if (below === null) return null;
  return (below.length === 0 ? fieldsOf(fetch) : find(fetch, below)?.fields) ?? null;
}

function fieldsOf({ shape, requires }: Fetch): Fields | null | undefined {
  return requires === null ? shape.fields : shape.fields.get('_entities')?.fields;
}

function find(fetch: Fetch, path: readonly string[]): FieldShape | undefined {
  let fields = fieldsOf(fetch);
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
