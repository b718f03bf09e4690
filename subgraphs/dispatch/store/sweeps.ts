import { and, asc, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { uuidPattern } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { HistoryEntry, Sweep, SweepDuty, SweepFinding, SweepOrder } from '../models.ts';
import { visibleCases } from '../../_kit/access.ts';
import {
  sweep,
  sweepDuty,
  sweepFinding,
  sweepFindingHistory,
  sweepHistory,
  sweepOrder,
} from '../tables/index.ts';
import { visibleFindings, visibleSweeps } from './visibleRecords.ts';

/** Reads of sweeps, of what they found and of what was ordered, always within the viewer's reach. */
export function sweepStore(db: Database, viewer: Viewer) {
  return {
    byId: (ids: readonly string[]): Promise<Sweep[]> =>
      db
        .select()
        .from(sweep)
        .where(and(visibleSweeps(viewer), inArray(sweep.id, onlyUuids(ids)))),

    /** The duties of sweeps that were read before. */
    duties: (numbers: readonly string[]): Promise<SweepDuty[]> =>
      db
        .select()
        .from(sweepDuty)
        .where(inArray(sweepDuty.number, [...numbers])),

    findingsById: (ids: readonly string[]): Promise<SweepFinding[]> =>
      db
        .select()
        .from(sweepFinding)
        .where(and(visibleFindings(viewer), inArray(sweepFinding.id, onlyUuids(ids)))),

    /** What sweeps found, in the order of its numbers. */
    findingsOf: (sweepIds: readonly string[]): Promise<SweepFinding[]> =>
      db
        .select()
        .from(sweepFinding)
        .where(and(visibleFindings(viewer), inArray(sweepFinding.sweepId, [...sweepIds])))
        .orderBy(asc(sweepFinding.id)),

    /** The findings that became these disputes. */
    findingsOfDisputes: (numbers: readonly string[]): Promise<SweepFinding[]> =>
      db
        .select()
        .from(sweepFinding)
        .where(and(visibleFindings(viewer), inArray(sweepFinding.disputeNumber, [...numbers]))),

    ordersById: (ids: readonly string[]): Promise<SweepOrder[]> =>
      db
        .select()
        .from(sweepOrder)
        .where(
          and(
            visibleCases(viewer, 'dispatch', sweepOrder.regionCode),
            inArray(sweepOrder.id, onlyUuids(ids)),
          ),
        ),

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(sweepHistory)
        .where(inArray(sweepHistory.caseId, [...ids]))
        .orderBy(asc(sweepHistory.seq)),

    findingHistory: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(sweepFindingHistory)
        .where(inArray(sweepFindingHistory.caseId, [...ids]))
        .orderBy(asc(sweepFindingHistory.seq)),
  };
}

function onlyUuids(ids: readonly string[]): string[] {
  return ids.filter((id) => uuidPattern.test(id));
}
