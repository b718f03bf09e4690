import { incomingReferralResolvers } from '../../_kit/acts/incoming-referral/resolvers.ts';
import { historyEntryResolvers } from '../../_kit/acts/history.ts';
import { userErrorResolvers } from '../../_kit/acts/userErrors.ts';
import { deadlineResolvers } from '../../_kit/deadlines/resolvers.ts';
import { scalarResolvers } from '../../_kit/scalars.ts';
import { petitionUserErrorCode } from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { AccountabilityProposal } from './AccountabilityProposal.ts';
import { JointConsultation } from './JointConsultation.ts';
import { LeaderCase } from './LeaderCase.ts';
import { Mutation } from './Mutation/index.ts';
import { PetitionDeadline } from './PetitionDeadline.ts';
import { PetitionProgress } from './PetitionProgress.ts';
import { leaderCaseInbox } from './Query/leaderCaseInbox.ts';
import { leaderCases } from './Query/leaderCases.ts';
import { petitionMeetings } from './Query/petitionMeetings.ts';
import { upcomingReceptionDays } from './Query/upcomingReceptionDays.ts';
import { PetitionMeeting } from './PetitionMeeting.ts';
import { PetitionRegisterPayload } from './PetitionRegisterPayload.ts';
import { accountabilityProposals } from './Query/accountabilityProposals.ts';
import { petitionByNumber } from './Query/petitionByNumber.ts';
import { petitionDeadlines } from './Query/petitionDeadlines.ts';
import { petitionInbox } from './Query/petitionInbox.ts';
import { petitionProgress } from './Query/petitionProgress.ts';
import { petitionsByParty } from './Query/petitionsByParty.ts';
import { ConstructionProject } from './ConstructionProject.ts';
import { Dispute } from './Dispute.ts';
import { Organization } from './Organization.ts';
import { Petition } from './Petition.ts';
import { PetitionBodyCount, PetitionDutyCount, PetitionReport } from './PetitionReport.ts';
import { PetitionStatistics } from './PetitionStatistics.ts';
import { petition } from './Query/petition.ts';
import { petitions } from './Query/petitions.ts';
import { receptionDays } from './Query/receptionDays.ts';
import { ReceptionDay } from './ReceptionDay.ts';
import { ReceptionDayCompliance } from './ReceptionDayCompliance.ts';
import { petitionReferralInbox } from './Query/petitionReferralInbox.ts';
import { Region } from './Region.ts';
import { ReviewRequest } from './ReviewRequest.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: {
    petitionReferralInbox,
    accountabilityProposals,
    leaderCaseInbox,
    leaderCases,
    petition,
    petitionByNumber,
    petitionDeadlines,
    petitionInbox,
    petitionMeetings,
    petitionProgress,
    petitions,
    petitionsByParty,
    receptionDays,
    upcomingReceptionDays,
  },
  Mutation,
  Deadline: deadlineResolvers(deadlineRules),
  HistoryEntry: historyEntryResolvers,
  IncomingReferral: incomingReferralResolvers,
  PetitionUserError: userErrorResolvers(petitionUserErrorCode),
  PetitionDeadline,
  PetitionMeeting,
  PetitionRegisterPayload,
  PetitionProgress,
  JointConsultation,
  LeaderCase,
  AccountabilityProposal,
  Petition,
  ReviewRequest,
  ReceptionDay,
  Region,
  PetitionStatistics,
  PetitionReport,
  PetitionBodyCount,
  PetitionDutyCount,
  ReceptionDayCompliance,
  Organization,
  ConstructionProject,
  Dispute,
};
