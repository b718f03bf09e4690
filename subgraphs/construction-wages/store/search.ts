import { and, eq, exists, sql } from 'drizzle-orm';
import type { Viewer } from '../../../schema/viewer.ts';
import { casePage } from '../../_kit/acts/casePage.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { counted, searchByParty, type PartyQuestion } from '../../_kit/acts/partySearch.ts';
import type { Page, PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { WagePost } from '../codes.ts';
import type { WageComplaint } from '../models.ts';
import { partySearch, wageClaimant, wageComplaint } from '../tables/index.ts';
import { hiddenFromFirms, visibleTo } from './reach.ts';

/** The posts that answer a worker who asks; sections and firms have no business with a name. */
const office: readonly WagePost[] = ['WINDOW_CLERK', 'INVESTIGATOR', 'WAGE_OFFICE_HEAD'];
const rules = { by: office, log: partySearch };

/** Looking up what a person who stands at the window has with the office. */
export function searchStore(db: Database, viewer: Viewer, at: ActContext<WagePost>) {
  return {
    /** Complaints in reach in which somebody of exactly this name complains, newest first. */
    byParty: (question: PartyQuestion, page: PageArguments): Promise<Page<WageComplaint>> =>
      searchByParty(db, rules, at, question, (transaction, name) => {
        const named = exists(
          transaction
            .select({ one: sql`1` })
            .from(wageClaimant)
            .where(and(eq(wageClaimant.complaintId, wageComplaint.id), eq(wageClaimant.name, name))),
        );
        const wanted = and(visibleTo(viewer, wageComplaint.regionCode, hiddenFromFirms), named);
        return counted(casePage(transaction, wageComplaint, wanted, page, 'descending'));
      }),
  };
}
