import type { Viewer } from '../../schema/viewer.ts';
import { actContext, postsOf, type Reckoning } from '../_kit/acts/context.ts';
import type { ActContext } from '../_kit/acts/machine.ts';
import type { Database } from '../_kit/database.ts';
import { wagePost, type WagePost } from './codes.ts';
import { constructionWagesLoaders, type ConstructionWagesLoaders } from './loaders.ts';
import { constructionWagesActs, type ConstructionWagesActs } from './store/acts.ts';
import { constructionWagesStore, type ConstructionWagesStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly at: ActContext<WagePost>;
  readonly store: ConstructionWagesStore;
  readonly loaders: ConstructionWagesLoaders;
  readonly acts: ConstructionWagesActs;
}

export function constructionWagesContext(db: Database, viewer: Viewer, reckoning: Reckoning): Context {
  const at = actContext(viewer, postsOf(viewer, 'construction-wages', wagePost), reckoning);
  const store = constructionWagesStore(db, viewer, at);
  const loaders = constructionWagesLoaders(store);
  return { viewer, at, store, loaders, acts: constructionWagesActs(db, viewer, at) };
}
