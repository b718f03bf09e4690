import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { uuidPattern } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type {
  AcceptanceApplication,
  BadBehaviourRecord,
  HistoryEntry,
  Inspection,
  RectificationOrder,
  WageDeposit,
} from '../models.ts';
import {
  acceptanceApplication,
  acceptanceHistory,
  badBehaviour,
  badBehaviourHistory,
  constructionProject,
  inspection,
  rectificationOrder,
  rectificationOrderHistory,
  wageDeposit,
  wageDepositHistory,
} from '../tables/index.ts';
import { projectOfFirm, visibleTo, withinProjectOfFirm } from './reach.ts';

/**
 * Reads of what is done to secure wages. Lookups by project are of projects that the caller has found in the viewer's
 * reach; lookups by firm keep to that reach here.
 */
export function supervisionStore(db: Database, viewer: Viewer) {
  return {
    deposits: (projectNumbers: readonly string[]): Promise<WageDeposit[]> =>
      db
        .select()
        .from(wageDeposit)
        .where(inArray(wageDeposit.projectNumber, [...projectNumbers])),

    depositsOfFirms: async (codes: readonly string[]): Promise<WageDeposit[]> => {
      const rows = await db
        .select({ deposit: wageDeposit })
        .from(wageDeposit)
        .innerJoin(constructionProject, eq(constructionProject.number, wageDeposit.projectNumber))
        .where(
          and(
            visibleTo(viewer, constructionProject.regionCode, projectOfFirm),
            inArray(wageDeposit.contractorCode, [...codes]),
          ),
        )
        .orderBy(desc(wageDeposit.requiredOn), asc(wageDeposit.number));
      return rows.map(({ deposit }) => deposit);
    },

    badBehavioursOfFirms: (codes: readonly string[]): Promise<BadBehaviourRecord[]> =>
      db
        .select()
        .from(badBehaviour)
        .where(
          and(
            visibleTo(viewer, badBehaviour.regionCode, (firm) => eq(badBehaviour.organizationCode, firm)),
            inArray(badBehaviour.organizationCode, [...codes]),
          ),
        )
        .orderBy(desc(badBehaviour.proposedOn), asc(badBehaviour.number)),

    depositsById: (ids: readonly string[]): Promise<WageDeposit[]> =>
      db
        .select()
        .from(wageDeposit)
        .where(
          and(
            visibleTo(viewer, wageDeposit.regionCode, withinProjectOfFirm(wageDeposit.projectNumber)),
            inArray(wageDeposit.id, [...ids]),
          ),
        ),

    depositHistory: (depositIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(wageDepositHistory)
        .where(inArray(wageDepositHistory.caseId, [...depositIds]))
        .orderBy(asc(wageDepositHistory.seq)),

    acceptanceById: (ids: readonly string[]): Promise<AcceptanceApplication[]> => {
      const { regionCode, projectNumber, id } = acceptanceApplication;
      const visible = visibleTo(viewer, regionCode, withinProjectOfFirm(projectNumber));
      return db
        .select()
        .from(acceptanceApplication)
        .where(
          and(
            visible,
            inArray(
              id,
              ids.filter((each) => uuidPattern.test(each)),
            ),
          ),
        );
    },

    acceptanceApplications: (projectNumbers: readonly string[]): Promise<AcceptanceApplication[]> =>
      db
        .select()
        .from(acceptanceApplication)
        .where(inArray(acceptanceApplication.projectNumber, [...projectNumbers]))
        .orderBy(asc(acceptanceApplication.openedOn), asc(acceptanceApplication.number)),

    badBehavioursById: (ids: readonly string[]): Promise<BadBehaviourRecord[]> =>
      db
        .select()
        .from(badBehaviour)
        .where(
          and(
            visibleTo(viewer, badBehaviour.regionCode, (firm) => eq(badBehaviour.organizationCode, firm)),
            inArray(
              badBehaviour.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    badBehaviourHistory: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(badBehaviourHistory)
        .where(inArray(badBehaviourHistory.caseId, [...ids]))
        .orderBy(asc(badBehaviourHistory.seq)),

    acceptanceHistory: (applicationIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(acceptanceHistory)
        .where(inArray(acceptanceHistory.caseId, [...applicationIds]))
        .orderBy(asc(acceptanceHistory.seq)),

    ordersOfProjects: (projectNumbers: readonly string[]): Promise<RectificationOrder[]> =>
      db
        .select()
        .from(rectificationOrder)
        .where(inArray(rectificationOrder.projectNumber, [...projectNumbers]))
        .orderBy(desc(rectificationOrder.issuedOn), asc(rectificationOrder.number)),

    orderHistory: (orderIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(rectificationOrderHistory)
        .where(inArray(rectificationOrderHistory.caseId, [...orderIds]))
        .orderBy(asc(rectificationOrderHistory.seq)),

    inspections: (projectNumbers: readonly string[]): Promise<Inspection[]> =>
      db
        .select()
        .from(inspection)
        .where(inArray(inspection.projectNumber, [...projectNumbers]))
        .orderBy(desc(inspection.inspectedOn), asc(inspection.number)),
  };
}
