import type { Viewer } from '../../schema/viewer.ts';
import { actContext, postsOf, type Reckoning } from '../_kit/acts/context.ts';
import type { ActContext } from '../_kit/acts/machine.ts';
import type { Database } from '../_kit/database.ts';
import { mediationPost, type MediationPost } from './codes.ts';
import { mediationLoaders, type MediationLoaders } from './loaders.ts';
import { mediationActs, type MediationActs } from './store/acts.ts';
import { mediationParts, type MediationParts } from './store/parts.ts';
import { mediationStore, type MediationStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly at: ActContext<MediationPost>;
  readonly store: MediationStore;
  readonly loaders: MediationLoaders;
  readonly acts: MediationActs;
  readonly parts: MediationParts;
}

export function mediationContext(db: Database, viewer: Viewer, reckoning: Reckoning): Context {
  const at = actContext(viewer, postsOf(viewer, 'mediation', mediationPost), reckoning);
  const store = mediationStore(db, viewer, at);
  return {
    viewer,
    at,
    store,
    loaders: mediationLoaders(store),
    acts: mediationActs(db, viewer, at),
    parts: mediationParts(db, viewer, at),
  };
}
