import { and, asc, between, eq, exists, inArray, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { PetitionForm, PetitionKind, PetitionStatus, ReviewStage } from '../codes.ts';
import type {
  HistoryEntry,
  JointConsultation,
  LeaderCase,
  Petition,
  PetitionPressing,
  ReviewRequest,
} from '../models.ts';
import {
  jointConsultation,
  leaderCase,
  petition,
  petitionHistory,
  petitionPressing,
  reviewRequest,
} from '../tables/index.ts';
import { visiblePetitions } from './visibility.ts';

/** Which petitions are wanted; what is absent does not restrict. */
export interface PetitionSelection {
  readonly region?: string | null;
  readonly period?: { readonly from: string; readonly to: string } | null;
  readonly kind?: readonly PetitionKind[] | null;
  readonly form?: readonly PetitionForm[] | null;
  readonly status?: readonly PetitionStatus[] | null;
  readonly reviewStage?: readonly ReviewStage[] | null;
}

/** Reads of petitions, always within the viewer's reach; reviews and leaders' cases are read for petitions in it. */
export function petitionStore(db: Database, viewer: Viewer) {
  const visible = visiblePetitions(viewer);
  return {
    byId: (ids: readonly string[]): Promise<Petition[]> =>
      db
        .select()
        .from(petition)
        .where(
          and(
            visible,
            inArray(
              petition.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    byNumber: (numbers: readonly string[]): Promise<Petition[]> =>
      db
        .select()
        .from(petition)
        .where(and(visible, inArray(petition.number, [...numbers]))),

    /** The petition from which each dispute came; the earliest where several were joined in one dispute. */
    byDispute: (disputeNumbers: readonly string[]): Promise<Petition[]> =>
      db
        .selectDistinctOn([petition.disputeNumber])
        .from(petition)
        .where(and(visible, inArray(petition.disputeNumber, [...disputeNumbers])))
        .orderBy(asc(petition.disputeNumber), asc(petition.openedOn), asc(petition.id)),

    page: (selection: PetitionSelection, page: PageArguments): Page<Petition> => {
      const wanted = and(visible, petitionCondition(db, selection));
      return casePage(db, petition, wanted, page, 'descending');
    },

    history: (petitionIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(petitionHistory)
        .where(inArray(petitionHistory.caseId, [...petitionIds]))
        .orderBy(asc(petitionHistory.at), asc(petitionHistory.seq)),

    pressings: (petitionIds: readonly string[]): Promise<PetitionPressing[]> =>
      db
        .select()
        .from(petitionPressing)
        .where(inArray(petitionPressing.petitionId, [...petitionIds]))
        .orderBy(asc(petitionPressing.pressedOn), asc(petitionPressing.id)),

    consultations: (petitionIds: readonly string[]): Promise<JointConsultation[]> =>
      db
        .select()
        .from(jointConsultation)
        .where(inArray(jointConsultation.petitionId, [...petitionIds]))
        .orderBy(asc(jointConsultation.convenedOn), asc(jointConsultation.id)),

    reviewRequests: (petitionNumbers: readonly string[]): Promise<ReviewRequest[]> =>
      db
        .select()
        .from(reviewRequest)
        .where(inArray(reviewRequest.petitionNumber, [...petitionNumbers]))
        .orderBy(asc(reviewRequest.stage)),

    leaderCases: (petitionNumbers: readonly string[]): Promise<LeaderCase[]> =>
      db
        .select()
        .from(leaderCase)
        .where(inArray(leaderCase.petitionNumber, [...petitionNumbers]))
        .orderBy(asc(leaderCase.assignedOn), asc(leaderCase.number)),
  };
}

function petitionCondition(
  db: Database,
  { region, period, kind, form, status, reviewStage }: PetitionSelection,
): SQL | undefined {
  const reviews = (stages: readonly ReviewStage[]) =>
    db
      .select({ one: sql`1` })
      .from(reviewRequest)
      .where(
        and(eq(reviewRequest.petitionNumber, petition.number), inArray(reviewRequest.stage, [...stages])),
      );
  return and(
    typeof region === 'string' ? withinRegions(petition.regionCode, [region]) : undefined,
    period ? between(petition.openedOn, period.from, period.to) : undefined,
    kind ? inArray(petition.kind, [...kind]) : undefined,
    form ? inArray(petition.form, [...form]) : undefined,
    status ? inArray(petition.status, [...status]) : undefined,
    reviewStage ? exists(reviews(reviewStage)) : undefined,
  );
}
