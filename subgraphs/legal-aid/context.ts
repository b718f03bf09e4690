import type { Viewer } from '../../schema/viewer.ts';
import { actContext, postsOf, type Reckoning } from '../_kit/acts/context.ts';
import type { ActContext } from '../_kit/acts/machine.ts';
import type { Database } from '../_kit/database.ts';
import { legalAidPost, type LegalAidPost } from './codes.ts';
import { legalAidLoaders, type LegalAidLoaders } from './loaders.ts';
import { legalAidActs, type LegalAidActs } from './store/acts.ts';
import { legalAidStore, type LegalAidStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly at: ActContext<LegalAidPost>;
  readonly store: LegalAidStore;
  readonly loaders: LegalAidLoaders;
  readonly acts: LegalAidActs;
}

export function legalAidContext(db: Database, viewer: Viewer, reckoning: Reckoning): Context {
  const at = actContext(viewer, postsOf(viewer, 'legal-aid', legalAidPost), reckoning);
  const store = legalAidStore(db, viewer, at);
  return { viewer, at, store, loaders: legalAidLoaders(store), acts: legalAidActs(db, viewer, at) };
}
