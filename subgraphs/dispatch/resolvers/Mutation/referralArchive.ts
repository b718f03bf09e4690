import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { referralActs } from '../../rules/referralActs.ts';

export const referralArchive: NonNullable<MutationResolvers['referralArchive']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('referral', await acts.referral('referralArchive', referralActs.referralArchive, { id, input }));
