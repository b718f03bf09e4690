import { fen, money, yuan } from '../../_kit/scalars.ts';
import type { BudgetLineResolvers, MediationBudgetResolvers } from '../generated.ts';

export const BudgetLine: BudgetLineResolvers = {
  amount: ({ amount }) => money(amount),
};

export const MediationBudget: MediationBudgetResolvers = {
  total: ({ lines }) => money(yuan(lines.reduce((sum, { amount }) => sum + fen(amount), 0n))),
  subsidyPerAcceptedDispute: async ({ code, year, lines }, _args, { loaders }) => {
    const line = lines.find(({ purpose }) => purpose === 'CASE_SUBSIDY');
    const statistics = await loaders.statistics(code, { from: `${year}-01-01`, to: `${year}-12-31` });
    if (!line || !statistics || statistics.accepted === 0) return null;
    const accepted = BigInt(statistics.accepted);
    return money(yuan((fen(line.amount) + accepted / 2n) / accepted));
  },
};
