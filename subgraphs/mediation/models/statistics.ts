import type { BudgetPurpose, CommitteeKind, DisputeKind, DisputeOrigin, MediationTier } from '../codes.ts';

/** Counts of the disputes opened in a region within a period; breakdowns are read when somebody asks for them. */
export interface MediationStatistics {
  code: string;
  period: { from: string; to: string };
  accepted: number;
  settled: number;
  notSettled: number;
  withdrawn: number;
  refused: number;
  inProgress: number;
  openSessions: number;
  openSessionsSettled: number;
  openSessionsRelapsed: number;
  relapsed: number;
  onLedger: number;
  amount: string;
}

/** One line of a breakdown. */
export interface DisputeKindCount {
  kind: DisputeKind;
  accepted: number;
  settled: number;
}
export interface DisputeOriginCount {
  origin: DisputeOrigin;
  accepted: number;
  settled: number;
}
export interface DisputeTierCount {
  tier: MediationTier;
  accepted: number;
  settled: number;
}
export interface DisputeMonthCount {
  month: string;
  accepted: number;
  settled: number;
}

/** The mediation network of a region on a day. */
export interface MediationNetwork {
  code: string;
  on: string;
  mediators: number;
  fullTimeMediators: number;
  informationOfficers: number;
  villageCommittees: number;
  villageCommitteesWithFullTimeMediator: number;
  fewestMembers: number | null;
  mostMembers: number | null;
}
export interface CommitteeCount {
  tier: MediationTier;
  kind: CommitteeKind;
  count: number;
}
export interface MonthlyReportCompliance {
  due: number;
  submitted: number;
}
export interface BudgetLine {
  purpose: BudgetPurpose;
  amount: string;
}
export interface MediationBudget {
  code: string;
  year: number;
  lines: BudgetLine[];
}
export interface CaseSubsidyStatistics {
  claimed: number;
  approved: number;
  paid: number;
  amountPaid: string;
  incompleteDossiers: number;
}
