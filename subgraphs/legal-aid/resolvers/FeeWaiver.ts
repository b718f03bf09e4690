import { money } from '../../_kit/scalars.ts';
import type { FeeWaiverResolvers } from '../generated.ts';

export const FeeWaiver: FeeWaiverResolvers = {
  body: ({ bodyCode }) => ({ code: bodyCode }),
  amount: ({ amount }) => money(amount),
};
