import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const mediatorRelease: NonNullable<MutationResolvers['mediatorRelease']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'mediatorRelease',
      committeeActs.mediatorRelease,
      { id: input.id, input, idempotencyKey },
      {
        facts: (transaction, row) => parts.committee.mediator(transaction, row, input.mediator),
        also: (transaction) => parts.committee.release(transaction, input.mediator),
      },
    ),
  );
