import type { InformationOfficerResolvers } from '../generated.ts';

export const InformationOfficer: InformationOfficerResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
};
