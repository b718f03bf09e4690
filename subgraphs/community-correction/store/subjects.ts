import { and, asc, between, eq, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { CorrectionKind, CorrectionStatus } from '../codes.ts';
import type { CorrectionSubject, ElectronicTracking, HistoryEntry, SanctionDecision } from '../models.ts';
import type { Period } from '../rules/outsideView.ts';
import {
  correctionSanction,
  correctionSubject,
  correctionSubjectHistory,
  electronicTracking,
} from '../tables/index.ts';
import { visibleRecords } from './visibility.ts';

/** Which persons are wanted; what is absent does not restrict. */
export interface SubjectSelection {
  readonly number?: string | null;
  /** The exact name; only the recorded search asks by it. */
  readonly name?: string;
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly kind?: readonly CorrectionKind[] | null;
  readonly status?: readonly CorrectionStatus[] | null;
}

/** Reads of persons under correction within the viewer's reach; the rest is read for persons in it. */
export function subjectStore(db: Database | Transaction, viewer: Viewer) {
  const visible = visibleRecords(viewer, correctionSubject);
  return {
    byId: (ids: readonly string[]): Promise<CorrectionSubject[]> =>
      db
        .select()
        .from(correctionSubject)
        .where(
          and(
            visible,
            inArray(
              correctionSubject.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    page: (
      { number, name, region, period, kind, status }: SubjectSelection,
      page: PageArguments,
    ): Page<CorrectionSubject> => {
      const wanted = and(
        visible,
        typeof number === 'string' ? eq(correctionSubject.number, number) : undefined,
        name === undefined ? undefined : eq(correctionSubject.name, name),
        typeof region === 'string' ? withinRegions(correctionSubject.regionCode, [region]) : undefined,
        period ? between(correctionSubject.openedOn, period.from, period.to) : undefined,
        kind ? inArray(correctionSubject.kind, [...kind]) : undefined,
        status ? inArray(correctionSubject.status, [...status]) : undefined,
      );
      return casePage(db, correctionSubject, wanted, page, 'descending');
    },

    sanctions: (subjectNumbers: readonly string[]): Promise<SanctionDecision[]> =>
      db
        .select()
        .from(correctionSanction)
        .where(inArray(correctionSanction.subjectNumber, [...subjectNumbers]))
        .orderBy(asc(correctionSanction.decidedOn), asc(correctionSanction.number)),

    trackings: (subjectNumbers: readonly string[]): Promise<ElectronicTracking[]> =>
      db
        .select()
        .from(electronicTracking)
        .where(inArray(electronicTracking.subjectNumber, [...subjectNumbers]))
        .orderBy(asc(electronicTracking.fromDay), asc(electronicTracking.number)),

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(correctionSubjectHistory)
        .where(inArray(correctionSubjectHistory.caseId, [...ids]))
        .orderBy(asc(correctionSubjectHistory.at), asc(correctionSubjectHistory.seq)),
  };
}
