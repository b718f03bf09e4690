import { and, asc, between, eq, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import { uuidPattern, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database, Transaction } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { ReintegrationStatus } from '../codes.ts';
import type { HistoryEntry, ReintegrationCase, ReleaseHandover, SupportMeasure } from '../models.ts';
import type { Period } from '../rules/outsideView.ts';
import {
  reintegrationCase,
  reintegrationCaseHistory,
  releaseHandover,
  supportMeasure,
} from '../tables/index.ts';
import { visibleRecords } from './visibility.ts';

/** Which reintegration cases are wanted; what is absent does not restrict. */
export interface ReintegrationSelection {
  readonly number?: string | null;
  /** The exact name; only the recorded search asks by it. */
  readonly name?: string;
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly status?: readonly ReintegrationStatus[] | null;
}

/** Reads of reintegration cases within the viewer's reach; handovers and support are read for cases in it. */
export function reintegrationStore(db: Database | Transaction, viewer: Viewer) {
  const visible = visibleRecords(viewer, reintegrationCase);
  return {
    byId: (ids: readonly string[]): Promise<ReintegrationCase[]> =>
      db
        .select()
        .from(reintegrationCase)
        .where(
          and(
            visible,
            inArray(
              reintegrationCase.id,
              ids.filter((id) => uuidPattern.test(id)),
            ),
          ),
        ),

    page: (
      { number, name, region, period, status }: ReintegrationSelection,
      page: PageArguments,
    ): Page<ReintegrationCase> => {
      const wanted = and(
        visible,
        typeof number === 'string' ? eq(reintegrationCase.number, number) : undefined,
        name === undefined ? undefined : eq(reintegrationCase.name, name),
        typeof region === 'string' ? withinRegions(reintegrationCase.regionCode, [region]) : undefined,
        period ? between(reintegrationCase.openedOn, period.from, period.to) : undefined,
        status ? inArray(reintegrationCase.status, [...status]) : undefined,
      );
      return casePage(db, reintegrationCase, wanted, page, 'descending');
    },

    handovers: (caseNumbers: readonly string[]): Promise<ReleaseHandover[]> =>
      db
        .select()
        .from(releaseHandover)
        .where(inArray(releaseHandover.caseNumber, [...caseNumbers])),

    supportMeasures: (caseNumbers: readonly string[]): Promise<SupportMeasure[]> =>
      db
        .select()
        .from(supportMeasure)
        .where(inArray(supportMeasure.caseNumber, [...caseNumbers]))
        .orderBy(asc(supportMeasure.offeredOn), asc(supportMeasure.number)),

    history: (ids: readonly string[]): Promise<HistoryEntry[]> =>
      db
        .select()
        .from(reintegrationCaseHistory)
        .where(inArray(reintegrationCaseHistory.caseId, [...ids]))
        .orderBy(asc(reintegrationCaseHistory.at), asc(reintegrationCaseHistory.seq)),
  };
}
