import type { Viewer } from '../../schema/viewer.ts';
import type { Database } from '../_kit/database.ts';
import { registryLoaders, type RegistryLoaders } from './loaders.ts';
import { registryStore, type RegistryStore } from './store.ts';

/** What the registry's resolvers work with during one request. */
export interface Context {
  readonly viewer: Viewer;
  readonly store: RegistryStore;
  readonly loaders: RegistryLoaders;
}

export function registryContext(db: Database, viewer: Viewer): Context {
  const store = registryStore(db);
  return { viewer, store, loaders: registryLoaders(store) };
}
