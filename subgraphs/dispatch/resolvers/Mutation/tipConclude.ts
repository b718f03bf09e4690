import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const tipConclude: NonNullable<MutationResolvers['tipConclude']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('tip', await acts.tipConclude({ id, input }));
