import type { CommandCentreResolvers, MemberBodyResolvers } from '../generated.ts';

export const CommandCentre: CommandCentreResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.centre.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  office: ({ officeOrganizationCode }) => ({ code: officeOrganizationCode }),
  members: ({ number }, _args, { loaders }) => loaders.members.load(number),
};

export const MemberBody: MemberBodyResolvers = {
  organization: ({ organizationCode }) => ({ code: organizationCode }),
};
