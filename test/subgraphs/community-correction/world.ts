import type { Viewer } from '../../../schema/viewer.ts';
import { department } from '../../../subgraphs/community-correction/index.ts';
import { departmentWorld, viewerOf, type World } from '../world.ts';

/** The department served on a database of its own. */
export const correctionWorld = (): Promise<World> => departmentWorld(department);

/** An officer of the department in the given region. */
export const officer = (region: string, more: Partial<Viewer> = {}): Viewer => ({
  ...viewerOf(['community-correction:read', 'statistics:read'], region),
  ...more,
});

/** Somebody of another body who may read figures of the given region, and no records of this department. */
export const outsider = (region: string, more: Partial<Viewer> = {}): Viewer => ({
  ...viewerOf(['statistics:read', 'mediation:read'], region),
  roles: ['ANALYST'],
  ...more,
});

/** The figures of regions as a viewer gets them; null for a region of which nothing is told. */
export async function figuresOf(
  world: World,
  viewer: Viewer,
  codes: readonly string[],
  fields: string,
  period = { from: '2011-01-01', to: '2011-12-31' },
) {
  const found = await world.entities(
    viewer,
    codes.map((code) => ({ __typename: 'Region', code })),
    `... on Region { communityCorrection(period: $period) { ${fields} } }`,
    { period },
  );
  return found.map(({ communityCorrection }) => communityCorrection);
}
