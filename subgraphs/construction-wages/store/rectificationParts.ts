import { eq } from 'drizzle-orm';
import type { Transaction } from '../../_kit/database.ts';
import type { RectificationOrder } from '../models.ts';
import { inspection } from '../tables/index.ts';

/** The inspection of an order stands in the book of inspections too, under the same number; both are written together. */
export const rectificationParts = {
  issued: async (transaction: Transaction, row: RectificationOrder): Promise<void> => {
    const { number, projectNumber, campaign, inspectingBodyCode, violations, issuedOn, rectifyBy } = row;
    await transaction.insert(inspection).values({
      ...{ number, projectNumber, campaign, inspectingBodyCode, violations, rectifyBy },
      ...{ inspectedOn: issuedOn, rectification: 'ISSUED' as const },
    });
  },

  followed: {
    also: async (
      transaction: Transaction,
      { number, status, rectifiedOn }: RectificationOrder,
    ): Promise<void> => {
      await transaction
        .update(inspection)
        .set({ rectification: status, rectifiedOn })
        .where(eq(inspection.number, number));
    },
  },
};
