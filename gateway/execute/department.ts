import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { errorCatalogue } from '../../schema/errors.ts';
import { VIEWER_HEADER } from '../../schema/viewer.ts';
import type { SignFor } from '../authenticate/signer.ts';
import type { Log } from '../config.ts';
import { judgeAnswer, type DepartmentError, type Judgement } from './judgeAnswer.ts';
import { operationShape, type OperationShape } from './operationShape.ts';
import type { RequestContext } from './requestContext.ts';
import { noteState, stateOf } from './standing.ts';
import type { Transport } from './transport.ts';

/** What a department is to the gateway. */
export interface DepartmentOptions {
  readonly name: string;
  readonly transport: Transport;
  /** Called only for a fetch, when the graph has long been read. */
  readonly supergraph: () => GraphQLSchema;
  /** Null when the gateway is open: then no viewer is handed on. */
  readonly signFor: SignFor | null;
  readonly log: Log;
}

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** How many distinct fetches of a department have their shape remembered. */
const REMEMBERED_SHAPES = 1_000;

/**
 * A department as @apollo/gateway's executor asks it. It never throws: whatever goes wrong becomes errors with a
 * code, the department's name and a path, so that it costs this department's fields and no others.
 */
export function createDepartment(options: DepartmentOptions): GraphQLDataSource {
  const { name, transport, signFor, log } = options;
  const shapes = new LRUCache<string, OperationShape>({ max: REMEMBERED_SHAPES });
  let lastFailure: string | null = null;

  function shapeOf(operation: string): OperationShape {
    const shape = shapes.get(operation) ?? operationShape(operation, options.supergraph());
    shapes.set(operation, shape);
    return shape;
  }

  async function ask(request: FetchRequest, viewer: RequestContext['viewer'], shape: OperationShape) {
    const headers = signFor && viewer ? { [VIEWER_HEADER]: await signFor(viewer, name) } : {};
    const { query, variables, operationName } = request;
    const body = JSON.stringify({ query, variables, operationName });
    const delivery = await transport.send({ body, headers, repeatable: shape.kind === 'query' });
    return judgeAnswer(delivery, shape, options.supergraph(), countEntities(request, shape));
  }

  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions): Promise<Answer> {
      const { viewer, standing } = context as RequestContext;
      let shape: OperationShape = { kind: 'query', fields: new Map() };
      let judgement: Judgement;
      try {
        shape = shapeOf(request.query ?? '');
        judgement = await ask(request, viewer, shape);
      } catch (fault) {
        judgement = {
          whole: true,
          error: { code: 'DEPARTMENT_ERROR', reason: `gateway fault: ${String(fault)}` },
        };
      }
      const errors = judgement.whole ? [judgement.error] : judgement.errors;
      noteState(standing, name, 'ok');
      for (const { code } of errors) noteState(standing, name, stateOf(code));
      report(judgement);
      const told = errors.flatMap((error) =>
        pathsOf(error, judgement, shape).map((path) => tell(error, path)),
      );
      return {
        data: judgement.whole ? null : judgement.data,
        ...(told.length > 0 ? { errors: told } : {}),
      } as Answer;
    },
  };

  /** Logs when a department begins to fail or answers again, and every fault it tells of that the client is not told. */
  function report(judgement: Judgement): void {
    const failure = judgement.whole ? judgement.error : null;
    if (failure && failure.code !== lastFailure) {
      log.warn(
        { department: name, code: failure.code, reason: failure.reason },
        '部门系统异常 department fails',
      );
    } else if (!failure && lastFailure) {
      log.info({ department: name }, '部门系统已恢复 department answers again');
    }
    lastFailure = failure?.code ?? null;
    for (const { code, said, message, reason, path } of judgement.whole ? [] : judgement.errors) {
      if (stateOf(code) === 'ok') continue;
      log.warn(
        { department: name, code, said, message, reason, path },
        '部门答复含错误 department answered errors',
      );
    }
  }

  function tell(error: DepartmentError, path: DepartmentError['path'] | null): GraphQLFormattedError {
    return {
      message: error.message || errorCatalogue[error.code].zh,
      ...(path ? { path } : {}),
      extensions: { code: error.code, department: name, said: error.said },
    };
  }
}

type FetchRequest = GraphQLDataSourceProcessOptions['request'];

function countEntities({ variables }: FetchRequest, shape: OperationShape): number | null {
  const representations: unknown = variables?.['representations'];
  return shape.fields.has('_entities') && Array.isArray(representations) ? representations.length : null;
}

/**
 * Where an error belongs, in the terms of the fetch. A fetch of entities that fails as a whole has one error, at the
 * place it hangs on (the empty path); a fetch at the root has one for each field that it should have answered.
 */
function pathsOf(
  error: DepartmentError,
  judgement: Judgement,
  shape: OperationShape,
): (DepartmentError['path'] | null)[] {
  if (shape.fields.has('_entities')) return [typeof error.path?.[1] === 'number' ? error.path : []];
  if (error.path) return [error.path];
  const fields = [...shape.fields.keys()].filter((key) => key !== '__typename').map((key) => [key]);
  if (judgement.whole && fields.length > 0) return fields;
  return [(fields.length === 1 && fields[0]) || null];
}
