import { subscriptionOf } from '../../../_kit/subgraph/subscription.ts';
import type { Context } from '../../context.ts';
import type { SubscriptionReferralChangedArgs } from '../../generated.ts';

export const referralChanged = subscriptionOf(
  ({ filter, after }: Partial<SubscriptionReferralChangedArgs>, { changes }: Context) =>
    changes.ofReferrals(filter ?? {}, after),
);
