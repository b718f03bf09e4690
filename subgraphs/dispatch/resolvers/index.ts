import { historyEntryResolvers } from '../../_kit/acts/history.ts';
import { userErrorResolvers } from '../../_kit/acts/userErrors.ts';
import { deadlineResolvers } from '../../_kit/deadlines/resolvers.ts';
import { scalarResolvers } from '../../_kit/scalars.ts';
import { dispatchUserErrorCode } from '../codes.ts';
import { deadlineRules } from '../rules/deadlines.ts';
import { Alert, AlertLevelDefinition, AlertReport, AlertRule, AlertTask } from './Alert.ts';
import { Dispute, LegalAidApplication, LegalAidCase, Petition, WageComplaint } from './cases.ts';
import { CommandCentre, MemberBody } from './CommandCentre.ts';
import { CaseGroup, IndexedCase } from './IndexedCase.ts';
import { DutyGroup, IndexedDuty } from './IndexedDuty.ts';
import { Assignment, JointMeeting } from './JointMeeting.ts';
import { Mutation } from './Mutation/index.ts';
import { Organization } from './Organization.ts';
import { ProtectionRequest } from './ProtectionRequest.ts';
import { alert } from './Query/alert.ts';
import { alertLevels } from './Query/alertLevels.ts';
import { alerts } from './Query/alerts.ts';
import { alertTaskInbox } from './Query/alertTaskInbox.ts';
import { assignmentInbox } from './Query/assignmentInbox.ts';
import { assignments } from './Query/assignments.ts';
import { cases } from './Query/cases.ts';
import { caseStatistics } from './Query/caseStatistics.ts';
import { commandCentre } from './Query/commandCentre.ts';
import { duties } from './Query/duties.ts';
import { dutyStatistics } from './Query/dutyStatistics.ts';
import { jointMeeting } from './Query/jointMeeting.ts';
import { jointMeetings } from './Query/jointMeetings.ts';
import { protectionInbox } from './Query/protectionInbox.ts';
import { referral } from './Query/referral.ts';
import { referralByNumber } from './Query/referralByNumber.ts';
import { referralInbox } from './Query/referralInbox.ts';
import { referrals } from './Query/referrals.ts';
import { riskAssessment } from './Query/riskAssessment.ts';
import { riskAssessments } from './Query/riskAssessments.ts';
import { sweep } from './Query/sweep.ts';
import { sweepCalendar } from './Query/sweepCalendar.ts';
import { sweeps } from './Query/sweeps.ts';
import { tip } from './Query/tip.ts';
import { tipByReceipt } from './Query/tipByReceipt.ts';
import { tipInbox } from './Query/tipInbox.ts';
import { tipRewardByReceipt } from './Query/tipRewardByReceipt.ts';
import { tips } from './Query/tips.ts';
import { Referral, ReferralEscalation } from './Referral.ts';
import { DispatchStatistics, Region } from './Region.ts';
import { RiskAssessment, RiskPoint } from './RiskAssessment.ts';
import { alertChanged } from './Subscription/alertChanged.ts';
import { caseChanged } from './Subscription/caseChanged.ts';
import { overdueChanged } from './Subscription/overdueChanged.ts';
import { referralChanged } from './Subscription/referralChanged.ts';
import { Sweep, SweepCompliance, SweepFinding, SweepOrder } from './Sweep.ts';
import { SweepCalendar, SweepCalendarLine } from './SweepCalendar.ts';
import { Tip } from './Tip.ts';
import { TipLine } from './TipLine.ts';
import { TipProgress } from './TipProgress.ts';
import { TipReceivePayload } from './TipReceivePayload.ts';
import { TipReward } from './TipReward.ts';

/** Every resolver of the department; the fields not named here are columns of their row. */
export const resolvers = {
  ...scalarResolvers,
  Query: {
    alert,
    alertLevels,
    alerts,
    alertTaskInbox,
    assignmentInbox,
    assignments,
    cases,
    caseStatistics,
    commandCentre,
    duties,
    dutyStatistics,
    jointMeeting,
    jointMeetings,
    protectionInbox,
    referral,
    referralByNumber,
    referralInbox,
    referrals,
    riskAssessment,
    riskAssessments,
    sweep,
    sweepCalendar,
    sweeps,
    tip,
    tipByReceipt,
    tipInbox,
    tipRewardByReceipt,
    tips,
  },
  Mutation,
  Subscription: { alertChanged, caseChanged, overdueChanged, referralChanged },
  Deadline: deadlineResolvers(deadlineRules),
  HistoryEntry: historyEntryResolvers,
  DispatchUserError: userErrorResolvers(dispatchUserErrorCode),
  CommandCentre,
  MemberBody,
  Sweep,
  SweepCompliance,
  SweepCalendar,
  SweepCalendarLine,
  SweepFinding,
  SweepOrder,
  JointMeeting,
  Tip,
  TipLine,
  TipProgress,
  TipReceivePayload,
  TipReward,
  ProtectionRequest,
  Assignment,
  RiskAssessment,
  RiskPoint,
  Alert,
  AlertLevelDefinition,
  AlertReport,
  AlertRule,
  AlertTask,
  Referral,
  ReferralEscalation,
  Dispute,
  LegalAidApplication,
  LegalAidCase,
  Petition,
  WageComplaint,
  Region,
  DispatchStatistics,
  CaseGroup,
  IndexedCase,
  IndexedDuty,
  DutyGroup,
  Organization,
};
