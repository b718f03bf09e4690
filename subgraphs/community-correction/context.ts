import type { Viewer } from '../../schema/viewer.ts';
import type { Database } from '../_kit/database.ts';
import { correctionLoaders, type CorrectionLoaders } from './loaders.ts';
import { correctionStore, type CorrectionStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly store: CorrectionStore;
  readonly loaders: CorrectionLoaders;
  /** The day in China on which the request came, `YYYY-MM-DD`. */
  readonly today: string;
}

export function correctionContext(db: Database, viewer: Viewer, now: Date = new Date()): Context {
  const store = correctionStore(db, viewer);
  const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  return { viewer, store, loaders: correctionLoaders(store), today };
}
