import type { Viewer } from '../../schema/viewer.ts';
import type { Database } from '../_kit/database.ts';
import { correctionLoaders, type CorrectionLoaders } from './loaders.ts';
import { caseStore } from './store/cases.ts';
import { statisticsStore } from './store/statistics.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly cases: ReturnType<typeof caseStore>;
  readonly loaders: CorrectionLoaders;
}

export function correctionContext(db: Database, viewer: Viewer): Context {
  const cases = caseStore(db, viewer);
  return { viewer, cases, loaders: correctionLoaders(cases, statisticsStore(db)) };
}
