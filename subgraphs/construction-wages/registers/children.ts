import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Transaction } from '../../_kit/database.ts';
import {
  acceptanceApplication,
  constructionProject,
  deadline,
  jointPunishment,
  payrollSheet,
  rectificationOrder,
  wageComplaint,
  wageDeposit,
} from '../tables/index.ts';

/** Cases that are kept in the region of their project. */
const children = [wageDeposit, acceptanceApplication, payrollSheet, rectificationOrder];

/**
 * Brings what hangs on these projects, and its deadlines, to the region in which the register of projects now has them, so
 * that it is seen where the project is. The version of a case stays: where it lies is no act to it.
 */
export async function moveChildren(
  transaction: Transaction,
  projectNumbers: readonly string[],
): Promise<void> {
  for (const child of children) {
    const moved = await transaction
      .update(child)
      .set({ regionCode: constructionProject.regionCode })
      .from(constructionProject)
      .where(
        and(
          eq(constructionProject.number, child.projectNumber),
          inArray(child.projectNumber, [...projectNumbers]),
          ne(child.regionCode, constructionProject.regionCode),
        ),
      )
      .returning({ id: child.id, regionCode: constructionProject.regionCode });
    for (const regionCode of new Set(moved.map((row) => row.regionCode))) {
      const ids = moved.filter((row) => row.regionCode === regionCode).map(({ id }) => id);
      await transaction.update(deadline).set({ regionCode }).where(inArray(deadline.caseId, ids));
    }
  }
}

/** Brings listings for joint punishment to the region in which the book now has the complaint on which they rest. */
export async function moveListings(
  transaction: Transaction,
  complaintNumbers: readonly string[],
): Promise<void> {
  await transaction
    .update(jointPunishment)
    .set({ regionCode: wageComplaint.regionCode })
    .from(wageComplaint)
    .where(
      and(
        eq(wageComplaint.number, jointPunishment.complaintNumber),
        inArray(jointPunishment.complaintNumber, [...complaintNumbers]),
        ne(jointPunishment.regionCode, wageComplaint.regionCode),
      ),
    );
}
