import { and, count, sql } from 'drizzle-orm';
import { catalogued } from '../../../schema/errors.ts';
import type { Viewer } from '../../../schema/viewer.ts';
import { visibleCases } from '../../_kit/access.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import { countOf, type Page, type PageArguments } from '../../_kit/connection.ts';
import type { Database } from '../../_kit/database.ts';
import type { MediationPost } from '../codes.ts';
import type { Dispute } from '../models.ts';
import { dispute, partySearch } from '../tables/index.ts';
import { newestDisputes } from './disputes.ts';

const SHORTEST_NAME = 2;

/**
 * Searches by party, within the viewer's reach and for posts of the department only. Who searched and why is written
 * before the answer is given, in one transaction with it; what was found is not.
 */
export function partySearchStore(db: Database, viewer: Viewer, at: ActContext<MediationPost>) {
  const visible = visibleCases(viewer, 'mediation', dispute.regionCode);
  return async (party: string, reason: string, page: PageArguments): Promise<Page<Dispute>> => {
    if (at.posts.length === 0) throw catalogued('FORBIDDEN');
    const name = party.trim();
    if ([...name].length < SHORTEST_NAME) throw catalogued('BAD_USER_INPUT', '请填写当事人全名，至少两个字');
    if (reason.trim() === '') throw catalogued('BAD_USER_INPUT', '请写明查询事由');
    const names = sql`string_to_array(translate(${dispute.parties}, ',，;；', '、、、、'), '、')`;
    const wanted = and(visible, sql`${name} = any(${names})`);
    return db.transaction(async (transaction) => {
      const found = await countOf(transaction.select({ n: count() }).from(dispute).where(wanted));
      await transaction.insert(partySearch).values({
        at: at.now,
        subject: at.subject,
        body: at.body,
        reason,
        found,
      });
      const rows = await newestDisputes(transaction, wanted, page);
      return { ...rows, totalCount: () => Promise.resolve(found) };
    });
  };
}
