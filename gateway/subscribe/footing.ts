import type { Viewer } from '../../schema/viewer.ts';
import type { OperationRequest, Ready } from '../compile/compile.ts';
import type { Fetch } from '../compile/plan.ts';
import type { Department } from '../execute/department.ts';
import type { Generation } from '../execute/graph.ts';

/** What a subscription goes by: a generation of the graph, itself compiled for it, and where its events come from. */
export interface Footing {
  readonly generation: Generation;
  readonly ready: Ready;
  readonly source: Fetch;
  readonly department: Department;
}

/** Finds a subscription's footing in a generation; throws what is wrong with it as the compiler does. */
export function findFooting(
  generation: Generation,
  request: OperationRequest,
  viewer: Viewer | null,
): Footing {
  const ready = generation.compiler.compile(request, viewer);
  const { source } = ready.compiled;
  const department = source && generation.departments.get(source.department);
  if (!department) throw new Error('a subscription without a department');
  return { generation, ready, source, department };
}

/** True when what the one's stream tells answers the other's question too. */
export function isSameQuestion(one: Footing, other: Footing): boolean {
  return one.source.department === other.source.department && one.source.head === other.source.head;
}

/** True when the events of both come by the same stream. */
export function isSameStream(one: Footing, other: Footing): boolean {
  return isSameQuestion(one, other) && one.department.url === other.department.url;
}
