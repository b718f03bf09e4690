import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const mediationSubsidyClaim: NonNullable<MutationResolvers['mediationSubsidyClaim']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { parts },
) => payload('mediationSubsidy', await parts.subsidy.claim({ input, idempotencyKey }));
