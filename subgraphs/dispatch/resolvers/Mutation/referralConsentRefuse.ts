import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { referralActs } from '../../rules/referralActs.ts';

export const referralConsentRefuse: NonNullable<MutationResolvers['referralConsentRefuse']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) =>
  payload(
    'referral',
    await acts.referral('referralConsentRefuse', referralActs.referralConsentRefuse, { id, input }),
  );
