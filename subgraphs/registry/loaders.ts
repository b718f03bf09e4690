import { loadAllByKey, loadByKey, loadWithArguments } from '../_kit/loaders.ts';
import type { RegistryStore } from './store.ts';

/** Batches of one request: each loader turns many lookups into one statement. */
export type RegistryLoaders = ReturnType<typeof registryLoaders>;

export function registryLoaders(store: RegistryStore) {
  return {
    region: loadByKey(store.regionsByCode, (row) => row.code),
    organization: loadByKey(store.organizationsById, (row) => row.id),
    organizationByCode: loadByKey(store.organizationsByCode, (row) => row.code),
    services: loadAllByKey(store.services, (row) => row.organizationCode),
    population: loadWithArguments(store.populations),
    unitCounts: loadWithArguments(store.unitCounts),
  };
}
