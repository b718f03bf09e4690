import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertRuleSet: NonNullable<MutationResolvers['alertRuleSet']> = async (
  _root,
  { input: { idempotencyKey, ...input } },
  { acts },
) => payload('rule', await acts.alertRuleSet(input, idempotencyKey));
