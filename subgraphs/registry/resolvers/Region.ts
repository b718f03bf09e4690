import type { RegionResolvers } from '../generated.ts';

export const Region: RegionResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.region.load(code),
  parent: ({ parentCode }, _args, { loaders }) => (parentCode ? loaders.region.load(parentCode) : null),
  population: ({ code }, { year }, { loaders }) => loaders.population(code, year),
  unitCounts: async ({ code }, { on }, { loaders }) => (await loaders.unitCounts(code, on)) ?? [],
  children: ({ code }, { level, on, ...page }, { store }) => store.regions({ parent: code, level, on }, page),
  organizations: ({ code }, { kind, ...page }, { store }) =>
    store.organizations({ within: code, kind }, page),
};
