import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const tipSeal: NonNullable<MutationResolvers['tipSeal']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('line', await acts.tipSeal({ id, input }));
