import type { Ready } from '../compile/compile.ts';
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

/** The footing of a subscription that was compiled for a generation. */
export function footingOf(generation: Generation, ready: Ready): Footing {
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
