import { maySeeStatistics } from '../../../_kit/access.ts';
import type { QueryResolvers } from '../../generated.ts';

export const sweepCalendar: NonNullable<QueryResolvers['sweepCalendar']> = async (
  _root,
  { region, period },
  { viewer, calendar },
) => (maySeeStatistics(viewer, 'dispatch', region) ? { lines: await calendar(region, period) } : null);
