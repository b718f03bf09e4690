import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const mediatorAppoint: NonNullable<MutationResolvers['mediatorAppoint']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'mediatorAppoint',
      committeeActs.mediatorAppoint,
      { id: input.id, input, idempotencyKey },
      { also: (transaction, row) => parts.committee.appoint(transaction, row, input) },
    ),
  );
