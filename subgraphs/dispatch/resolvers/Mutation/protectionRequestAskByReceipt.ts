import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const protectionRequestAskByReceipt: NonNullable<
  MutationResolvers['protectionRequestAskByReceipt']
> = async (_root, { input: { receiptCode } }, { acts }) =>
  payload('progress', await acts.protectionRequestAskByReceipt(receiptCode));
