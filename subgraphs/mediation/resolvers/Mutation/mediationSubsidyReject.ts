import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subsidyActs } from '../../rules/subsidyActs.ts';

export const mediationSubsidyReject: NonNullable<MutationResolvers['mediationSubsidyReject']> = async (
  _root,
  { input },
  { acts },
) =>
  payload(
    'mediationSubsidy',
    await acts.subsidy.perform('mediationSubsidyReject', subsidyActs.mediationSubsidyReject, {
      id: input.id,
      input,
    }),
  );
