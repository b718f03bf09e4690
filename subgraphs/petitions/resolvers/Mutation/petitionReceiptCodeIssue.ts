import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const petitionReceiptCodeIssue: NonNullable<MutationResolvers['petitionReceiptCodeIssue']> = async (
  _root,
  { input: { id, ...input } },
  { acts },
) => {
  const { outcome, receiptCode } = await acts.issueReceiptCode({ id, input });
  return { ...payload('petition', outcome), receiptCode };
};
