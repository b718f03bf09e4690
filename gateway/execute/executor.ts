import { isInterfaceType, type GraphQLError } from 'graphql';
import type { Ready } from '../compile/compile.ts';
import type { Fields } from '../compile/projection.ts';
import type { LoadedSupergraph } from '../compile/supergraph.ts';
import { project } from '../respond/project.ts';
import type { JsonText } from '../respond/jsonText.ts';
import { deliverParts, type Rest } from './deliverParts.ts';
import type { Department } from './department.ts';
import { executePlan } from './executePlan.ts';
import type { FetchAnswer } from './fetchAnswer.ts';
import { introspect } from './introspection.ts';
import type { DepartmentError } from './judgeAnswer.ts';
import { placeErrors } from './placeErrors.ts';
import type { RequestContext } from './requestContext.ts';
import type { Node } from './tree.ts';

/** The answer before it is worded for the client. */
export interface ExecutionResult {
  readonly data: Node | JsonText | null;
  readonly errors: readonly GraphQLError[];
  /** What comes later; null when nothing of the operation is deferred. */
  readonly rest: Rest | null;
}

/** Executes an operation, a subscription for one event; `variables` are as the client gave them. */
export type Execute = (
  ready: Ready,
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
  event?: FetchAnswer<DepartmentError>,
) => Promise<ExecutionResult>;

/** What comes first hangs on nothing. */
const first = { part: null, at: { path: [], source: [] } };

/** Makes what executes the operations of a supergraph. */
export function createExecutor(
  { api, schema }: Pick<LoadedSupergraph, 'api' | 'schema'>,
  departments: ReadonlyMap<string, Pick<Department, 'ask'>>,
): Execute {
  const types = Object.values(schema.getTypeMap());
  const interfaces = new Set(types.filter(isInterfaceType).map(({ name }) => name));
  return async (ready, variables, context, event) => {
    const { document, operation, compiled } = ready;
    const { source, step, fields, writeData, deferred } = compiled;
    const executed = await executePlan<DepartmentError>(step, {
      variables,
      interfaces,
      ask: (fetch, json, entities) => {
        const department = departments.get(fetch.department);
        if (!department) throw new Error(`the graph has no department ${fetch.department}`);
        return department.ask(fetch, json, entities, context);
      },
      spared: context.watch.deduplicated,
      event: source && event ? { source, answer: event } : null,
    });
    const { tree, errors } = executed;
    const written = errors.length === 0 && deferred === null ? writeData(tree) : null;
    if (written) return { data: written, errors: [], rest: null };
    const projected = project(tree.root, fields, ofSchema(fields));
    return {
      data: projected.data,
      errors: placeErrors(executed, { ...first, fields, ...projected }, deferred?.whole),
      rest: deferred && deliverParts(deferred, projected.data, executed, ofSchema),
    };

    function ofSchema(of: Fields): Node {
      const asked = of.some((field) => field.introspect);
      return asked ? introspect(api, document, operation.definition, variables) : {};
    }
  };
}
