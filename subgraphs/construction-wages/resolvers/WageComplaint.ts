import { actsOpen } from '../../_kit/acts/machine.ts';
import { money } from '../../_kit/scalars.ts';
import type { WageComplaintResolvers, WagePaymentResolvers } from '../generated.ts';
import { complaintActs } from '../rules/complaintActs.ts';

export const WageComplaint: WageComplaintResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'number' in reference
      ? loaders.complaintByNumber.load(reference.number)
      : loaders.complaint.load(reference.id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ responsibleBodyCode }) => ({ code: responsibleBodyCode }),
  respondent: ({ respondentCode }) => (respondentCode ? { code: respondentCode } : null),
  project: ({ projectNumber }, _args, { loaders }) =>
    projectNumber ? loaders.projectByNumber.load(projectNumber) : null,
  arrears: ({ arrearsAmount }) => money(arrearsAmount),
  recovered: ({ recoveredAmount }) => money(recoveredAmount),
  transferredTo: ({ transferredToCode }) => (transferredToCode ? { code: transferredToCode } : null),
  legalAidCase: ({ legalAidNumber }) => (legalAidNumber ? { number: legalAidNumber } : null),
  dispute: ({ disputeNumber }) => (disputeNumber ? { number: disputeNumber } : null),
  payments: ({ id }, _args, { loaders }) => loaders.payments.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(complaintActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.complaintHistory.load(id),
};

export const WagePayment: WagePaymentResolvers = {
  amount: ({ amount }) => money(amount),
  recourse: ({ recourseAmount }) => money(recourseAmount),
};
