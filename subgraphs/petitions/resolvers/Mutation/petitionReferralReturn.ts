import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const petitionReferralReturn: NonNullable<MutationResolvers['petitionReferralReturn']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('incomingReferral', await acts.incoming.returnToSender({ id, input }));
