import type { Viewer } from '../../schema/viewer.ts';
import type { Database } from '../_kit/database.ts';
import { petitionsLoaders, type PetitionsLoaders } from './loaders.ts';
import { petitionsStore, type PetitionsStore } from './store/index.ts';

/** What this department's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly store: PetitionsStore;
  readonly loaders: PetitionsLoaders;
}

export function petitionsContext(db: Database, viewer: Viewer): Context {
  const store = petitionsStore(db, viewer);
  return { viewer, store, loaders: petitionsLoaders(store) };
}
