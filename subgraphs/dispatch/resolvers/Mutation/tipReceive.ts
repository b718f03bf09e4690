import { userError } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const tipReceive: NonNullable<MutationResolvers['tipReceive']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => {
  const { outcome, receiptCode } = await acts.tipReceive(input, idempotencyKey);
  return {
    isReceived: outcome.ok,
    receiptCode,
    userErrors: outcome.ok ? [] : [userError(outcome.error)],
  };
};
