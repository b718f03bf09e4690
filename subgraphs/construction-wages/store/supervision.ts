import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { Database } from '../../_kit/database.ts';
import type {
  AcceptanceApplication,
  BadBehaviourRecord,
  HistoryEntry,
  Inspection,
  WageDeposit,
} from '../models.ts';
import {
  acceptanceApplication,
  acceptanceHistory,
  badBehaviour,
  constructionProject,
  inspection,
  wageDeposit,
} from '../tables/index.ts';

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
            visibleCases(viewer, 'construction-wages', constructionProject.regionCode),
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
            visibleCases(viewer, 'construction-wages', badBehaviour.regionCode),
            inArray(badBehaviour.organizationCode, [...codes]),
          ),
        )
        .orderBy(desc(badBehaviour.proposedOn), asc(badBehaviour.number)),

    acceptanceApplications: (projectNumbers: readonly string[]): Promise<AcceptanceApplication[]> =>
      db
        .select()
        .from(acceptanceApplication)
        .where(inArray(acceptanceApplication.projectNumber, [...projectNumbers]))
        .orderBy(asc(acceptanceApplication.openedOn), asc(acceptanceApplication.number)),

    acceptanceHistory: (applicationIds: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(acceptanceHistory)
        .where(inArray(acceptanceHistory.caseId, [...applicationIds]))
        .orderBy(asc(acceptanceHistory.seq)),

    inspections: (projectNumbers: readonly string[]): Promise<Inspection[]> =>
      db
        .select()
        .from(inspection)
        .where(inArray(inspection.projectNumber, [...projectNumbers]))
        .orderBy(desc(inspection.inspectedOn), asc(inspection.number)),
  };
}
