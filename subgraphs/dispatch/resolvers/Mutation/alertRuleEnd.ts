import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const alertRuleEnd: NonNullable<MutationResolvers['alertRuleEnd']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('rule', await acts.alertRuleEnd({ id, input }));
