import { actsOpen } from '../../_kit/acts/machine.ts';
import type { LegalAidComplaintResolvers } from '../generated.ts';
import { complaintActs } from '../rules/complaintActs.ts';

export const LegalAidComplaint: LegalAidComplaintResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.complaint.load(id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ agencyCode }) => ({ code: agencyCode }),
  legalAidCase: ({ caseId }, _args, { loaders }) => (caseId ? loaders.case.load(caseId) : null),
  history: ({ id }, _args, { loaders }) => loaders.complaintHistory.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(complaintActs, status, at.posts),
};
