import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const mediationCommitteeInspect: NonNullable<MutationResolvers['mediationCommitteeInspect']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'mediationCommitteeInspect',
      committeeActs.mediationCommitteeInspect,
      { id: input.id, input, idempotencyKey },
      { also: (transaction, row) => parts.committee.inspect(transaction, row, input) },
    ),
  );
