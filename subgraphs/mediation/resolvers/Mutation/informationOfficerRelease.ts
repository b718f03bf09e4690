import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const informationOfficerRelease: NonNullable<MutationResolvers['informationOfficerRelease']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'informationOfficerRelease',
      committeeActs.informationOfficerRelease,
      { id: input.id, input, idempotencyKey },
      {
        facts: parts.officer.facts,
        also: async (transaction) => {
          await parts.officer.release(transaction, input.officer);
        },
      },
    ),
  );
