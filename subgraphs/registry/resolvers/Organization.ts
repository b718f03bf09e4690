import type { OrganizationResolvers } from '../generated.ts';

export const Organization: OrganizationResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'code' in reference
      ? loaders.organizationByCode.load(reference.code)
      : loaders.organization.load(reference.id),
  region: ({ regionCode }, _args, { loaders }) => loaders.region.load(regionCode),
  serves: async ({ code }, _args, { loaders }) =>
    (await loaders.services.load(code)).map(({ region }) => region),
};
