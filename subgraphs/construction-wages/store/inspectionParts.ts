import { registerNumber } from '../../_kit/acts/registerNumber.ts';
import type { ActContext } from '../../_kit/acts/machine.ts';
import type { Transaction } from '../../_kit/database.ts';
import type { ConstructionProject, SeasonalCampaign } from '../models.ts';
import type { InspectedSite, InspectInput } from '../rules/project/inspect.ts';
import { inspection, numberSeries } from '../tables/index.ts';
import { holdCampaign } from './campaignParts.ts';

/** What the recording of an inspection reads and writes besides the site: a line of the book of inspections. */
export function inspectionParts(at: Pick<ActContext, 'today'>) {
  return {
    inspected: (foundCampaign: SeasonalCampaign | null) => ({
      facts: (_transaction: Transaction, row: ConstructionProject): Promise<InspectedSite> =>
        Promise.resolve({ ...row, foundCampaign }),
      also: async (
        transaction: Transaction,
        { number: projectNumber, regionCode }: ConstructionProject,
        _done: unknown,
        input: InspectInput & { readonly body: string },
      ): Promise<void> => {
        const seasonalCampaignNumber = input.seasonalCampaign ?? null;
        await holdCampaign(transaction, seasonalCampaignNumber);
        const violations = [...new Set(input.violations)];
        const putRight = violations.length > 0;
        await transaction.insert(inspection).values({
          number: await registerNumber(transaction, numberSeries, '查', regionCode, at.today),
          ...{ projectNumber, campaign: input.campaign, seasonalCampaignNumber, violations },
          ...{ inspectingBodyCode: input.body, inspectedOn: input.inspectedOn },
          rectification: putRight ? 'ON_THE_SPOT' : null,
          rectifiedOn: putRight ? input.inspectedOn : null,
          recordedHere: true,
        });
      },
    }),
  };
}
