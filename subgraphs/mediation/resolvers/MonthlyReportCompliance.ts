import type { MonthlyReportComplianceResolvers } from '../generated.ts';

export const MonthlyReportCompliance: MonthlyReportComplianceResolvers = {
  missing: ({ due, submitted }) => due - submitted,
};
