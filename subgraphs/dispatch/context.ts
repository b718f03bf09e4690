import type { Viewer } from '../../schema/viewer.ts';
import type { Reckoning } from '../_kit/acts/context.ts';
import type { Database } from '../_kit/database.ts';
import { dispatchLoaders, type DispatchLoaders } from './loaders.ts';
import { caseStatisticsStore } from './store/caseStatistics.ts';
import { caseStore } from './store/cases.ts';
import { recordStore } from './store/records.ts';
import { statisticsStore } from './store/statistics.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  /** The moment of the request. */
  readonly now: Date;
  readonly records: ReturnType<typeof recordStore>;
  readonly cases: ReturnType<typeof caseStore>;
  readonly caseStatistics: ReturnType<typeof caseStatisticsStore>;
  readonly loaders: DispatchLoaders;
}

export function dispatchContext(db: Database, viewer: Viewer, { clock }: Reckoning): Context {
  const now = clock();
  const records = recordStore(db, viewer);
  const cases = caseStore(db, viewer, now);
  return {
    ...{ viewer, now, records, cases },
    caseStatistics: caseStatisticsStore(db, viewer, now),
    loaders: dispatchLoaders(records, statisticsStore(db), cases),
  };
}
