import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeReport: NonNullable<MutationResolvers['disputeReport']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders },
) => {
  const { region, difficulty, parties, partyCount, amount, project } = input;
  return payload(
    'dispute',
    await acts.dispute.open(
      'disputeReport',
      disputeActs.disputeReport,
      { input, idempotencyKey },
      {
        of: { committee: await loaders.committeeByNumber.load(input.committee) },
        regionCode: region,
        series: '调',
        columns: {
          difficulty,
          parties,
          partyCount,
          amount: amount ?? null,
          projectNumber: project ?? null,
          method: 'ORDINARY',
          result: 'IN_PROGRESS',
          onLedger: false,
        },
      },
    ),
  );
};
