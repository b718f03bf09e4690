import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { disputeActs } from '../../rules/disputeActs.ts';

export const disputeReport: NonNullable<MutationResolvers['disputeReport']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, loaders },
) => {
  const { region, difficulty, parties, partyCount, amount, project, sweep, officer, summary } = input;
  const known = await loaders.committeeByNumber.load(input.committee);
  const line = sweep ? await loaders.sweep.load(sweep) : null;
  const by = officer ? await loaders.informationOfficer.load(officer) : null;
  return payload(
    'dispute',
    await acts.dispute.open(
      'disputeReport',
      disputeActs.disputeReport,
      { input, idempotencyKey },
      {
        of: {
          committee: known?.status === 'ACTIVE' ? known : null,
          sweepIsKnown: !sweep || line?.book === 'SWEEP_REGISTER',
          officerIsKnown: !officer || by !== null,
        },
        regionCode: region,
        series: '调',
        columns: {
          difficulty,
          parties,
          partyCount,
          amount: amount ?? null,
          projectNumber: project ?? null,
          sweepNumber: sweep ?? null,
          officerNumber: officer ?? null,
          summary: summary ?? null,
          method: 'ORDINARY',
          result: 'IN_PROGRESS',
          onLedger: false,
        },
        also: (transaction, { number }) =>
          acts.incoming.accept(transaction, input.referral, { kind: 'Dispute', number }),
      },
    ),
  );
};
