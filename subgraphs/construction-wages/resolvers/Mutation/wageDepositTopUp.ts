import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { depositActs } from '../../rules/depositActs.ts';

export const wageDepositTopUp: NonNullable<MutationResolvers['wageDepositTopUp']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) =>
  payload(
    'wageDeposit',
    await acts.deposit.perform(
      'wageDepositTopUp',
      depositActs.wageDepositTopUp,
      { id: input.id, input, idempotencyKey },
      acts.depositParts.plain,
    ),
  );
