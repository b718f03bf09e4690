import type { SweepComplianceResolvers, SweepResolvers } from '../generated.ts';

export const Sweep: SweepResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sweep.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
};

export const SweepCompliance: SweepComplianceResolvers = {
  missed: ({ due, held }) => due - held,
};
