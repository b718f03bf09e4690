import { GraphQLError } from 'graphql';
import { catalogued, errorCatalogue } from '../../schema/errors.ts';
import type { Fields } from '../compile/projection.ts';
import { clientPath, isMissing, valueAt } from '../respond/clientPath.ts';
import type { Projected } from '../respond/project.ts';
import type { Executed } from './executePlan.ts';
import type { Path } from './fetchAnswer.ts';
import { MOST_ERRORS, type DepartmentError } from './judgeAnswer.ts';
import type { Node } from './tree.ts';

/** An object of the answer: where the client sees it, and where it lies in the merged answers. */
export interface Place {
  readonly path: Path;
  readonly source: Path;
}

/** What a client gets at a time. */
interface Given extends Projected {
  /** The deferred part that it is; null for what comes first. */
  readonly part: string | null;
  readonly at: Place;
  readonly fields: Fields;
}

/**
 * The departments' errors where the client sees them, and values that must not be null and are, where no error around says
 * why: a department that knows nothing of a record, or shows nothing of it to this viewer, answered properly. An error is told
 * with what it makes incomplete; `whole` are the fields of an operation of which parts are deferred.
 */
export function placeErrors(
  { tree: { root }, errors, unknownTo }: Omit<Executed<DepartmentError>, 'fetched'>,
  { part, at, fields, data, violations }: Given,
  whole: Fields | undefined,
): GraphQLError[] {
  const node = nodeAt(root, at.source) as Node;
  const told: GraphQLError[] = [];
  /** Where errors of what was asked are seen: what is missing there needs no other. */
  const explained = new Set(errors.flatMap(({ path }) => (path ? explainedBy(path) : [])));
  for (const { fault, fetch, path } of errors) {
    if (told.length >= MOST_ERRORS) break;
    const isOwn = fetch.part === part;
    const seen = path ? placeOf(path, fetch.part, isOwn) : isOwn ? [] : null;
    if (seen === null) continue;
    told.push(
      new GraphQLError(fault.message || errorCatalogue[fault.code].zh, {
        ...(seen.length > 0 ? { path: seen } : {}),
        extensions: { code: fault.code, department: fetch.department, said: fault.said },
      }),
    );
  }
  for (const { path: below, holder } of violations) {
    if (told.length >= MOST_ERRORS) break;
    const path = [...at.path, ...below];
    if (told.some((error) => error.path && touches(error.path, path.slice(0, -1)))) continue;
    const department = unknownTo(holder);
    told.push(
      department === null
        ? catalogued('DEPARTMENT_BAD_RESPONSE', undefined, { path })
        : catalogued('RECORD_NOT_FOUND', undefined, { path, extensions: { department } }),
    );
  }
  return told;

  function explainedBy(path: Path): string[] {
    if (!touches(path, at.source)) return [];
    const seen = clientPath(path.slice(at.source.length), node, fields, data);
    return seen.isAsked ? [seen.path.join()] : [];
  }

  /** Where an error is seen in what is given; null when it is not. */
  function placeOf(path: Path, of: string | null, isOwn: boolean): Path | null {
    // What was fetched for a part is no matter of what came before it.
    if (part === null && of !== null) return null;
    if (!touches(path, at.source) || (path.length < at.source.length && !isOwn)) return null;
    const seen = clientPath(path.slice(at.source.length), node, fields, data);
    const isGone = seen.value === null || seen.value === undefined;
    const isSeen = seen.isAsked
      ? isOwn || isMissing(seen.value)
      : isGone || (isMissing(seen.value, isUnexplained) && !isAskedElsewhere(path));
    return isSeen ? [...at.path, ...seen.path] : null;

    function isUnexplained(key: string): boolean {
      return !explained.has([...seen.path, key].join());
    }
  }

  function isAskedElsewhere(path: Path): boolean {
    return whole !== undefined && clientPath(path, root, whole, null).isAsked;
  }
}

/** What lies at a path of the merged answers. */
export function nodeAt(root: Node, path: Path): unknown {
  let value: unknown = root;
  for (const step of path) value = valueAt(value, step);
  return value;
}

/** True when one path leads to or through the other; `@` is any place of a list. */
function touches(one: Path, other: Path): boolean {
  return one.every((step, index) => index >= other.length || step === '@' || step === other[index]);
}
