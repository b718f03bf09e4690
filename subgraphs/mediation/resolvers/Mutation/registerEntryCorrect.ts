import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const registerEntryCorrect: NonNullable<MutationResolvers['registerEntryCorrect']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'registerEntryCorrect',
      committeeActs.registerEntryCorrect,
      { id: input.id, input, idempotencyKey },
      {
        facts: (transaction, row) => parts.committee.entry(transaction, row, input.entry),
        also: (transaction, row) => parts.committee.correct(transaction, row, input),
      },
    ),
  );
