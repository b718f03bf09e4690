import { actsOpen } from '../../_kit/acts/machine.ts';
import type {
  SweepComplianceResolvers,
  SweepFindingResolvers,
  SweepOrderResolvers,
  SweepResolvers,
} from '../generated.ts';
import { sweepActs } from '../rules/sweepActs.ts';
import { sweepFindingActs } from '../rules/sweepFindingActs.ts';

export const Sweep: SweepResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sweep.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: async ({ dutyNumber }, _args, { loaders }) => {
    const duty = await loaders.sweepDuty.load(dutyNumber);
    return duty?.organizationCode ? { code: duty.organizationCode } : null;
  },
  foundMatters: ({ id }, _args, { loaders }) => loaders.findingsOfSweep.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(sweepActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.sweepHistory.load(id),
};

export const SweepFinding: SweepFindingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.finding.load(id),
  sweep: ({ sweepId }, _args, { loaders }) => loaders.sweep.load(sweepId),
  dispute: ({ disputeNumber }) => (disputeNumber === null ? null : { number: disputeNumber }),
  nextActs: ({ status }, _args, { at }) => actsOpen(sweepFindingActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.findingHistory.load(id),
};

export const SweepOrder: SweepOrderResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.sweepOrder.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  from: ({ slot }) => slot,
  to: ({ dueOn }) => dueOn,
};

export const SweepCompliance: SweepComplianceResolvers = {
  missed: ({ due, held }) => due - held,
};
