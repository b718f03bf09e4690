import { incomingReferralResolvers } from '../../_kit/acts/incoming-referral/resolvers.ts';
import { historyEntryResolvers } from '../../_kit/acts/history.ts';
import { userErrorResolvers } from '../../_kit/acts/userErrors.ts';
import { deadlineResolvers } from '../../_kit/deadlines/resolvers.ts';
import { scalarResolvers } from '../../_kit/scalars.ts';
import { mediationUserErrorCode } from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { CaseSubsidyStatistics } from './CaseSubsidyStatistics.ts';
import { ConstructionProject } from './ConstructionProject.ts';
import { Dispute } from './Dispute.ts';
import { DisputeEscalation } from './DisputeEscalation.ts';
import { InformationOfficer } from './InformationOfficer.ts';
import { JudicialConfirmation } from './JudicialConfirmation.ts';
import { MediationAgreement } from './MediationAgreement.ts';
import { BudgetLine, MediationBudget } from './MediationBudget.ts';
import { MediationCommittee } from './MediationCommittee.ts';
import { MediationDeadline } from './MediationDeadline.ts';
import { MediationDossier } from './MediationDossier.ts';
import { MediationNetwork } from './MediationNetwork.ts';
import {
  MediationReport,
  MediationReportEdition,
  MediationReportLine,
  CommitteeChange,
} from './MediationReport.ts';
import { MediationStatistics } from './MediationStatistics.ts';
import { MediationSubsidy, SubsidyScale } from './MediationSubsidy.ts';
import { Mediator } from './Mediator.ts';
import { MonthlyReportCompliance } from './MonthlyReportCompliance.ts';
import { RegisterEntry } from './RegisterEntry.ts';
import { Region } from './Region.ts';
import { Mutation } from './Mutation/index.ts';
import { Query } from './Query/index.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query,
  Mutation,
  Deadline: deadlineResolvers(deadlineRules),
  HistoryEntry: historyEntryResolvers,
  IncomingReferral: incomingReferralResolvers,
  MediationUserError: userErrorResolvers(mediationUserErrorCode),
  CaseSubsidyStatistics,
  ConstructionProject,
  Dispute,
  DisputeEscalation,
  InformationOfficer,
  JudicialConfirmation,
  MediationAgreement,
  BudgetLine,
  MediationBudget,
  MediationCommittee,
  MediationDeadline,
  MediationDossier,
  MediationNetwork,
  MediationReport,
  MediationReportEdition,
  MediationReportLine,
  CommitteeChange,
  MediationStatistics,
  MediationSubsidy,
  SubsidyScale,
  Mediator,
  MonthlyReportCompliance,
  RegisterEntry,
  Region,
};
