import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { depositActs } from '../../rules/depositActs.ts';

export const wageDepositLodge: NonNullable<MutationResolvers['wageDepositLodge']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'wageDeposit',
    await acts.deposit.perform(
      'wageDepositLodge',
      depositActs.wageDepositLodge,
      { id: input.id, input, idempotencyKey },
      acts.depositParts.plain,
    ),
  );
