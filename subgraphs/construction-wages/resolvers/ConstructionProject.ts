import { actsOpen } from '../../_kit/acts/machine.ts';
import { money } from '../../_kit/scalars.ts';
import type {
  ConstructionProjectResolvers,
  PayrollSheetResolvers,
  ProjectComplaintsResolvers,
} from '../generated.ts';
import { isPayrollOverdue } from '../rules/payroll.ts';
import { payrollActs } from '../rules/payrollActs.ts';
import { projectActs } from '../rules/projectActs.ts';

const noComplaints = { total: 0, open: 0, workersAffected: 0, arrears: '0.00', recovered: '0.00' };

export const ConstructionProject: ConstructionProjectResolvers = {
  __resolveReference: (reference, { loaders }) =>
    'number' in reference
      ? loaders.projectByNumber.load(reference.number)
      : loaders.project.load(reference.id),
  region: ({ regionCode }) => ({ code: regionCode }),
  responsibleBody: ({ responsibleBodyCode }) => ({ code: responsibleBodyCode }),
  owner: ({ ownerCode }) => ({ code: ownerCode }),
  generalContractor: ({ generalContractorCode }) => ({ code: generalContractorCode }),
  supervisor: ({ supervisorCode }) => (supervisorCode ? { code: supervisorCode } : null),
  contractAmount: ({ contractAmount }) => money(contractAmount),
  complaints: async ({ number }, _args, { loaders }) =>
    (await loaders.projectComplaints.load(number)) ?? noComplaints,
  deposit: ({ number }, _args, { loaders }) => loaders.deposit.load(number),
  roster: async ({ number }, { on }, { loaders }) =>
    (await loaders.roster(number, on)) ?? { onSite: 0, withoutContract: 0 },
  payrollSheets: async ({ number }, { period }, { loaders }) =>
    (await loaders.payrollSheets(number, period)) ?? [],
  unpaidPayrollSheets: ({ number }, _args, { loaders }) => loaders.unpaidPayrollSheets.load(number),
  acceptanceApplications: ({ number }, _args, { loaders }) => loaders.acceptanceApplications.load(number),
  acceptanceBlocked: async ({ number }, _args, { loaders }) =>
    (await loaders.acceptanceApplications.load(number)).some(({ status }) => status === 'BLOCKED'),
  rectificationOrders: ({ number }, _args, { loaders }) => loaders.rectificationOrders.load(number),
  inspections: ({ number }, _args, { loaders }) => loaders.inspections.load(number),
  deadlines: ({ id }, _args, { loaders }) => loaders.deadlines.load(id),
  nextActs: ({ status }, _args, { at }) => actsOpen(projectActs, status, at.posts),
  history: ({ id }, _args, { loaders }) => loaders.projectHistory.load(id),
};

export const ProjectComplaints: ProjectComplaintsResolvers = {
  arrears: ({ arrears }) => money(arrears),
  recovered: ({ recovered }) => money(recovered),
};

export const PayrollSheet: PayrollSheetResolvers = {
  project: ({ projectNumber }, _args, { loaders }) => loaders.projectByNumber.load(projectNumber),
  overdue: (sheet, _args, { at }) => isPayrollOverdue(sheet, at.now, at.calendar),
  deadlines: ({ id }, _args, { loaders }) => (id ? loaders.deadlines.load(id) : []),
  payable: ({ payableAmount }) => money(payableAmount),
  paid: ({ paidAmount }) => money(paidAmount),
  nextActs: ({ id, status }, _args, { at }) => (id ? actsOpen(payrollActs, status, at.posts) : []),
  history: ({ id }, _args, { loaders }) => (id ? loaders.payrollHistory.load(id) : []),
};
