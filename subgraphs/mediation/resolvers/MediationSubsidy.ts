import { actsOpen } from '../../_kit/acts/machine.ts';
import { money } from '../../_kit/scalars.ts';
import type { MediationSubsidyResolvers, SubsidyScaleResolvers } from '../generated.ts';
import { subsidyActs } from '../rules/subsidyActs.ts';

export const MediationSubsidy: MediationSubsidyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.subsidy.load(id),
  dispute: ({ disputeNumber }, _args, { loaders }) => loaders.disputeByNumber.load(disputeNumber),
  amount: ({ amount }) => money(amount),
  history: ({ id }, _args, { loaders }) => loaders.subsidyHistory.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(subsidyActs, status, at.posts),
};

export const SubsidyScale: SubsidyScaleResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
  amount: ({ amount }) => money(amount),
};
