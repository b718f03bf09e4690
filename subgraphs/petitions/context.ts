import type { Viewer } from '../../schema/viewer.ts';
import { actContext, postsOf, type Reckoning } from '../_kit/acts/context.ts';
import type { ActContext } from '../_kit/acts/machine.ts';
import type { Database } from '../_kit/database.ts';
import { petitionsPost, type PetitionsPost } from './codes.ts';
import { petitionsLoaders, type PetitionsLoaders } from './loaders.ts';
import { petitionsActs, type PetitionsActs } from './store/acts.ts';
import { petitionsStore, type PetitionsStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly at: ActContext<PetitionsPost>;
  readonly store: PetitionsStore;
  readonly loaders: PetitionsLoaders;
  readonly acts: PetitionsActs;
}

export function petitionsContext(db: Database, viewer: Viewer, reckoning: Reckoning): Context {
  const at = actContext(viewer, postsOf(viewer, 'petitions', petitionsPost), reckoning);
  const store = petitionsStore(db, viewer, at);
  return { viewer, at, store, loaders: petitionsLoaders(store), acts: petitionsActs(db, viewer, at) };
}
