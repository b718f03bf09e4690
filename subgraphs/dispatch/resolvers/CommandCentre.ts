import type { CommandCentreResolvers, MemberBodyResolvers } from '../generated.ts';

export const CommandCentre: CommandCentreResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.centre.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  office: ({ officeOrganizationCode }) => ({ code: officeOrganizationCode }),
  members: ({ number }, _args, { loaders }) => loaders.members.load(number),
  alertRules: ({ regionCode }, _args, { loaders }) => loaders.alertRulesInForce.load(regionCode),
};

export const MemberBody: MemberBodyResolvers = {
  organization: ({ organizationCode }) => ({ code: organizationCode }),
};
