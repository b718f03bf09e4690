import { and, asc, count, gt, inArray, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { countOf, readPage, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import { withinRegions } from '../../_kit/region.ts';
import type { InformationOfficer } from '../models.ts';
import { informationOfficer, mediator } from '../tables/index.ts';

/** SQL: the lines of a roster whose people are in office on a day; the day on which one leaves is none of service. */
export function servingOn(table: typeof mediator | typeof informationOfficer, day: string): SQL | undefined {
  return and(lte(table.appointedOn, day), or(isNull(table.leftOn), gt(table.leftOn, day)));
}

/**
 * Reads of the roster of information officers, always within the viewer's reach: unlike members and mediators nobody posts
 * them on a wall.
 */
export function rosterStore(db: Database, viewer: Viewer, { today }: Pick<ActContext, 'today'>) {
  const visible = and(
    visibleCases(viewer, 'mediation', informationOfficer.regionCode),
    servingOn(informationOfficer, today),
  );
  const read = (wanted: SQL | undefined): Promise<InformationOfficer[]> =>
    db.select().from(informationOfficer).where(and(visible, wanted)).orderBy(asc(informationOfficer.number));

  return {
    /** Officers in office of the villages with these codes. */
    officersOf: (villages: readonly string[]): Promise<InformationOfficer[]> =>
      read(inArray(informationOfficer.regionCode, [...villages])),

    /** Officers in office with these numbers. */
    officersByNumber: (numbers: readonly string[]): Promise<InformationOfficer[]> =>
      read(inArray(informationOfficer.number, [...numbers])),

    /** Officers in office of a region, by number. */
    officers: (region: string | null, page: PageArguments): Page<InformationOfficer> => {
      const wanted = and(
        visible,
        region === null ? undefined : withinRegions(informationOfficer.regionCode, [region]),
      );
      return readPage(
        page,
        'ascending',
        [
          {
            column: informationOfficer.number,
            value: (row: InformationOfficer) => row.number,
            pattern: /^.+$/s,
          },
        ],
        ({ after, orderBy, limit }) =>
          db
            .select()
            .from(informationOfficer)
            .where(and(wanted, after))
            .orderBy(...orderBy)
            .limit(limit),
        () => countOf(db.select({ n: count() }).from(informationOfficer).where(wanted)),
      );
    },
  };
}
