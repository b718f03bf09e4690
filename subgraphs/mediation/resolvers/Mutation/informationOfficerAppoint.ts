import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { committeeActs } from '../../rules/committeeActs.ts';

export const informationOfficerAppoint: NonNullable<MutationResolvers['informationOfficerAppoint']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationCommittee',
    await acts.committee.perform(
      'informationOfficerAppoint',
      committeeActs.informationOfficerAppoint,
      { id: input.id, input, idempotencyKey },
      {
        facts: parts.officer.facts,
        also: (transaction, row) => parts.officer.appoint(transaction, row, input),
      },
    ),
  );
