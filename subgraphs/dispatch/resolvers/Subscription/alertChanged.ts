import { subscriptionOf } from '../../../_kit/subgraph/subscription.ts';
import type { Context } from '../../context.ts';
import type { SubscriptionAlertChangedArgs } from '../../generated.ts';

export const alertChanged = subscriptionOf(
  ({ filter, after }: Partial<SubscriptionAlertChangedArgs>, { changes }: Context) =>
    changes.ofAlerts(filter ?? {}, after),
);
