import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const protectionRequestAsk: NonNullable<MutationResolvers['protectionRequestAsk']> = async (
  _root,
  { input: { tip } },
  { acts },
) => payload('request', await acts.protectionRequestAsk(tip));
