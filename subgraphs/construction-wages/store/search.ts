import { and, count, eq, exists, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import {
  countOf,
  dayPattern,
  readPage,
  uuidPattern,
  type Page,
  type PageArguments,
} from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { WagePost } from '../codes.ts';
import type { WageComplaint } from '../models.ts';
import { partySearch, wageClaimant, wageComplaint } from '../tables/index.ts';
import { hiddenFromFirms, visibleTo } from './reach.ts';

/** Looking up what a person who stands at the window has with the office. */
export function searchStore(db: Database, viewer: Viewer, at: ActContext<WagePost>) {
  return {
    /** Complaints in reach in which somebody of exactly this name complains; that it was asked is kept first. */
    byParty: (party: string, reason: string, page: PageArguments): Promise<Page<WageComplaint>> =>
      db.transaction(async (transaction) => {
        const named = exists(
          transaction
            .select({ one: sql`1` })
            .from(wageClaimant)
            .where(and(eq(wageClaimant.complaintId, wageComplaint.id), eq(wageClaimant.name, party))),
        );
        const wanted = and(visibleTo(viewer, wageComplaint.regionCode, hiddenFromFirms), named);
        const found = await countOf(transaction.select({ n: count() }).from(wageComplaint).where(wanted));
        await transaction
          .insert(partySearch)
          .values({ at: at.now, subject: at.subject, body: at.body, reason, found });
        return readPage(
          page,
          'descending',
          [
            {
              column: wageComplaint.openedOn,
              value: (row: WageComplaint) => row.openedOn,
              pattern: dayPattern,
            },
            { column: wageComplaint.id, value: (row: WageComplaint) => row.id, pattern: uuidPattern },
          ],
          ({ after, orderBy, limit }) =>
            transaction
              .select()
              .from(wageComplaint)
              .where(and(wanted, after))
              .orderBy(...orderBy)
              .limit(limit),
          () => Promise.resolve(found),
        );
      }),
  };
}
