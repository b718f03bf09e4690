import { and, between, count, inArray } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
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
import type { VerificationResult } from '../codes.ts';
import type { IdentityVerification } from '../models.ts';
import type { Period } from '../rules/outsideView.ts';
import { identityVerification } from '../tables/index.ts';
import { visibleRecords } from './visibility.ts';

/** Which checks of basic data are wanted; what is absent does not restrict. */
export interface VerificationSelection {
  readonly region?: string | null;
  readonly period?: Period | null;
  readonly result?: readonly VerificationResult[] | null;
}

const newestFirst: OrderColumn<IdentityVerification>[] = [
  { column: identityVerification.checkedOn, value: (row) => row.checkedOn, pattern: dayPattern },
  { column: identityVerification.id, value: (row) => row.id, pattern: uuidPattern },
];

/** Reads of the checks of basic data within the viewer's reach. */
export function verificationStore(db: Database, viewer: Viewer) {
  return {
    page: (
      { region, period, result }: VerificationSelection,
      page: PageArguments,
    ): Page<IdentityVerification> => {
      const wanted = and(
        visibleRecords(viewer, identityVerification),
        typeof region === 'string' ? withinRegions(identityVerification.regionCode, [region]) : undefined,
        period ? between(identityVerification.checkedOn, period.from, period.to) : undefined,
        result ? inArray(identityVerification.result, [...result]) : undefined,
      );
      return readPage(
        page,
        'descending',
        newestFirst,
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(identityVerification)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(identityVerification).where(wanted)),
      );
    },
  };
}
