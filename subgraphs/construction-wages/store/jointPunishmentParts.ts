import { and, eq, inArray } from 'drizzle-orm';
import { invariant, type Database, type Transaction } from '../../_kit/database.ts';
import type { JointPunishmentListing, WageComplaint } from '../models.ts';
import type { EmployerFacts } from '../rules/jointPunishmentActs.ts';
import type { ListingFacts } from '../rules/jointPunishmentFacts.ts';
import { jointPunishment, wageComplaint } from '../tables/index.ts';

/** What acts to a listing read besides it: the complaint with the order that was not obeyed. */
export function jointPunishmentParts(db: Database) {
  return {
    /** The employer that is to be proposed, read before the act; a listing counts wherever it was proposed. */
    employer: async (organization: string, complaint: WageComplaint | null): Promise<EmployerFacts> => {
      const known = await db
        .select({ id: jointPunishment.id })
        .from(jointPunishment)
        .where(
          and(
            eq(jointPunishment.organizationCode, organization),
            inArray(jointPunishment.status, ['PROPOSED', 'HEARD', 'LISTED']),
          ),
        );
      return { complaint, listed: known.length > 0 };
    },

    plain: {
      facts: async (transaction: Transaction, row: JointPunishmentListing): Promise<ListingFacts> => {
        const [found] = await transaction
          .select()
          .from(wageComplaint)
          .where(eq(wageComplaint.number, row.complaintNumber));
        return { ...row, complaint: invariant(found, 'a listing has its complaint') };
      },
    },
  };
}
