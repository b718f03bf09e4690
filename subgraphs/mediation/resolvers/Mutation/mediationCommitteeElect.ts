import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const mediationCommitteeElect: NonNullable<MutationResolvers['mediationCommitteeElect']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'mediationCommitteeElect',
      committeeActs.mediationCommitteeElect,
      { id: input.id, input, idempotencyKey },
      {
        facts: parts.committee.seats,
        also: (transaction, row) => parts.committee.elect(transaction, row, input),
      },
    ),
  );
