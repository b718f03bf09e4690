import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const tipOutcomeTell: NonNullable<MutationResolvers['tipOutcomeTell']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('tip', await acts.tipOutcomeTell({ id, input }));
