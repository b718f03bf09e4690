import { scalarResolvers } from '../../_kit/scalars.ts';
import { CaseSubsidyStatistics } from './CaseSubsidyStatistics.ts';
import { ConstructionProject } from './ConstructionProject.ts';
import { Dispute } from './Dispute.ts';
import { BudgetLine, MediationBudget } from './MediationBudget.ts';
import { MediationCommittee } from './MediationCommittee.ts';
import { MediationNetwork } from './MediationNetwork.ts';
import { MediationStatistics } from './MediationStatistics.ts';
import { Mediator } from './Mediator.ts';
import { MonthlyReportCompliance } from './MonthlyReportCompliance.ts';
import { dispute } from './Query/dispute.ts';
import { disputes } from './Query/disputes.ts';
import { mediationCommittees } from './Query/mediationCommittees.ts';
import { Region } from './Region.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: { dispute, disputes, mediationCommittees },
  Dispute,
  MediationCommittee,
  Mediator,
  ConstructionProject,
  Region,
  MediationStatistics,
  MediationNetwork,
  MonthlyReportCompliance,
  MediationBudget,
  BudgetLine,
  CaseSubsidyStatistics,
};
