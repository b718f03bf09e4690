import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const mediationCommitteeMemberReplace: NonNullable<
  MutationResolvers['mediationCommitteeMemberReplace']
> = async (_root, { input: { idempotencyKey, ...input } }, { acts, parts }) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'mediationCommitteeMemberReplace',
      committeeActs.mediationCommitteeMemberReplace,
      { id: input.id, input, idempotencyKey },
      {
        facts: parts.committee.seats,
        also: (transaction, row) => parts.committee.replace(transaction, row, input),
      },
    ),
  );
