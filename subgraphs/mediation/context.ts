import type { Viewer } from '../../schema/viewer.ts';
import type { Database } from '../_kit/database.ts';
import { mediationLoaders, type MediationLoaders } from './loaders.ts';
import { mediationStore, type MediationStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly store: MediationStore;
  readonly loaders: MediationLoaders;
}

export function mediationContext(db: Database, viewer: Viewer): Context {
  const store = mediationStore(db, viewer);
  return { viewer, store, loaders: mediationLoaders(store) };
}
