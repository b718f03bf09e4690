import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/construction-wages/index.ts';
import { departmentWorld, viewerOf, type World } from '../world.ts';

/** The department served on a database of its own. */
export const wagesWorld = (): Promise<World> => departmentWorld(department);

/** A viewer with the department's scope and figures in the given region. */
export const officer = (region: string, more: Partial<Viewer> = {}): Viewer => ({
  ...viewerOf(['construction-wages:read', 'statistics:read'], region),
  ...more,
});
