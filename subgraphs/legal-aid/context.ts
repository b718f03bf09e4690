import type { Viewer } from '../../schema/viewer.ts';
import type { Database } from '../_kit/database.ts';
import { legalAidLoaders, type LegalAidLoaders } from './loaders.ts';
import { legalAidStore, type LegalAidStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly store: LegalAidStore;
  readonly loaders: LegalAidLoaders;
}

export function legalAidContext(db: Database, viewer: Viewer): Context {
  const store = legalAidStore(db, viewer);
  return { viewer, store, loaders: legalAidLoaders(store) };
}
