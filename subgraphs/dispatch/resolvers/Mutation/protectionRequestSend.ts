import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const protectionRequestSend: NonNullable<MutationResolvers['protectionRequestSend']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => payload('request', await acts.protectionRequestSend({ id, input }));
