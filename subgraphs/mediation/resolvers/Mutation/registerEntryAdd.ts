import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const registerEntryAdd: NonNullable<MutationResolvers['registerEntryAdd']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'registerEntryAdd',
      committeeActs.registerEntryAdd,
      { id: input.id, input, idempotencyKey },
      { also: (transaction, row) => parts.committee.enter(transaction, row, input.book, input) },
    ),
  );
