import { and, asc, between, count, eq, inArray, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type OrderColumn,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { CorrectionKind, CorrectionStatus, ReintegrationStatus } from '../codes.ts';
import type {
  CorrectionSubject,
  ElectronicTracking,
  HistoryEntry,
  ReintegrationCase,
  SupportMeasure,
} from '../models.ts';
import type { Period } from '../rules/outsideView.ts';
import {
  correctionSubject,
  correctionSubjectHistory,
  electronicTracking,
  reintegrationCase,
  reintegrationCaseHistory,
  supportMeasure,
} from '../tables.ts';

/** Which persons are wanted; what is absent does not restrict. */
export interface SubjectSelection {
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly kind?: readonly CorrectionKind[] | null;
  readonly status?: readonly CorrectionStatus[] | null;
}

/** Which reintegration cases are wanted. */
export interface ReintegrationSelection {
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly status?: readonly ReintegrationStatus[] | null;
}

const newestSubjectFirst: OrderColumn<CorrectionSubject>[] = [
  { column: correctionSubject.openedOn, value: (row) => row.openedOn, pattern: dayPattern },
  { column: correctionSubject.id, value: (row) => row.id, pattern: uuidPattern },
];
const newestCaseFirst: OrderColumn<ReintegrationCase>[] = [
  { column: reintegrationCase.openedOn, value: (row) => row.openedOn, pattern: dayPattern },
  { column: reintegrationCase.id, value: (row) => row.id, pattern: uuidPattern },
];

/** Reads of the department's records: within the viewer's reach, and minors for officers and supervisors alone (CCL art. 54). */
export function caseStore(db: Database, viewer: Viewer) {
  const visible = (table: typeof correctionSubject | typeof reintegrationCase): SQL | undefined =>
    and(visibleCases(viewer, 'community-correction', table.regionCode), minors(viewer, table.isMinor));
  return {
    subjectsById: (ids: readonly string[]): Promise<CorrectionSubject[]> =>
      db
        .select()
        .from(correctionSubject)
        .where(and(visible(correctionSubject), inArray(correctionSubject.id, uuids(ids)))),

    subjects: (
      { region, period, kind, status }: SubjectSelection,
      page: PageArguments,
    ): Promise<Page<CorrectionSubject>> => {
      const wanted = and(
        visible(correctionSubject),
        region ? withinRegions(correctionSubject.regionCode, [region]) : undefined,
        period ? between(correctionSubject.openedOn, period.from, period.to) : undefined,
        kind ? inArray(correctionSubject.kind, [...kind]) : undefined,
        status ? inArray(correctionSubject.status, [...status]) : undefined,
      );
      return readPage(
        page,
        'descending',
        newestSubjectFirst,
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(correctionSubject)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(correctionSubject).where(wanted)),
      );
    },

    reintegrationCasesById: (ids: readonly string[]): Promise<ReintegrationCase[]> =>
      db
        .select()
        .from(reintegrationCase)
        .where(and(visible(reintegrationCase), inArray(reintegrationCase.id, uuids(ids)))),

    reintegrationCases: (
      { region, period, status }: ReintegrationSelection,
      page: PageArguments,
    ): Promise<Page<ReintegrationCase>> => {
      const wanted = and(
        visible(reintegrationCase),
        region ? withinRegions(reintegrationCase.regionCode, [region]) : undefined,
        period ? between(reintegrationCase.openedOn, period.from, period.to) : undefined,
        status ? inArray(reintegrationCase.status, [...status]) : undefined,
      );
      return readPage(
        page,
        'descending',
        newestCaseFirst,
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(reintegrationCase)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(reintegrationCase).where(wanted)),
      );
    },

    trackings: (subjectNumbers: readonly string[]): Promise<ElectronicTracking[]> =>
      db
        .select()
        .from(electronicTracking)
        .where(inArray(electronicTracking.subjectNumber, [...subjectNumbers]))
        .orderBy(asc(electronicTracking.fromDay), asc(electronicTracking.number)),

    supportMeasures: (caseNumbers: readonly string[]): Promise<SupportMeasure[]> =>
      db
        .select()
        .from(supportMeasure)
        .where(inArray(supportMeasure.caseNumber, [...caseNumbers]))
        .orderBy(asc(supportMeasure.offeredOn), asc(supportMeasure.number)),

    subjectHistory: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(correctionSubjectHistory)
        .where(inArray(correctionSubjectHistory.caseId, [...ids]))
        .orderBy(asc(correctionSubjectHistory.seq)),

    reintegrationHistory: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(reintegrationCaseHistory)
        .where(inArray(reintegrationCaseHistory.caseId, [...ids]))
        .orderBy(asc(reintegrationCaseHistory.seq)),
  };
}

function minors({ roles }: Viewer, isMinor: PgColumn): SQL | undefined {
  return roles.includes('OFFICER') || roles.includes('SUPERVISOR') ? undefined : eq(isMinor, false);
}

function uuids(ids: readonly string[]): string[] {
  return ids.filter((id) => uuidPattern.test(id));
}
