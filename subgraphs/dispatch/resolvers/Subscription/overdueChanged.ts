import { subscriptionOf } from '../../../_kit/subgraph/subscription.ts';
import type { Context } from '../../context.ts';
import type { SubscriptionOverdueChangedArgs } from '../../generated.ts';

export const overdueChanged = subscriptionOf(
  ({ filter, after }: Partial<SubscriptionOverdueChangedArgs>, { changes }: Context) =>
    changes.ofCases({ what: ['OVERDUE', 'SETTLED'], cases: filter ?? {} }, after),
);
