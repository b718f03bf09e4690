import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subsidyActs } from '../../rules/subsidyActs.ts';

export const mediationSubsidyReview: NonNullable<MutationResolvers['mediationSubsidyReview']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationSubsidy',
    await acts.subsidy.perform(
      'mediationSubsidyReview',
      subsidyActs.mediationSubsidyReview,
      { id: input.id, input, idempotencyKey },
      { facts: parts.subsidy.review },
    ),
  );
