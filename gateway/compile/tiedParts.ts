import type * as answers from './fetchShape.ts';
import { fieldsAt } from './identities.ts';
import type { Part } from './parts.ts';
import type { Fetch, Required } from './plan.ts';
import type { Fields, Shape } from './projection.ts';

/**
 * The parts of which a value that must not be null comes with what is around them: where it fails it takes that along,
 * which a client gets as if nothing was wrong when it is asked for later. `fields` are what comes first.
 */
export function tiedParts(
  parts: readonly Part[],
  fields: Fields,
  fetches: readonly Fetch[],
): ReadonlySet<string> {
  const tied = new Set<string>();
  /** What is fetched for the sake of other fetches fails whether or not somebody asked for it. */
  const needed = new Set(fetches.flatMap(({ requires }) => namesOf(requires ?? [])));
  for (const part of parts) look(part, fields, []);
  return tied;

  function look({ id, way, shape, parts: inner }: Part, around: Fields, from: readonly string[]): void {
    const path = [...from, ...way.map(({ source }) => source)];
    const here = way.reduce<Fields>((asked, { source }) => fieldsWithin(asked, source), around);
    const own = fieldsOf(shape);
    if (fetches.some((fetch) => fetch.part !== id && isTied(own, here, fieldsAt(fetch, path)))) tied.add(id);
    for (const each of inner) look(each, [...here, ...own], path);
  }

  function isTied(own: Fields, here: Fields, answered: answers.Fields | null): boolean {
    return own.some(({ source, shape }) => {
      const answer = source === null ? undefined : answered?.get(source);
      if (source === null || !answer) return false;
      if (!here.some((field) => field.source === source)) return answer.nonNull && !needed.has(source);
      return isTied(fieldsOf(shape), fieldsWithin(here, source), answer.fields);
    });
  }
}

/** What is asked of the objects at one source, whatever their types. */
function fieldsWithin(fields: Fields, source: string): Fields {
  return fields.flatMap((field) => (field.source === source ? fieldsOf(field.shape) : []));
}

function fieldsOf(shape: Shape): Fields {
  if (shape.kind === 'list') return fieldsOf(shape.of);
  return shape.kind === 'leaf' ? [] : shape.types.flatMap((type) => shape.fieldsOf(type) ?? []);
}

function namesOf(parts: readonly Required[]): string[] {
  return parts.flatMap((part) => ('types' in part ? namesOf(part.parts) : [part.key]));
}
