import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { accountabilityActs } from '../../rules/supervisionActs.ts';

export const accountabilityPropose: NonNullable<MutationResolvers['accountabilityPropose']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'proposal',
    await acts.accountability.open(
      'accountabilityPropose',
      accountabilityActs.accountabilityPropose,
      { input, idempotencyKey },
      { of: await acts.namedPetition(input.petition ?? ''), regionCode: input.region, series: '责' },
    ),
  );
