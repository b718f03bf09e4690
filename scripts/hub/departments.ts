import { roster } from '../../schema/roster.ts';
import type { Subgraph } from '../../subgraphs/_kit/subgraph.ts';

/** Loads the departments of the roster that have a folder here, in the roster's order. */
export async function loadDepartments(names = roster.map(({ name }) => name)): Promise<Subgraph[]> {
  return Promise.all(
    names.map(async (name) => {
      const module = (await import(`../../subgraphs/${name}/index.ts`)) as { department: Subgraph };
      return module.department;
    }),
  );
}
