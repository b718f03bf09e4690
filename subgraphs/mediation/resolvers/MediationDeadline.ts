import { invariant } from '../../_kit/database.ts';
import type { MediationDeadlineResolvers } from '../generated.ts';

export const MediationDeadline: MediationDeadlineResolvers = {
  deadline: (row) => row,
  dispute: async ({ caseId }, _args, { loaders }) =>
    invariant(await loaders.dispute.load(caseId), 'a listed deadline has its dispute'),
};
