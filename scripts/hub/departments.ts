import { roster } from '../../schema/roster.ts';
import type { Subgraph } from '../../subgraphs/_kit/subgraph/serve.ts';

/** Loads departments of the roster, in its order; all of them unless named. */
export async function loadDepartments(names = roster.map(({ name }) => name)): Promise<Subgraph[]> {
  const departments: Subgraph[] = [];
  for (const name of names) {
    const module = (await import(`../../subgraphs/${name}/index.ts`)) as { department: Subgraph };
    departments.push(module.department);
  }
  return departments;
}
