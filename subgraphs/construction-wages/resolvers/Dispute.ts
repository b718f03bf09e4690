import { caseRegions } from '../../_kit/access.ts';
import type { DisputeResolvers } from '../generated.ts';

export const Dispute: DisputeResolvers = {
  wageComplaints: ({ number }, _args, { viewer, loaders }) =>
    caseRegions(viewer, 'construction-wages').length > 0 ? loaders.complaintsByDispute.load(number) : null,
};
