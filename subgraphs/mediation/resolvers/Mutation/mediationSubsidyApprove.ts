import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';
import { subsidyActs } from '../../rules/subsidyActs.ts';

export const mediationSubsidyApprove: NonNullable<MutationResolvers['mediationSubsidyApprove']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts, parts },
) =>
  payload(
    'mediationSubsidy',
    await acts.subsidy.perform(
      'mediationSubsidyApprove',
      subsidyActs.mediationSubsidyApprove,
      { id: input.id, input, idempotencyKey },
      { facts: parts.subsidy.approve },
    ),
  );
