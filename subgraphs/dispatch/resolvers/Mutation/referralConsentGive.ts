import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { referralActs } from '../../rules/referralActs.ts';

export const referralConsentGive: NonNullable<MutationResolvers['referralConsentGive']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'referral',
    await acts.referral('referralConsentGive', referralActs.referralConsentGive, { id, input }),
  );
