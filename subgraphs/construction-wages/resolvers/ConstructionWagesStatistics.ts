import { caseRegions } from '../../_kit/access.ts';
import { regionCovers } from '../../_kit/region.ts';
import { fen, money, rate, yuan } from '../../_kit/scalars.ts';
import type { Context } from '../context.ts';
import type {
  ConstructionWagesStatisticsResolvers,
  PayrollComplianceResolvers,
  WageComplaintMonthCountResolvers,
  WageComplaintStatusCountResolvers,
  WageDepositCountResolvers,
  WageFindingCountResolvers,
} from '../generated.ts';
import type { ConstructionWagesStatistics as Statistics } from '../models.ts';

export const ConstructionWagesStatistics: ConstructionWagesStatisticsResolvers = {
  closed: ({ complaints, open }) => complaints - open,
  workersAffected: (statistics, _args, context) => shownWorkers(statistics, context),
  arrears: ({ arrears }) => money(arrears),
  recovered: ({ recovered }) => money(recovered),
  recoveryRate: ({ arrears, recovered }) => rate(Number(fen(recovered)), Number(fen(arrears))),
  workersPerComplaint: async (statistics, _args, context) => {
    const workers = await shownWorkers(statistics, context);
    return workers === null ? null : rate(workers, statistics.complaints);
  },
  recoveredPerComplaint: ({ recovered, complaints }) => perHead(recovered, complaints),
  recoveredPerWorker: async (statistics, _args, context) =>
    perHead(statistics.recovered, (await shownWorkers(statistics, context)) ?? 0),
  byStatus: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByStatus(code, period)) ?? [],
  byFinding: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByFinding(code, period)) ?? [],
  byMonth: async ({ code, period }, _args, { loaders }) =>
    (await loaders.statisticsByMonth(code, period)) ?? [],
  payroll: async ({ code, period }, _args, { loaders }) =>
    (await loaders.payrollCompliance(code, period)) ?? { due: 0, submitted: 0, overdue: 0, paid: 0 },
  deposits: async ({ code, period }, _args, { loaders }) => (await loaders.depositCounts(code, period)) ?? [],
  acceptance: async ({ code, period }, _args, { loaders }) =>
    (await loaders.acceptanceCounts(code, period)) ?? [],
  inspections: async ({ code, period }, _args, { loaders }) =>
    (await loaders.inspectionCounts(code, period)) ?? [],
};

export const PayrollCompliance: PayrollComplianceResolvers = {
  submissionRate: ({ submitted, due }) => rate(submitted, due),
};

const amounts = {
  arrears: ({ arrears }: { arrears: string }) => money(arrears),
  recovered: ({ recovered }: { recovered: string }) => money(recovered),
};
export const WageComplaintStatusCount: WageComplaintStatusCountResolvers = amounts;
export const WageFindingCount: WageFindingCountResolvers = amounts;
export const WageComplaintMonthCount: WageComplaintMonthCountResolvers = amounts;

export const WageDepositCount: WageDepositCountResolvers = {
  required: ({ required }) => money(required),
  held: ({ held }) => money(held),
};

/** The department counts its own workers exactly; others get sums of a few persons hidden (DOMAIN 8). */
async function shownWorkers(
  { code, period, workersTotal }: Statistics,
  { viewer, loaders }: Context,
): Promise<number | null> {
  const own = caseRegions(viewer, 'construction-wages').some((outer) => regionCovers(outer, code));
  return own ? workersTotal : loaders.workersAffectedOutside(code, period);
}

/** amount / count, rounded to the fen; null when there is nothing to divide by. */
function perHead(amount: string, count: number) {
  if (count === 0) return null;
  const divisor = BigInt(count);
  return money(yuan((fen(amount) + divisor / 2n) / divisor));
}
