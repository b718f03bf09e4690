import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { referralActs } from '../../rules/referralActs.ts';

export const referralReturnRecord: NonNullable<MutationResolvers['referralReturnRecord']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'referral',
    await acts.referral('referralReturnRecord', referralActs.referralReturnRecord, { id, input }),
  );
