import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const informationOfficerTransfer: NonNullable<
  MutationResolvers['informationOfficerTransfer']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, parts }) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'informationOfficerTransfer',
      committeeActs.informationOfficerTransfer,
      { id: input.id, input, idempotencyKey },
      {
        facts: (transaction, row) => parts.officer.transferFacts(transaction, row, input),
        also: (transaction, row) => parts.officer.transfer(transaction, row, input),
      },
    ),
  );
