import type { Page } from '../_kit/connection.ts';
import type {
  LeaderCaseStatus,
  PetitionBranch,
  PetitionForm,
  PetitionKind,
  PetitionStage,
  PetitionStatus,
  SatisfactionRating,
} from './codes.ts';
import type { leaderCase, petition, petitionHistory, receptionDay, reviewRequest } from './tables.ts';

/** What resolvers get as parent for each GraphQL type of this department. */
export type Petition = typeof petition.$inferSelect;
export type ReviewRequest = typeof reviewRequest.$inferSelect;
export type LeaderCase = typeof leaderCase.$inferSelect;
export type ReceptionDay = typeof receptionDay.$inferSelect;
export type HistoryEntry = typeof petitionHistory.$inferSelect;
export type PetitionConnection = Page<Petition>;
export type ReceptionDayConnection = Page<ReceptionDay>;

/** A region of which only the code is known here. */
export interface Region {
  code: string;
}
/** An organisation of which only the code is known here. */
export interface Organization {
  code: string;
}
/** A project of which only the number is known here. */
export interface ConstructionProject {
  number: string;
}
/** A dispute of which only the number is known here. */
export interface Dispute {
  number: string;
}

/** Counts of the petitions registered in a region within a period; breakdowns are read when somebody asks for them. */
export interface PetitionStatistics {
  code: string;
  period: { from: string; to: string };
  registered: number;
  concluded: number;
  divertedInTime: number;
  divertedLate: number;
  divertedToMediation: number;
  pressed: number;
  rated: number;
}

/** One line of a breakdown. */
export interface PetitionKindCount {
  kind: PetitionKind;
  registered: number;
  concluded: number;
}
export interface PetitionFormCount {
  form: PetitionForm;
  registered: number;
  concluded: number;
}
export interface PetitionStatusCount {
  status: PetitionStatus;
  registered: number;
  concluded: number;
}
export interface PetitionBranchCount {
  branch: PetitionBranch;
  registered: number;
  concluded: number;
}
export interface PetitionMonthCount {
  month: string;
  registered: number;
  concluded: number;
}
export interface PetitionStageCount {
  stage: PetitionStage;
  entered: number;
  answered: number;
}
export interface SatisfactionCount {
  satisfaction: SatisfactionRating;
  count: number;
}
export interface LeaderCaseCount {
  status: LeaderCaseStatus;
  count: number;
}

/** Reception days that a region's schedules made due, and what became of them. */
export interface ReceptionDayCompliance {
  due: number;
  held: number;
  heldOnDay: number;
}
