import { payload } from '../../../_kit/acts/userErrors.ts';
import type { MutationResolvers } from '../../generated.ts';

export const protectionRequestAnswerRecord: NonNullable<
  MutationResolvers['protectionRequestAnswerRecord']
> = async (_root, { input: { id, ...input } }, { acts }) =>
  payload('request', await acts.protectionRequestAnswerRecord({ id, input }));
