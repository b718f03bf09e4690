import type { Viewer } from '../../schema/viewer.ts';
import type { Database } from '../_kit/database.ts';
import { constructionWagesLoaders, type ConstructionWagesLoaders } from './loaders.ts';
import { constructionWagesStore, type ConstructionWagesStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly store: ConstructionWagesStore;
  readonly loaders: ConstructionWagesLoaders;
}

export function constructionWagesContext(db: Database, viewer: Viewer): Context {
  const store = constructionWagesStore(db, viewer);
  return { viewer, store, loaders: constructionWagesLoaders(store) };
}
