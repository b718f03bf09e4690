import { historyEntryResolvers } from '../../_kit/acts/history.ts';
import { userErrorResolvers } from '../../_kit/acts/userErrors.ts';
import { deadlineResolvers } from '../../_kit/deadlines/resolvers.ts';
import { scalarResolvers } from '../../_kit/scalars.ts';
import { mediationUserErrorCode } from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { disputeAccept } from './Mutation/disputeAccept.ts';
import { disputeReport } from './Mutation/disputeReport.ts';
import { MediationDeadline } from './MediationDeadline.ts';
import { disputeInbox } from './Query/disputeInbox.ts';
import { mediationDeadlines } from './Query/mediationDeadlines.ts';
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
  Query: { dispute, disputes, disputeInbox, mediationCommittees, mediationDeadlines },
  Mutation: { disputeReport, disputeAccept },
  Deadline: deadlineResolvers(deadlineRules),
  HistoryEntry: historyEntryResolvers,
  MediationUserError: userErrorResolvers(mediationUserErrorCode),
  MediationDeadline,
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
