import { GraphQLError } from 'graphql';
import { catalogued, errorCatalogue } from '../../schema/errors.ts';
import type { Ready } from '../compile/compile.ts';
import type { CompiledOperation } from '../compile/operation.ts';
import type { LoadedSupergraph } from '../compile/supergraph.ts';
import { clientPath } from '../respond/clientPath.ts';
import { project, type Projected } from '../respond/project.ts';
import type { JsonText } from '../respond/jsonText.ts';
import type { Department } from './department.ts';
import { executePlan, type FetchAnswer, type Path, type PlacedError } from './executePlan.ts';
import { introspect } from './introspection.ts';
import { MOST_ERRORS, type DepartmentError } from './judgeAnswer.ts';
import type { RequestContext } from './requestContext.ts';
import type { Node } from './tree.ts';

/** The answer before it is worded for the client. */
export interface ExecutionResult {
  readonly data: Node | JsonText | null;
  readonly errors: readonly GraphQLError[];
}

/** Executes an operation, a subscription for one event; `variables` are as the client gave them. */
export type Execute = (
  ready: Ready,
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
  event?: FetchAnswer<DepartmentError>,
) => Promise<ExecutionResult>;

/** Makes what executes the operations of a supergraph. */
export function createExecutor(
  { api }: Pick<LoadedSupergraph, 'api'>,
  departments: ReadonlyMap<string, Pick<Department, 'ask'>>,
): Execute {
  return async (ready, variables, context, event) => {
    const { document, operation, compiled } = ready;
    const { source, step, fields, writeData } = compiled;
    const { tree, errors } = await executePlan<DepartmentError>(step, {
      variables,
      ask: (fetch, json, entities) => {
        const department = departments.get(fetch.department);
        if (!department) throw new Error(`the graph has no department ${fetch.department}`);
        return department.ask(fetch, json, entities, context);
      },
      spared: context.watch.deduplicated,
      event: source && event ? { source, answer: event } : null,
    });
    const written = errors.length === 0 ? writeData(tree) : null;
    if (written) return { data: written, errors: [] };
    const projected = project(tree.root, fields, ofSchema());
    return { data: projected.data, errors: placed(errors, tree.root, fields, projected) };

    function ofSchema(): Node {
      const asked = fields.some((field) => field.introspect);
      return asked ? introspect(api, document, operation.definition, variables) : {};
    }
  };
}

/** The departments' errors where the client sees them, and values that must not be null and are, where no error around says why. */
function placed(
  errors: readonly PlacedError<DepartmentError>[],
  root: Node,
  fields: CompiledOperation['fields'],
  { data, violations }: Projected,
): GraphQLError[] {
  const told = errors.slice(0, MOST_ERRORS).flatMap(({ fault, fetch, path }) => {
    const seen = path && clientPath(path, root, fields, data);
    if (path && seen === null) return [];
    return [
      new GraphQLError(fault.message || errorCatalogue[fault.code].zh, {
        ...(seen?.length ? { path: seen } : {}),
        extensions: { code: fault.code, department: fetch.department, said: fault.said },
      }),
    ];
  });
  for (const path of violations) {
    if (told.length >= MOST_ERRORS) break;
    if (!told.some((error) => error.path && touches(error.path, path.slice(0, -1)))) {
      told.push(catalogued('DEPARTMENT_BAD_RESPONSE', undefined, { path }));
    }
  }
  return told;
}

/** True when one path leads to or through the other; `@` is any place of a list. */
function touches(one: Path, other: Path): boolean {
  return one.every((step, index) => index >= other.length || step === '@' || step === other[index]);
}
