import { statisticsRegions } from '../../_kit/access.ts';
import type { Context } from '../context.ts';
import type { ConstructionProjectResolvers } from '../generated.ts';

/** A count of a project's disputes; null for a viewer without figures, 0 where there are none. */
function countOf(which: 'disputes' | 'open') {
  return async ({ number }: { number: string }, _args: object, { viewer, loaders }: Context) => {
    if (statisticsRegions(viewer, 'mediation').length === 0) return null;
    return (await loaders.projectCount.load(number))?.[which] ?? 0;
  };
}

export const ConstructionProject: ConstructionProjectResolvers = {
  disputeCount: countOf('disputes'),
  openDisputeCount: countOf('open'),
};
