import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { referralActs } from '../../rules/referralActs.ts';

export const referralAcceptanceRecord: NonNullable<MutationResolvers['referralAcceptanceRecord']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'referral',
    await acts.referral('referralAcceptanceRecord', referralActs.referralAcceptanceRecord, { id, input }),
  );
