import { eq } from 'drizzle-orm';
import type { Transaction } from '../../_kit/database.ts';
import type { RectificationOrder } from '../models.ts';
import { inspection } from '../tables/index.ts';
import { holdCampaign } from './campaignParts.ts';

/** The inspection of an order stands in the book of inspections too, under the same number; both are written together. */
export const rectificationParts = {
  issued: async (
    transaction: Transaction,
    row: RectificationOrder,
    seasonalCampaignNumber: string | null,
  ): Promise<void> => {
    const { number, projectNumber, campaign, inspectingBodyCode, violations, issuedOn, rectifyBy } = row;
    await holdCampaign(transaction, seasonalCampaignNumber);
    await transaction.insert(inspection).values({
      ...{ number, projectNumber, campaign, inspectingBodyCode, violations, rectifyBy },
      ...{ inspectedOn: issuedOn, rectification: 'ISSUED' as const, seasonalCampaignNumber },
      recordedHere: true,
    });
  },

  followed: {
    also: async (
      transaction: Transaction,
      { number, status, rectifiedOn }: RectificationOrder,
    ): Promise<void> => {
      await transaction
        .update(inspection)
        // An order that came from the book is kept here from now on, and with it the inspection that found it.
        .set({ rectification: status, rectifiedOn, recordedHere: true })
        .where(eq(inspection.number, number));
    },
  },
};
