import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const tipCheckersName: NonNullable<MutationResolvers['tipCheckersName']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('line', await acts.tipCheckersName({ id, input }));
