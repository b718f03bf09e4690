import type { ReviewRequestResolvers } from '../generated.ts';

export const ReviewRequest: ReviewRequestResolvers = {
  reviewingBody: ({ reviewingBodyCode }) => ({ code: reviewingBodyCode }),
};
