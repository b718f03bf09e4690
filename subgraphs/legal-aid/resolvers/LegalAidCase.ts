import { actsOpen } from '../../_kit/acts/machine.ts';
import { money } from '../../_kit/scalars.ts';
import type { LegalAidCaseResolvers } from '../generated.ts';
import { caseActs } from '../rules/case-acts/index.ts';

export const LegalAidCase: LegalAidCaseResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'number' in reference ? loaders.caseByNumber.load(reference.number) : loaders.case.load(reference.id),
  application: ({ applicationNumber }, _args, { loaders }) =>
    applicationNumber ? loaders.applicationByNumber.load(applicationNumber) : null,
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ agencyCode }) => ({ code: agencyCode }),
  lossRecovered: ({ lossRecovered }) => money(lossRecovered),
  subsidy: ({ subsidyAmount }) => money(subsidyAmount),
  feeWaivers: ({ id }, _args, { loaders }) => loaders.feeWaivers.load(id),
  studies: ({ id }, _args, { loaders }) => loaders.studies.load(id),
  dispute: ({ disputeNumber }) => (disputeNumber ? { number: disputeNumber } : null),
  wageComplaint: ({ wageComplaintNumber }) => (wageComplaintNumber ? { number: wageComplaintNumber } : null),
  project: ({ projectNumber }) => (projectNumber ? { number: projectNumber } : null),
  history: ({ id }, _args, { loaders }) => loaders.caseHistory.load(id),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(caseActs, status, at.posts),
};
