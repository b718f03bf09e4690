import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const protectionRequestEnd: NonNullable<MutationResolvers['protectionRequestEnd']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('request', await acts.protectionRequestEnd({ id, input }));
