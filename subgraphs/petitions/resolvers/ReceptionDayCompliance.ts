import type { ReceptionDayComplianceResolvers } from '../generated.ts';

export const ReceptionDayCompliance: ReceptionDayComplianceResolvers = {
  missing: ({ due, held }) => due - held,
};
