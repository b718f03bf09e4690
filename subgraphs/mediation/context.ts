import type { Viewer } from '../../schema/viewer.ts';
import type { Database } from '../_kit/database.ts';
import { mediationLoaders, type MediationLoaders } from './loaders.ts';
import { disputeStore } from './store/disputes.ts';
import { statisticsStore } from './store/statistics.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly disputes: ReturnType<typeof disputeStore>;
  readonly loaders: MediationLoaders;
}

export function mediationContext(db: Database, viewer: Viewer): Context {
  const disputes = disputeStore(db, viewer);
  return { viewer, disputes, loaders: mediationLoaders(disputes, statisticsStore(db)) };
}
