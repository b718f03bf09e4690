import type { Viewer } from '../../schema/viewer.ts';
import type { Database } from '../_kit/database.ts';
import { dispatchLoaders, type DispatchLoaders } from './loaders.ts';
import { recordStore } from './store/records.ts';
import { statisticsStore } from './store/statistics.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly records: ReturnType<typeof recordStore>;
  readonly loaders: DispatchLoaders;
}

export function dispatchContext(db: Database, viewer: Viewer): Context {
  const records = recordStore(db, viewer);
  return { viewer, records, loaders: dispatchLoaders(records, statisticsStore(db)) };
}
